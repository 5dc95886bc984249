package org.gongbao.home;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.gongbao.home.GazetteFigures.Issued;
import org.gongbao.web.PagePaths;

/**
 * Documents by issuing body as bars one below the other.
 *
 * @param height of the drawing, in pixels
 * @param rows a bar for each of the busiest bodies
 * @param others how many documents of other bodies there are
 */
record IssuerBars(int height, List<Row> rows, int others) {

	private static final int ROW = 46;

	private static final int MOST = 10;

	static IssuerBars of(List<Issued> issued) {
		Map<String, Integer> sums = new HashMap<>();
		issued.forEach((one) -> {
			if (one.issuer() != null) {
				sums.merge(one.issuer(), one.documents(), Integer::sum);
			}
		});
		List<Map.Entry<String, Integer>> sorted = sums.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.toList();
		List<Row> rows = new ArrayList<>();
		for (Map.Entry<String, Integer> one : sorted.subList(0, Math.min(MOST, sorted.size()))) {
			double width = 100.0 * one.getValue() / sorted.getFirst().getValue();
			rows.add(new Row(one.getKey(), one.getValue(), "/documents?issuer=" + PagePaths.encode(one.getKey()),
					rows.size() * ROW + 16, rows.size() * ROW + 26, String.format(Locale.ROOT, "%.1f%%", width)));
		}
		int shown = rows.stream().mapToInt(Row::documents).sum();
		return new IssuerBars(rows.size() * ROW, List.copyOf(rows),
				issued.stream().mapToInt(Issued::documents).sum() - shown);
	}

	/** The drawing in words. */
	public String words() {
		return this.rows.stream()
			.map((row) -> row.issuer() + row.documents() + "件")
			.collect(Collectors.joining("，", "各发文机关的文件：", "。"));
	}

	/**
	 * A body.
	 *
	 * @param issuer its name
	 * @param documents how many documents it issued
	 * @param url the list of them, encoded
	 * @param textY where its name stands
	 * @param barY where its bar begins
	 * @param width of its bar, as a percentage
	 */
	record Row(String issuer, int documents, String url, int textY, int barY, String width) {

	}

}
