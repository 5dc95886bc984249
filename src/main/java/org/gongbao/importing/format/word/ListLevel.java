package org.gongbao.importing.format.word;

import org.gongbao.importing.format.ListNumber;

/**
 * One level of an automatic numbering.
 *
 * @param start the first number
 * @param number how it is written
 * @param text what is printed, with {@code %1} for the number of the first level and so
 * on; the sign itself for a bullet
 * @param plain whether the numbers of the levels above are written 1, 2, 3 in it
 * @param restarts the level (from 1) whose next number restarts this one; 0 for never
 * @param spaced whether something white stands between number and text
 */
record ListLevel(int start, ListNumber number, String text, boolean plain, int restarts, boolean spaced) {

	static final ListLevel NONE = new ListLevel(1, ListNumber.NONE, "", false, 0, false);

}
