package org.gongbao.chronicle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.gongbao.chronicle.MonthView.Cell;

/** Lays out a month in weeks that begin on Monday. */
final class MonthCalendar {

	private static final int WEEK = 7;

	private static final int HOTTEST = 5;

	private MonthCalendar() {
	}

	static List<List<Cell>> weeks(YearMonth month, Map<LocalDate, Integer> counts, String query) {
		List<Cell> cells = new ArrayList<>();
		for (int blank = 1; blank < month.atDay(1).getDayOfWeek().getValue(); blank++) {
			cells.add(Cell.EMPTY);
		}
		for (int day = 1; day <= month.lengthOfMonth(); day++) {
			LocalDate date = month.atDay(day);
			int count = counts.getOrDefault(date, 0);
			cells.add(new Cell(day, count, heat(count), "/chronicle/" + date + query));
		}
		while (cells.size() % WEEK != 0) {
			cells.add(Cell.EMPTY);
		}
		List<List<Cell>> weeks = new ArrayList<>();
		for (int start = 0; start < cells.size(); start += WEEK) {
			weeks.add(List.copyOf(cells.subList(start, start + WEEK)));
		}
		return weeks;
	}

	/** Two more make the next tint; nine and more are red. */
	static int heat(int count) {
		return Math.min(HOTTEST, (count + 1) / 2);
	}

}
