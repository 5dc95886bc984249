package org.gongbao.importing.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Takes off each page what is printed above and below its text: what comes again at the
 * same height on other pages, and bare page numbers.
 */
final class PageMargins {

	private static final int OUTERMOST = 2;

	private static final int LEAST_PAGES = 3;

	private static final Pattern PAGE_NUMBER = Pattern
		.compile("[-—–―·・•.~〜|_/]{0,3}(?:第?\\d{1,4}页?|[IVXivx]{1,6})(?:[/，,]?共?\\d{1,4}页)?[-—–―·・•.~〜|_/]{0,3}");

	private final Map<String, Integer> seen = new HashMap<>();

	private final int pages;

	private PageMargins(int pages) {
		this.pages = pages;
	}

	/** Takes headers and footers off all pages of a document. */
	static void remove(List<PageInk> pages) {
		PageMargins margins = new PageMargins(pages.size());
		for (PageInk page : pages) {
			List<Row> rows = Row.of(page.glyphs());
			Set<String> keys = new HashSet<>();
			outer(rows, page).forEach((row) -> keys.add(key(row)));
			keys.forEach((key) -> margins.seen.merge(key, 1, Integer::sum));
		}
		for (PageInk page : pages) {
			margins.remove(page);
		}
	}

	private void remove(PageInk page) {
		List<Row> rows = Row.of(page.glyphs());
		List<Row> gone = new ArrayList<>();
		for (int i = 0; i < Math.min(OUTERMOST, rows.size()) && isMargin(rows.get(i), after(rows, i), page); i++) {
			gone.add(rows.get(i));
		}
		for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - OUTERMOST)
				&& isMargin(rows.get(i), before(rows, i), page); i--) {
			gone.add(rows.get(i));
		}
		for (Row row : gone) {
			page.glyphs().removeIf((glyph) -> Math.abs(glyph.y() - row.y()) < row.size() * 0.45f);
		}
	}

	private boolean isMargin(Row row, @Nullable Row neighbour, PageInk page) {
		String text = row.text().replaceAll("[\\s\\h]", "");
		if (text.length() > 80 || !isOutside(row, page)) {
			return false;
		}
		if (PAGE_NUMBER.matcher(text).matches()) {
			return neighbour == null || Math.abs(neighbour.y() - row.y()) > row.size() * 1.6f || this.pages > 1;
		}
		// The first line of the text stands at the same height everywhere, but no further
		// from the next one than any line.
		boolean apart = neighbour == null
				|| Math.abs(neighbour.y() - row.y()) > Math.max(row.size(), neighbour.size()) * 1.7f;
		return apart && this.seen.getOrDefault(key(row), 0) >= LEAST_PAGES;
	}

	private static List<Row> outer(List<Row> rows, PageInk page) {
		List<Row> outer = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			if ((i < OUTERMOST || i >= rows.size() - OUTERMOST) && isOutside(rows.get(i), page)) {
				outer.add(rows.get(i));
			}
		}
		return outer;
	}

	private static boolean isOutside(Row row, PageInk page) {
		return row.y() < page.height() * 0.14f || row.y() > page.height() * 0.86f;
	}

	private static String key(Row row) {
		return row.text().replaceAll("[\\s\\h]", "").replaceAll("\\d+", "0") + "@" + Math.round(row.y() / 4);
	}

	private static @Nullable Row after(List<Row> rows, int index) {
		return (index + 1 < rows.size()) ? rows.get(index + 1) : null;
	}

	private static @Nullable Row before(List<Row> rows, int index) {
		return (index > 0) ? rows.get(index - 1) : null;
	}

}
