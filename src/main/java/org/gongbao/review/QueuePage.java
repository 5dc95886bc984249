package org.gongbao.review;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What waits for whom.
 *
 * @param person who is signed in and what the person may do
 * @param tabs the kinds of lists
 * @param active the code of the one shown
 * @param mine whether the list shown is of what the person may decide
 * @param groups the list shown, by issue
 * @param others what lies with others or was returned, shown below the person's own list
 */
record QueuePage(String person, List<Tab> tabs, String active, boolean mine, List<Group> groups, List<Group> others) {

	/**
	 * A list one can choose.
	 *
	 * @param code the word in the address
	 * @param label what it is called
	 * @param count how much is in it
	 */
	record Tab(String code, String label, int count) {

		/** The address of the list. */
		public String url() {
			return "/staff/queue?tab=" + this.code;
		}

	}

	/**
	 * Parts of one issue.
	 *
	 * @param manuscriptId the manuscript
	 * @param label the issue
	 * @param note when it will be public, null if that is not ordered
	 * @param rows the parts
	 */
	record Group(long manuscriptId, String label, @Nullable String note, List<QueueRow> rows) {

		/** Whether several parts can be passed at once. */
		public boolean pickable() {
			return this.rows.stream().anyMatch((row) -> row.pick() != null);
		}

	}

}
