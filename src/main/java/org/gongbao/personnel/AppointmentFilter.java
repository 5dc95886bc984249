package org.gongbao.personnel;

import org.jspecify.annotations.Nullable;

/**
 * Which acts to list; null means all.
 *
 * @param person the person's exact name
 * @param post words that occur in the post
 * @param action appointed or removed
 * @param issueYear the year of the issue
 * @param issueNumber the issue's number within that year
 * @param year the year of the issue or document that states it
 */
public record AppointmentFilter(@Nullable String person, @Nullable String post, @Nullable AppointmentAction action,
		@Nullable Integer issueYear, @Nullable Integer issueNumber, @Nullable Integer year) {

	/** No filter at all. */
	public static final AppointmentFilter ALL = new AppointmentFilter(null, null, null, null, null, null);

}
