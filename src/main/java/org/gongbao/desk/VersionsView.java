package org.gongbao.desk;

import java.util.List;

/**
 * The versions of a draft.
 *
 * @param versions newest first
 * @param from the version that is offered as the earlier one to compare
 * @param to the version that is offered as the later one
 */
record VersionsView(List<Row> versions, int from, int to) {

	/**
	 * One version.
	 *
	 * @param number its number
	 * @param when when it was saved
	 * @param who who saved it
	 * @param reason what was done
	 * @param parts the parts that changed, in words
	 * @param newest whether it is what the draft says now
	 */
	record Row(int number, String when, String who, String reason, List<String> parts, boolean newest) {

	}

}
