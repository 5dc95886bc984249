package org.gongbao.readership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.BarChart;
import org.gongbao.web.BarChart.Column;
import org.gongbao.web.ChineseDates;

/**
 * The views of a period as bars, in one sentence for whoever does not see them, and in
 * full.
 *
 * @param bars the drawing
 * @param words the drawing in one sentence
 * @param rows what each bar stands for
 */
record ViewsChart(BarChart bars, String words, List<Row> rows) {

	private static final int RISE = 120;

	/** Labels beside each other must not touch on a telephone. */
	private static final int MOST_LABELS = 4;

	static ViewsChart of(Period period, LocalDate today, Map<LocalDate, Long> views) {
		List<Row> rows = rows(period, today, views);
		long most = rows.stream().mapToLong(Row::views).max().orElse(0);
		List<Column> columns = IntStream.range(0, rows.size())
			.mapToObj((at) -> new Column(rows.get(at).label(), height(rows.get(at).views()), null,
					tick(at, rows.size(), rows.get(at).from())))
			.toList();
		return new ViewsChart(BarChart.of(columns, RISE, Math.max(1, height(most))), words(period, rows, most), rows);
	}

	private static List<Row> rows(Period period, LocalDate today, Map<LocalDate, Long> views) {
		List<Row> rows = new ArrayList<>();
		LocalDate from = period.firstDay(today);
		for (int bar = 0; bar < period.bars(); bar++) {
			long sum = from.datesUntil(from.plusDays(period.daysOfBar()))
				.mapToLong((day) -> views.getOrDefault(day, 0L))
				.sum();
			LocalDate to = from.plusDays(period.daysOfBar() - 1L);
			rows.add(new Row(from.equals(to) ? ChineseDates.dayOfYear(from) : ChineseDates.span(from, to), from, sum));
			from = to.plusDays(1);
		}
		return List.copyOf(rows);
	}

	private static @Nullable String tick(int at, int bars, LocalDate day) {
		int step = (bars + MOST_LABELS - 1) / MOST_LABELS;
		return (at % step == 0) ? ChineseDates.dayOfYear(day) : null;
	}

	private static String words(Period period, List<Row> rows, long most) {
		String unit = (period.daysOfBar() > 1) ? "每周" : "每天";
		String tallest = rows.stream().filter((row) -> row.views() == most).map(Row::label).findFirst().orElse("");
		long sum = rows.stream().mapToLong(Row::views).sum();
		return (sum == 0) ? "%s没有人浏览。".formatted(period.label())
				: "%s%s的浏览次数，共%d次，最多的是%s，%d次。".formatted(period.label(), unit, sum, tallest, most);
	}

	private static int height(long views) {
		return (int) Math.min(views, Integer.MAX_VALUE);
	}

	/**
	 * What one bar stands for.
	 *
	 * @param label the day or the week
	 * @param from its first day
	 * @param views how many views
	 */
	record Row(String label, LocalDate from, long views) {

	}

}
