package org.gongbao.document.body;

import java.util.List;

/**
 * Writes a table in a box that scrolls by itself. A long one scrolls downwards too, so
 * that its head stays; a wide one is told so, for the phone and for paper.
 */
final class TableHtml {

	/** More rows than a window shows. */
	private static final int MOST_ROWS = 14;

	/** More columns than a phone shows, and more than an upright page takes. */
	private static final int MANY_COLUMNS = 6;

	private static final int MOST_UPRIGHT_COLUMNS = 9;

	private final StringBuilder out;

	private final InlineHtml inline;

	TableHtml(StringBuilder out, InlineHtml inline) {
		this.out = out;
		this.inline = inline;
	}

	void write(Block.Grid grid, String name) {
		int columns = grid.columns();
		int rows = grid.rows().size() - 1;
		this.out.append("<div class=\"gz-table-box").append(css(columns, rows));
		this.out.append("\" role=\"region\" aria-label=\"");
		this.inline.plain(name + "，" + columns + "列" + rows + "行");
		this.out.append("\" tabindex=\"0\"><table class=\"gz-table\">\n<thead>");
		row(grid.rows().get(0), columns, "th");
		this.out.append("</thead>\n<tbody>\n");
		grid.rows().stream().skip(1).forEach((row) -> row(row, columns, "td"));
		this.out.append("</tbody></table></div>\n");
	}

	private static String css(int columns, int rows) {
		String tall = (rows > MOST_ROWS) ? " gz-table-box--tall" : "";
		String wide = (columns >= MANY_COLUMNS) ? " gz-table-box--wide" : "";
		return tall + wide + ((columns > MOST_UPRIGHT_COLUMNS) ? " gz-table-box--broad" : "");
	}

	private void row(List<String> cells, int columns, String tag) {
		String opening = tag.equals("th") ? "<th scope=\"col\">" : "<td>";
		this.out.append("<tr>");
		for (int i = 0; i < columns; i++) {
			this.out.append(opening);
			this.inline.text((i < cells.size()) ? cells.get(i) : "");
			this.out.append("</").append(tag).append('>');
		}
		this.out.append("</tr>\n");
	}

}
