package org.gongbao.importing.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the text of each column begins and ends, which is what tells whether a line is
 * full or indented.
 */
final class Edges {

	private static final int ENOUGH_ROWS = 4;

	private final List<PageInk> pages;

	private final List<Layout> layouts;

	/** The width of a full line, by the number of columns. */
	private final Map<Integer, Float> widths = new HashMap<>();

	/** Where lines begin, by page and column. */
	private final Map<String, Float> lefts = new HashMap<>();

	/** The rows of each column of each page. */
	private final Map<String, List<Row>> rows = new HashMap<>();

	private boolean indents;

	private float top;

	private float bottom;

	Edges(List<PageInk> pages, List<Layout> layouts) {
		this.pages = pages;
		this.layouts = layouts;
		measure();
	}

	/** The left edge of a column of a page; column -1 is the whole page. */
	float left(int page, int column) {
		return this.lefts.getOrDefault(page + "/" + Math.max(0, column), 0f);
	}

	/** The right edge of a column of a page. */
	float right(int page, int column) {
		if (column < 0) {
			int last = this.layouts.get(page).columns() - 1;
			return right(page, last);
		}
		return left(page, column) + this.widths.getOrDefault(this.layouts.get(page).columns(), 0f);
	}

	/** The baseline of the first line of a page. */
	float top() {
		return this.top;
	}

	/** The baseline of the last line of a full page. */
	float bottom() {
		return this.bottom;
	}

	/** Whether the document marks its paragraphs by an indent. */
	boolean indents() {
		return this.indents;
	}

	private void measure() {
		List<Float> tops = new ArrayList<>();
		List<Float> bottoms = new ArrayList<>();
		for (PageInk page : this.pages) {
			List<Row> rows = Row.of(page.glyphs());
			if (!rows.isEmpty()) {
				tops.add(rows.getFirst().y());
				bottoms.add(rows.getLast().y());
			}
		}
		this.top = low(tops);
		this.bottom = high(bottoms);
		measureColumns();
	}

	private void measureColumns() {
		Map<Integer, List<Float>> widths = new HashMap<>();
		Map<String, List<Float>> usual = new HashMap<>();
		for (int page = 0; page < this.pages.size(); page++) {
			Layout layout = this.layouts.get(page);
			for (int column = 0; column < layout.columns(); column++) {
				List<Row> rows = rows(page, column);
				if (!rows.isEmpty()) {
					float left = low(rows.stream().map(Row::left).toList());
					this.lefts.put(page + "/" + column, left);
					if (rows.size() >= ENOUGH_ROWS) {
						usual.computeIfAbsent(layout.columns() + "/" + column, (key) -> new ArrayList<>()).add(left);
					}
					rows.stream()
						.filter((row) -> !row.mayHang())
						.forEach((row) -> widths.computeIfAbsent(layout.columns(), (key) -> new ArrayList<>())
							.add(row.right() - left));
				}
			}
		}
		widths.forEach((columns, all) -> this.widths.put(columns, high(all)));
		settle(usual);
		this.indents = countIndents();
	}

	// A few centred lines do not show where their column begins.
	private void settle(Map<String, List<Float>> usual) {
		for (int page = 0; page < this.pages.size(); page++) {
			int columns = this.layouts.get(page).columns();
			for (int column = 0; column < columns; column++) {
				List<Float> others = usual.get(columns + "/" + column);
				String key = page + "/" + column;
				boolean few = rows(page, column).size() < ENOUGH_ROWS;
				if (others != null && (few || !this.lefts.containsKey(key))) {
					this.lefts.put(key, low(others));
				}
			}
		}
	}

	private boolean countIndents() {
		int all = 0;
		int indented = 0;
		for (int page = 0; page < this.pages.size(); page++) {
			for (int column = 0; column < this.layouts.get(page).columns(); column++) {
				for (Row row : rows(page, column)) {
					float indent = (row.left() - left(page, column)) / row.size();
					all++;
					indented += (indent > 1.6f && indent < 2.6f) ? 1 : 0;
				}
			}
		}
		return indented >= 5 && indented * 20 >= all;
	}

	private List<Row> rows(int page, int column) {
		return this.rows.computeIfAbsent(page + "/" + column, (key) -> findRows(page, column));
	}

	private List<Row> findRows(int page, int column) {
		Layout layout = this.layouts.get(page);
		List<Row> rows = Row.of(this.pages.get(page).glyphs());
		if (layout.columns() == 1) {
			return rows;
		}
		List<Glyph> part = new ArrayList<>();
		rows.stream().filter(layout::respects).forEach((row) -> part.addAll(layout.part(row, column)));
		return Row.of(part);
	}

	private static float low(List<Float> values) {
		List<Float> sorted = new ArrayList<>(values);
		sorted.sort(Float::compare);
		return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 20);
	}

	private static float high(List<Float> values) {
		List<Float> sorted = new ArrayList<>(values);
		sorted.sort(Float::compare);
		return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * 97 / 100));
	}

}
