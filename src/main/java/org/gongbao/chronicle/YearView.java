package org.gongbao.chronicle;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.chronicle.MonthView.Turn;

/**
 * A year of the chronicle as a calendar of tints.
 *
 * @param year the year
 * @param previous the recorded year before, may be null
 * @param next the recorded year after, may be null
 * @param figure how much is recorded
 * @param months its months
 * @param filter the form that asks for a person or an office
 */
record YearView(int year, @Nullable Turn previous, @Nullable Turn next, String figure, List<Tile> months,
		FilterView filter) {

	/**
	 * A month as a small calendar.
	 *
	 * @param number from 1
	 * @param url its page, null if nothing is recorded
	 * @param entries how many entries begin in it
	 * @param paragraphs of how many paragraphs they consist
	 * @param words the drawing in words
	 * @param height of the drawing, in its own units
	 * @param cells its days
	 */
	record Tile(int number, @Nullable String url, int entries, int paragraphs, String words, int height,
			List<Square> cells) {

	}

	/**
	 * A day.
	 *
	 * @param x left edge
	 * @param y upper edge
	 * @param heat how dark it is, 1 to 5; 0 where nothing is recorded
	 * @param url its page, null where nothing is recorded
	 * @param title the day and how much is recorded
	 * @param day the day of the month
	 */
	record Square(int x, int y, int heat, @Nullable String url, String title, int day) {

	}

}
