package org.gongbao.personnel.tenure;

import java.util.Comparator;
import java.util.List;

/**
 * An act as far as it bears on who held which post when.
 *
 * @param id the act
 * @param person whose it is
 * @param appoint whether it appoints, else it removes
 * @param posts the posts it is about, at least one
 * @param printed organisation and position as printed
 * @param decided when it was decided
 * @param effect from when it counts
 * @param place where it stands in print
 */
public record TenureAct(long id, PersonKey person, boolean appoint, List<Post> posts, String printed, When decided,
		When effect, Place place) {

	/**
	 * As decided; of what was decided together, removals first: nobody is appointed in
	 * order to be removed at once.
	 */
	public static final Comparator<TenureAct> IN_TIME = Comparator.comparing(TenureAct::decided)
		.thenComparingInt((act) -> act.place().year())
		.thenComparingInt((act) -> act.place().number())
		.thenComparingLong((act) -> act.place().batch())
		.thenComparing(TenureAct::appoint)
		.thenComparingLong(TenureAct::id);

	/**
	 * Where an act stands in print.
	 *
	 * @param year the year of the issue, 0 outside issues
	 * @param number the number within it, 0 outside issues
	 * @param batch the acts decided with it
	 */
	public record Place(int year, int number, long batch) {

	}

}
