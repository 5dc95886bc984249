package org.gongbao.chronicle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Entries of several days as bars across a month, each in the first row where it has
 * room.
 *
 * @param width of the drawing, in its own units
 * @param height of the drawing
 * @param bars a bar for each entry
 * @param marks the days that are labelled
 */
record SpanDrawing(int width, int height, List<Bar> bars, List<Mark> marks) {

	private static final int WIDTH = 376;

	private static final int TOP = 26;

	private static final int ROW = 13;

	private static final int THICK = 9;

	private static final int WEEK = 7;

	static SpanDrawing of(YearMonth month, List<ChronicleEntry> entries) {
		double step = (double) WIDTH / month.lengthOfMonth();
		List<Integer> ends = new ArrayList<>();
		List<Bar> bars = new ArrayList<>();
		for (ChronicleEntry entry : entries) {
			int from = day(month, entry.from());
			int to = day(month, entry.to());
			int row = 0;
			while (row < ends.size() && ends.get(row) >= from) {
				row++;
			}
			if (row == ends.size()) {
				ends.add(to);
			}
			ends.set(row, to);
			bars.add(new Bar(number((from - 1) * step), TOP + row * ROW, number((to - from + 1) * step - 2), THICK,
					String.valueOf(Events.span(entry)) + "：" + Events.shortened(entry.paragraphs().getFirst())));
		}
		List<Mark> marks = new ArrayList<>();
		for (int day = 1; day <= month.lengthOfMonth(); day += WEEK) {
			marks.add(new Mark(number((day - 1) * step), day + "日", day + 2 > month.lengthOfMonth()));
		}
		return new SpanDrawing(WIDTH, TOP + ends.size() * ROW, bars, marks);
	}

	/** What reaches beyond the month is cut at its edge. */
	private static int day(YearMonth month, LocalDate date) {
		if (date.isBefore(month.atDay(1))) {
			return 1;
		}
		return date.isAfter(month.atEndOfMonth()) ? month.lengthOfMonth() : date.getDayOfMonth();
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
	}

	/**
	 * One entry.
	 *
	 * @param x left edge
	 * @param y upper edge
	 * @param width its length
	 * @param height its thickness
	 * @param title what it is
	 */
	record Bar(String x, int y, String width, int height, String title) {

	}

	/**
	 * A labelled day.
	 *
	 * @param x where it begins
	 * @param label the day
	 * @param last whether there is no room to the right of it
	 */
	record Mark(String x, String label, boolean last) {

	}

}
