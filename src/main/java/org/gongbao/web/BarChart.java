package org.gongbao.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row of bars ready to be drawn: how much happened on each day, how much was issued in
 * each year. Across, everything is in hundredths of the width, so that words keep their
 * size on a narrow screen.
 *
 * @param height of the drawing in pixels, labels included
 * @param base where the bars stand
 * @param bars from left to right
 * @param ticks labels below the bars
 */
public record BarChart(int height, int base, List<Bar> bars, List<Tick> ticks) {

	private static final int WIDTH = 100;

	private static final double WIDEST = 4;

	private static final int TOP = 24;

	private static final int LABELS = 28;

	/**
	 * Lays out bars over the full width.
	 * @param columns what each bar stands for
	 * @param rise height of the tallest bar
	 * @param most count from which a bar is red and says its count
	 * @return the drawing
	 */
	public static BarChart of(List<Column> columns, int rise, int most) {
		int max = columns.stream().mapToInt(Column::count).max().orElse(1);
		double step = (double) WIDTH / Math.max(1, columns.size());
		int base = TOP + rise;
		List<Bar> bars = new ArrayList<>();
		List<Tick> ticks = new ArrayList<>();
		for (int at = 0; at < columns.size(); at++) {
			Column column = columns.get(at);
			int height = (int) Math.round((double) rise * column.count() / Math.max(1, max));
			bars.add(new Bar(column.label(), column.count(), column.url(), hundredth(at * step), base - height,
					hundredth(Math.min(step * .8, WIDEST)), height, column.count() >= most));
			if (column.tick() != null) {
				ticks.add(Tick.at(at * step, column.tick()));
			}
		}
		return new BarChart(base + LABELS, base, List.copyOf(bars), List.copyOf(ticks));
	}

	private static double hundredth(double value) {
		return Math.round(value * 100) / 100.0;
	}

	/**
	 * What one bar stands for.
	 *
	 * @param label such as 3月6日
	 * @param count how tall the bar is
	 * @param url where it leads, encoded, {@code null} for nowhere
	 * @param tick label below the bar, {@code null} for none
	 */
	public record Column(String label, int count, @Nullable String url, @Nullable String tick) {

	}

	/**
	 * One bar as drawn.
	 *
	 * @param x left edge, in hundredths of the width
	 * @param y upper edge, in pixels
	 * @param width in hundredths of the width
	 * @param height in pixels
	 * @param most whether it is among the tallest and says its count
	 */
	public record Bar(String label, int count, @Nullable String url, double x, int y, double width, int height,
			boolean most) {

		public double middle() {
			return hundredth(this.x + this.width / 2);
		}

	}

	/**
	 * A label below the bars.
	 *
	 * @param x in hundredths of the width
	 * @param atEnd whether it ends at its place instead of beginning there
	 */
	public record Tick(double x, String label, boolean atEnd) {

		static Tick at(double x, String label) {
			boolean atEnd = x > WIDTH - 7;
			return new Tick(atEnd ? WIDTH : hundredth(x), label, atEnd);
		}

	}

}
