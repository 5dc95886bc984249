package org.gongbao.importing.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table on its way to a GFM table. What only looks like one to Word (a frame, a row set
 * side by side, a list of contents) becomes paragraphs.
 */
public final class Grid {

	private static final int MOST_COLUMNS = 60;

	private static final Pattern PAGE = Pattern.compile("[.…⋯·\\s]*[（(]?\\s*\\d{1,3}\\s*[)）]?");

	private static final Pattern TITLE = Pattern.compile("(?s).*(?:通告|通知|公告|意见|决定|批复|办法|规定|令|函|任免|大事记.*)[）)》]?\\s*");

	private final List<String> before = new ArrayList<>();

	private final List<List<String>> rows;

	private Grid(List<List<String>> rows) {
		this.rows = rows;
	}

	/**
	 * A table of these rows.
	 * @param rows the text of the cells
	 * @return the table, or the paragraphs it really is
	 */
	public static Grid of(List<List<String>> rows) {
		Grid grid = new Grid(new ArrayList<>(rows));
		grid.rows.removeIf((row) -> row.stream().allMatch(String::isBlank));
		grid.takeHeadline();
		if (grid.isContents()) {
			grid.rows.forEach((row) -> grid.before.add(row.getFirst().strip() + " …… " + last(row)));
			grid.rows.clear();
		}
		else if (grid.columns() <= 1 || grid.rows.size() == 1 || grid.columns() > MOST_COLUMNS) {
			grid.rows.forEach((row) -> row.forEach(grid::paragraphs));
			grid.rows.clear();
		}
		return grid;
	}

	/**
	 * A part of a table that goes on elsewhere, so that one row is enough.
	 * @param rows the text of the cells
	 * @return the table
	 */
	public static Grid ofPart(List<List<String>> rows) {
		return new Grid(new ArrayList<>(rows));
	}

	/**
	 * What stands above the rows, or instead of them.
	 * @return the paragraphs
	 */
	public List<String> paragraphsBefore() {
		return this.before;
	}

	/**
	 * Whether there is a table at all.
	 * @return false if all of it became paragraphs
	 */
	public boolean hasRows() {
		return !this.rows.isEmpty();
	}

	/**
	 * The table as lines of GFM.
	 * @return a line for each row, and the rule below the first
	 */
	public List<String> lines() {
		int columns = columns();
		List<String> lines = new ArrayList<>();
		for (List<String> row : this.rows) {
			StringBuilder line = new StringBuilder("|");
			for (int i = 0; i < columns; i++) {
				line.append(' ').append((i < row.size()) ? cell(row.get(i)) : "").append(" |");
			}
			lines.add(line.toString().replace("  |", " |"));
			if (lines.size() == 1) {
				lines.add("| --- ".repeat(columns) + "|");
			}
		}
		return lines;
	}

	// One cell over the whole width above rows of several is the table's name.
	private void takeHeadline() {
		while (this.rows.size() > 1 && inked(this.rows.getFirst()) == 1 && !this.rows.getFirst().getFirst().isBlank()
				&& this.rows.stream().skip(1).anyMatch((row) -> inked(row) > 1)) {
			paragraphs(this.rows.removeFirst().getFirst());
		}
	}

	private boolean isContents() {
		int titles = 0;
		for (List<String> row : this.rows) {
			if (inked(row) != 2 || !PAGE.matcher(last(row)).matches()) {
				return false;
			}
			titles += TITLE.matcher(row.getFirst()).matches() ? 1 : 0;
		}
		return titles >= 2 && titles * 2 >= this.rows.size();
	}

	private void paragraphs(String cell) {
		cell.lines().filter((line) -> !line.isBlank()).forEach(this.before::add);
	}

	private int columns() {
		int columns = 0;
		for (List<String> row : this.rows) {
			for (int i = row.size(); i > columns; i--) {
				if (!row.get(i - 1).isBlank()) {
					columns = i;
				}
			}
		}
		return columns;
	}

	private static long inked(List<String> row) {
		return row.stream().filter((cell) -> !cell.isBlank()).count();
	}

	private static String last(List<String> row) {
		return row.reversed().stream().filter((cell) -> !cell.isBlank()).findFirst().orElse("").strip();
	}

	// A bar would end the cell; the wide one looks the same.
	private static String cell(String text) {
		return text.strip().replaceAll("\\s*\\R\\s*|\\t", " ").replace('|', '｜');
	}

}
