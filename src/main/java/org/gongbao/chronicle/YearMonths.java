package org.gongbao.chronicle;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How much is recorded in each month of a year, as bars that are links.
 *
 * @param year the year
 * @param height of the tallest bar, in pixels
 * @param months from January to December
 */
record YearMonths(int year, int height, List<Month> months) {

	private static final int HEIGHT = 44;

	private static final int MONTHS = 12;

	static YearMonths of(int year, Map<YearMonth, Integer> counts, @Nullable YearMonth current, String query) {
		int most = 1;
		for (int month = 1; month <= MONTHS; month++) {
			most = Math.max(most, counts.getOrDefault(YearMonth.of(year, month), 0));
		}
		List<Month> months = new ArrayList<>();
		for (int number = 1; number <= MONTHS; number++) {
			YearMonth month = YearMonth.of(year, number);
			int count = counts.getOrDefault(month, 0);
			int height = (count > 0) ? Math.max(2, Math.round((float) HEIGHT * count / most)) : 0;
			months.add(new Month(number, count, HEIGHT - height, height,
					(count > 0) ? "/chronicle/" + month + query : null, month.equals(current)));
		}
		return new YearMonths(year, HEIGHT, months);
	}

	/**
	 * One month.
	 *
	 * @param number from 1
	 * @param count how much is recorded
	 * @param y the upper edge of its bar
	 * @param barHeight the height of its bar
	 * @param url its page, null if nothing is recorded
	 * @param current whether it is the month shown
	 */
	record Month(int number, int count, int y, int barHeight, @Nullable String url, boolean current) {

	}

}
