package org.gongbao.importing.format.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of each page. A page too short to tell by itself is set like the others.
 */
final class Layouts {

	private Layouts() {
	}

	static List<Layout> of(List<PageInk> pages) {
		List<List<Row>> rows = pages.stream().map((page) -> Row.of(page.glyphs())).toList();
		List<Layout> certain = rows.stream().map(Layout::of).toList();
		List<Layout> layouts = new ArrayList<>();
		for (int i = 0; i < pages.size(); i++) {
			Layout own = certain.get(i);
			layouts.add((own.columns() > 1) ? own : usual(rows.get(i), certain));
		}
		return layouts;
	}

	// The most frequent layout of the others, if nearly nothing of this page contradicts.
	private static Layout usual(List<Row> rows, List<Layout> certain) {
		Layout usual = Layout.SINGLE;
		int most = 0;
		for (Layout layout : certain) {
			if (layout.columns() > 1) {
				int like = (int) certain.stream().filter(layout::isLike).count();
				if (like > most) {
					most = like;
					usual = layout;
				}
			}
		}
		Layout common = usual;
		long across = rows.stream().filter((row) -> !common.respects(row)).count();
		return (most * 3 >= certain.size() && across * 4 <= rows.size()) ? usual : Layout.SINGLE;
	}

}
