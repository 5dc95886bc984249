package org.gongbao.document.body;

import java.util.List;

/** Writes a table in a box that scrolls by itself. */
final class TableHtml {

	private final StringBuilder out;

	private final InlineHtml inline;

	TableHtml(StringBuilder out, InlineHtml inline) {
		this.out = out;
		this.inline = inline;
	}

	void write(Block.Grid grid) {
		int columns = grid.columns();
		this.out.append("<div class=\"gz-table-box\" role=\"region\" aria-label=\"表格\" tabindex=\"0\">")
			.append("<table class=\"gz-table\">\n<thead>");
		row(grid.rows().get(0), columns, "th");
		this.out.append("</thead>\n<tbody>\n");
		grid.rows().stream().skip(1).forEach((row) -> row(row, columns, "td"));
		this.out.append("</tbody></table></div>\n");
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
