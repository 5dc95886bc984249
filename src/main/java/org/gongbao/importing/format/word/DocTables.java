package org.gongbao.importing.format.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * The cells of a .doc table in rows and columns. Rows know only where their cells begin,
 * so the columns are what begins anywhere.
 */
final class DocTables {

	private static final int SLACK = 60;

	private final Function<Range, String> cellText;

	DocTables(Function<Range, String> cellText) {
		this.cellText = cellText;
	}

	List<List<String>> read(Table table) {
		List<Integer> columns = columns(table);
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < table.numRows(); i++) {
			rows.add(row(table.getRow(i), columns));
		}
		return rows;
	}

	private List<String> row(TableRow row, List<Integer> columns) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < row.numCells(); i++) {
			TableCell cell = row.getCell(i);
			int column = column(columns, cell.getLeftEdge());
			while (cells.size() < column) {
				cells.add("");
			}
			boolean covered = (cell.isMerged() && !cell.isFirstMerged())
					|| (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged());
			String text = this.cellText.apply(cell);
			cells.add(covered ? "" : text);
		}
		return cells;
	}

	private static List<Integer> columns(Table table) {
		TreeSet<Integer> edges = new TreeSet<>();
		for (int i = 0; i < table.numRows(); i++) {
			TableRow row = table.getRow(i);
			for (int j = 0; j < row.numCells(); j++) {
				edges.add(row.getCell(j).getLeftEdge());
			}
		}
		List<Integer> columns = new ArrayList<>();
		for (int edge : edges) {
			if (columns.isEmpty() || edge - columns.getLast() > SLACK) {
				columns.add(edge);
			}
		}
		return columns;
	}

	private static int column(List<Integer> columns, int edge) {
		int column = 0;
		while (column + 1 < columns.size() && columns.get(column + 1) <= edge + SLACK / 2) {
			column++;
		}
		return column;
	}

}
