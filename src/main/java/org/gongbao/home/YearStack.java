package org.gongbao.home;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.home.GazetteFigures.Issued;

/**
 * Documents by year as columns, each built up of what the busiest bodies issued and the
 * rest.
 *
 * @param height of the drawing, in pixels
 * @param base where the columns stand
 * @param series the bodies, the busiest at the bottom; the last are all others
 * @param columns a column for each year, oldest first
 */
record YearStack(int height, int base, List<String> series, List<Column> columns) {

	/** More bodies cannot be told apart without colours. */
	private static final int SERIES = 3;

	/** More years than this are too thin to hit; the table has all of them. */
	private static final int YEARS = 40;

	private static final int TOP = 24;

	private static final int RISE = 180;

	private static final int LABELS = 28;

	private static final double WIDEST = 8;

	private static final int MOST_LABELS = 6;

	static final String OTHERS = "其他机关";

	static YearStack of(List<Issued> issued) {
		List<String> series = busiest(issued);
		Map<Integer, int[]> sums = new HashMap<>();
		issued.forEach((one) -> {
			if (one.year() != null) {
				int at = (one.issuer() != null) ? series.indexOf(one.issuer()) : -1;
				sums.computeIfAbsent(one.year(), (year) -> new int[SERIES + 1])[(at < 0) ? SERIES : at] += one
					.documents();
			}
		});
		int to = sums.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
		int from = Math.max(to - YEARS + 1, sums.keySet().stream().mapToInt(Integer::intValue).min().orElse(1));
		int most = sums.values().stream().mapToInt(YearStack::sum).max().orElse(1);
		List<Column> columns = new ArrayList<>();
		for (int year = from; year <= to; year++) {
			columns.add(column(year, sums.getOrDefault(year, new int[SERIES + 1]), most, year - from, to - from + 1));
		}
		List<String> names = new ArrayList<>(series);
		names.add(OTHERS);
		return new YearStack(TOP + RISE + LABELS, TOP + RISE, List.copyOf(names), List.copyOf(columns));
	}

	private static Column column(int year, int[] counts, int most, int place, int years) {
		double step = 100.0 / years;
		double width = Math.min(step * .8, WIDEST);
		double x = place * step + (step - width) / 2;
		List<Layer> layers = new ArrayList<>();
		int y = TOP + RISE;
		for (int i = 0; i <= SERIES; i++) {
			int height = Math.round((float) RISE * counts[i] / most);
			y -= height;
			layers.add(new Layer(i + 1, counts[i], y, height));
		}
		int every = (years + MOST_LABELS - 1) / MOST_LABELS;
		return new Column(year, sum(counts), percent(x), percent(width), percent(x + width / 2), y - 6,
				((years - 1 - place) % every == 0) ? String.valueOf(year) : null, years <= 2 * MOST_LABELS, layers);
	}

	/** The bodies that issued most, over all years. */
	static List<String> busiest(List<Issued> issued) {
		Map<String, Integer> sums = new HashMap<>();
		issued.forEach((one) -> {
			if (one.issuer() != null) {
				sums.merge(one.issuer(), one.documents(), Integer::sum);
			}
		});
		return sums.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(SERIES)
			.map(Map.Entry::getKey)
			.toList();
	}

	private static int sum(int[] counts) {
		int sum = 0;
		for (int count : counts) {
			sum += count;
		}
		return sum;
	}

	private static String percent(double value) {
		return String.format(Locale.ROOT, "%.2f%%", value);
	}

	/** The drawing in words. */
	public String words() {
		if (this.columns.isEmpty()) {
			return "还没有文件。";
		}
		Column tallest = this.columns.stream().reduce((one, two) -> (two.total() >= one.total()) ? two : one).get();
		return "%d年至%d年各年成文的文件，按发文机关分层；最多的是%d年，%d件。".formatted(this.columns.getFirst().year(),
				this.columns.getLast().year(), tallest.year(), tallest.total());
	}

	/**
	 * A year.
	 *
	 * @param year the year
	 * @param total how many documents
	 * @param x left edge
	 * @param width its width
	 * @param middle where its labels stand
	 * @param countY where its sum stands
	 * @param tick the year as a label, null for none
	 * @param counted whether its sum is shown
	 * @param layers from the bottom
	 */
	record Column(int year, int total, String x, String width, String middle, int countY, @Nullable String tick,
			boolean counted, List<Layer> layers) {

	}

	/**
	 * What one body issued.
	 *
	 * @param tone which body, from 1
	 * @param count how many documents
	 * @param y upper edge
	 * @param height of the layer
	 */
	record Layer(int tone, int count, int y, int height) {

	}

}
