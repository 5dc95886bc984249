package org.gongbao.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much of an issue each section takes, as bars one below the other. The contents say
 * where things begin; where the last of them ends is known only from the printed edition.
 *
 * @param height of the drawing, in pixels
 * @param rows a bar for each section
 */
record Composition(int height, List<Row> rows) {

	private static final int ROW = 46;

	private static final int BAR = 26;

	/** More pages than this are a misprint. */
	private static final int MOST = 2_000;

	/**
	 * Shown of a section of which nobody knows where it ends, in hundredths of the width.
	 */
	private static final double OPEN_WIDTH = 100;

	static Composition of(IssueDetails issue) {
		PrintedPages pages = new PrintedPages(issue.contents());
		int last = pages.last();
		if (last < 2 || last > MOST) {
			return new Composition(0, List.of());
		}
		PrintedEdition edition = issue.edition();
		Integer offset = (edition != null) ? edition.offset() : null;
		int end = (edition != null && offset != null) ? Math.max(last, edition.pages() - offset) : 0;
		Map<String, Part> parts = new LinkedHashMap<>();
		issue.contents()
			.forEach((line) -> parts.computeIfAbsent(PageStripDrawing.name(line), (name) -> new Part()).items++);
		for (int page = 1; page <= Math.max(last, end); page++) {
			Part part = parts.get(PageStripDrawing.name(issue.contents().get(pages.lineCovering(page).orElse(0))));
			if (part != null) {
				part.pages++;
				part.from = (part.from == 0) ? page : part.from;
				part.open = page == last && end == 0;
			}
		}
		return drawn(parts);
	}

	private static Composition drawn(Map<String, Part> parts) {
		int most = parts.values().stream().filter((part) -> !part.open).mapToInt((part) -> part.pages).max().orElse(1);
		List<Row> rows = new ArrayList<>();
		parts.forEach((name, part) -> {
			double width = part.open ? OPEN_WIDTH : 100.0 * part.pages / Math.max(1, most);
			rows.add(new Row(name, part.items, part.open ? "第" + part.from + "页起" : part.pages + "页",
					rows.size() * ROW + 16, rows.size() * ROW + BAR, String.format(Locale.ROOT, "%.1f%%", width),
					part.open));
		});
		return new Composition(rows.size() * ROW, List.copyOf(rows));
	}

	public boolean drawn() {
		return this.rows.size() > 1;
	}

	/** The drawing in words. */
	public String words() {
		return this.rows.stream()
			.map((row) -> row.name() + row.pages())
			.collect(Collectors.joining("，", "本期各栏目的篇幅：", "。"));
	}

	/**
	 * A section.
	 *
	 * @param name its name
	 * @param lines how many lines of the contents it has
	 * @param pages how many pages, or from which page on
	 * @param textY where its name stands
	 * @param barY where its bar begins
	 * @param width of its bar, as a percentage
	 * @param open whether nobody knows where it ends
	 */
	record Row(String name, int lines, String pages, int textY, int barY, String width, boolean open) {

	}

	private static final class Part {

		private int items;

		private int pages;

		private int from;

		private boolean open;

	}

}
