package org.gongbao.importing.format.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The cells of a Word table in rows and columns. A cell over several columns or rows has
 * its text at the first place it covers and leaves the others empty.
 */
final class DocxTables {

	private static final int MOST_COLUMNS = 200;

	private final Function<Element, String> cellText;

	DocxTables(Function<Element, String> cellText) {
		this.cellText = cellText;
	}

	List<List<String>> read(Element table) {
		List<List<String>> rows = new ArrayList<>();
		collect(table, rows);
		return rows;
	}

	// Rows can be wrapped in content controls and the like.
	private void collect(Element parent, List<List<String>> rows) {
		for (Element child : parent.children()) {
			if (child.is("tr")) {
				if (child.at("trPr", "del") == null) {
					rows.add(row(child));
				}
			}
			else if (!child.is("tc") && !child.is("tblPr")) {
				collect(child, rows);
			}
		}
	}

	private List<String> row(Element row) {
		List<String> cells = new ArrayList<>();
		Element before = row.at("trPr", "gridBefore");
		pad(cells, (before != null) ? before.number("val", 0) : 0);
		cells(row, cells);
		return cells;
	}

	private void cells(Element parent, List<String> cells) {
		for (Element child : parent.children()) {
			if (child.is("tc")) {
				cell(child, cells);
			}
			else if (!child.is("trPr")) {
				cells(child, cells);
			}
		}
	}

	private void cell(Element cell, List<String> cells) {
		Element span = cell.at("tcPr", "gridSpan");
		boolean covered = isContinued(cell.at("tcPr", "vMerge")) || isContinued(cell.at("tcPr", "hMerge"));
		String text = this.cellText.apply(cell);
		cells.add(covered ? "" : text);
		pad(cells, (span != null) ? span.number("val", 1) - 1 : 0);
	}

	private static boolean isContinued(@Nullable Element merge) {
		return merge != null && !"restart".equals(merge.get("val"));
	}

	private static void pad(List<String> cells, int count) {
		for (int i = 0; i < Math.min(count, MOST_COLUMNS - cells.size()); i++) {
			cells.add("");
		}
	}

}
