package org.gongbao.personnel;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.Paging;

/**
 * The list of appointments and removals.
 *
 * @param actions the choices of action
 * @param years the choices of year
 * @param person the name asked for, may be null
 * @param post the words of the post asked for, may be null
 * @param ways the pages of the person or post asked for
 * @param hidden further parameters the form keeps
 * @param groups the acts by issue
 * @param paging the page of the list
 */
record AppointmentsView(List<Choice> actions, List<Choice> years, @Nullable String person, @Nullable String post,
		List<Choice> ways, Map<String, String> hidden, List<Group> groups, Paging paging) {

	/** Whether nothing narrows the list: then an empty one means an empty gazette. */
	public boolean unfiltered() {
		return this.person == null && this.post == null && this.actions.getFirst().current()
				&& this.years.getFirst().current();
	}

	/**
	 * One choice of a filter.
	 *
	 * @param label what it is called
	 * @param url where it leads
	 * @param current whether it is the one in use
	 */
	record Choice(String label, String url, boolean current) {

	}

	/**
	 * The acts of one issue, or of documents that stand alone.
	 *
	 * @param heading the name
	 * @param meta how many there are
	 * @param url the page, null outside issues
	 * @param batches the acts
	 */
	record Group(String heading, String meta, @Nullable String url, List<BatchView> batches) {

	}

}
