package org.gongbao.chronicle;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.correction.CorrectionLine;

/**
 * A month of the chronicle.
 *
 * @param heading the month in words
 * @param previous the recorded month before; without address if none is recorded
 * @param next the recorded month after; without address if none is recorded
 * @param filter who or what is asked for
 * @param weeks the calendar, seven cells a week, Monday first
 * @param figure how much is recorded
 * @param busiest on which days most is recorded, may be null
 * @param sources the issues that printed it
 * @param spans the entries of several days
 * @param drawing the same as bars across the month
 * @param year the months of the year
 * @param carriedOver entries of earlier months that reach into this one
 * @param days the days on which something is recorded
 * @param empty what to say when nothing of the month is asked for, else null
 */
record MonthView(String heading, Turn previous, Turn next, FilterView filter, List<List<Cell>> weeks, String figure,
		@Nullable String busiest, List<Source> sources, List<Span> spans, SpanDrawing drawing, YearMonths year,
		List<Event> carriedOver, List<Day> days, @Nullable String empty) {

	/**
	 * A link with its words.
	 *
	 * @param label the words
	 * @param url where it leads, null for nowhere
	 */
	record Turn(String label, @Nullable String url) {

	}

	/**
	 * An issue that printed something.
	 *
	 * @param label its name
	 * @param url its page
	 * @param note on which page of it, empty if unknown
	 */
	record Source(String label, String url, String note) {

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
	 * @param pieces what happened, cut where something is linked or marked
	 * @param corrections what has been corrected in it
	 */
	record Event(@Nullable String span, List<Piece> pieces, List<CorrectionLine> corrections) {

	}

	/**
	 * A piece of a text.
	 *
	 * @param text the words
	 * @param url where they lead, null for nowhere
	 * @param asked whether they are what was asked for
	 */
	record Piece(String text, @Nullable String url, boolean asked) {

	}

}
