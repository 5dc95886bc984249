package org.gongbao.chronicle;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.correction.CorrectionLine;

/**
 * A month of the chronicle.
 *
 * @param heading the month in words
 * @param previous the recorded month before, may be null
 * @param next the recorded month after, may be null
 * @param weeks the calendar, seven cells a week, Monday first
 * @param figure how much is recorded
 * @param busiest on which days most is recorded, may be null
 * @param sources the issues that printed it
 * @param spans the entries of several days
 * @param carriedOver entries of earlier months that reach into this one
 * @param days the days on which something is recorded
 * @param months all recorded months, newest first
 */
record MonthView(String heading, @Nullable Turn previous, @Nullable Turn next, List<List<Cell>> weeks, String figure,
		@Nullable String busiest, List<Turn> sources, List<Span> spans, List<Event> carriedOver, List<Day> days,
		List<Turn> months) {

	/**
	 * A link with its words.
	 *
	 * @param label the words
	 * @param url where it leads
	 */
	record Turn(String label, String url) {

	}

	/**
	 * One cell of the calendar.
	 *
	 * @param day the day of the month, 0 before the first and after the last
	 * @param count how many things are recorded
	 * @param heat how dark the cell is, 1 to 5; 0 where nothing is recorded
	 * @param url the day's page
	 */
	record Cell(int day, int count, int heat, String url) {

		static final Cell EMPTY = new Cell(0, 0, 0, "");

	}

	/**
	 * An entry of several days.
	 *
	 * @param label from when to when
	 * @param text how it begins
	 * @param url the page of its first day
	 */
	record Span(String label, String text, String url) {

	}

	/**
	 * A day on which something is recorded.
	 *
	 * @param day the day of the month
	 * @param weekday the day of the week
	 * @param url the day's page
	 * @param count how many things are recorded
	 * @param first the beginning of what is recorded, one line
	 * @param open whether it is shown unfolded
	 * @param events what is recorded
	 */
	record Day(int day, String weekday, String url, int count, String first, boolean open, List<Event> events) {

	}

	/**
	 * One thing recorded.
	 *
	 * @param span the days as a tag, null for a single day
	 * @param text what happened
	 * @param corrections what has been corrected in it
	 */
	record Event(@Nullable String span, String text, List<CorrectionLine> corrections) {

	}

}
