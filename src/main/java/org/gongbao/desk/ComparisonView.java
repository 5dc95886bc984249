package org.gongbao.desk;

import java.util.List;

import org.gongbao.manuscript.compare.FieldChange;

/**
 * Two versions of a draft beside one another.
 *
 * @param from the earlier version
 * @param to the later version
 * @param newest the newest version of the draft
 * @param about who saved the later one, when and why
 * @param parts the parts that differ
 * @param restorable whether the person signed in may go back to the earlier one
 */
record ComparisonView(int from, int to, int newest, String about, List<Part> parts, boolean restorable) {

	/**
	 * A part that differs.
	 *
	 * @param key its key
	 * @param name what it is called
	 * @param state one word: added, removed or otherwise
	 * @param changes what differs in it
	 * @param inEarlier whether the earlier version has it
	 */
	record Part(String key, String name, String state, List<FieldChange> changes, boolean inEarlier) {

	}

}
