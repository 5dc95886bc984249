package org.gongbao.importing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A table that arrived with each cell on a line of its own. It is rebuilt only where
 * nothing has to be guessed: rows that begin with a word and go on with figures, always
 * the same count, at least three of them, and a header that fits.
 *
 * @param markup the table in GFM
 * @param lines how many lines of text it takes
 */
record CellTable(String markup, int lines) {

	private static final int LEAST_ROWS = 3;

	private static final int MOST_COLUMNS = 15;

	private static final int LONGEST_CELL = 24;

	private static final Pattern FIGURE = Pattern
		.compile("[-—/]|[+-]?\\d[\\d,，.]*\\s*[%‰]?(?:（[^（）]{1,10}）|\\([^()]{1,10}\\))?");

	private static final Pattern YEAR = Pattern.compile("(\\d{4})(年)?");

	/**
	 * The table that begins here, null if none does.
	 * @param cells the lines from here to the end of the run of short lines
	 */
	static @Nullable CellTable at(List<String> cells) {
		int run = cells.size();
		if (run < LEAST_ROWS * 2 + 2) {
			return null;
		}
		for (int columns = 2; columns <= MOST_COLUMNS; columns++) {
			for (int header = columns; header <= columns + 1; header++) {
				CellTable table = of(cells, run, columns, header);
				if (table != null) {
					return table;
				}
			}
		}
		return null;
	}

	/** Whether a line can be a cell. */
	static boolean isCell(String line) {
		return line.length() <= LONGEST_CELL && line.indexOf('\t') < 0 && !line.endsWith("。");
	}

	private static @Nullable CellTable of(List<String> cells, int run, int columns, int headerCells) {
		if (headerCells + columns > run || !isRow(cells.subList(headerCells, headerCells + columns))) {
			return null;
		}
		List<String> header = header(cells.subList(0, headerCells), columns);
		if (header == null) {
			return null;
		}
		List<List<String>> rows = new ArrayList<>();
		rows.add(header);
		int at = headerCells;
		while (at + columns <= run && isRow(cells.subList(at, at + columns))) {
			rows.add(cells.subList(at, at + columns));
			at += columns;
		}
		boolean endsCleanly = at == run || !isFigure(cells.get(at));
		if (rows.size() <= LEAST_ROWS || !endsCleanly) {
			return null;
		}
		return new CellTable(RowTable.markup(rows, columns), at);
	}

	private static boolean isRow(List<String> cells) {
		return !isFigure(cells.getFirst()) && cells.subList(1, cells.size()).stream().allMatch(CellTable::isFigure);
	}

	private static boolean isFigure(String cell) {
		return FIGURE.matcher(cell).matches();
	}

	/** The header's cells, a heading over several years written into each of them. */
	private static @Nullable List<String> header(List<String> cells, int columns) {
		if (cells.stream().anyMatch(CellTable::isFigure) || cells.size() < columns) {
			return null;
		}
		if (cells.size() == columns) {
			return cells;
		}
		int years = 0;
		while (years < cells.size() && YEAR.matcher(cells.get(cells.size() - 1 - years)).matches()) {
			years++;
		}
		int over = cells.size() - 1 - years;
		if (years < 2 || over < 1) {
			return null;
		}
		List<String> header = new ArrayList<>(cells.subList(0, over));
		cells.subList(over + 1, cells.size()).forEach((year) -> header.add(cells.get(over) + " " + year));
		return header;
	}

}
