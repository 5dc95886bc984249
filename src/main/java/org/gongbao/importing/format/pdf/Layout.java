package org.gongbao.importing.format.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * How a page is divided into columns.
 *
 * @param gutters the white strips between them, from left to right; none for one column
 */
record Layout(List<Gutter> gutters) {

	static final Layout SINGLE = new Layout(List.of());

	private static final int LEAST_ROWS = 5;

	/** A large sheet folded once has four. */
	private static final int MOST_COLUMNS = 4;

	/**
	 * The columns of a page that has them without doubt.
	 * @param rows the rows of the whole page
	 * @return its columns, one if in doubt
	 */
	static Layout of(List<Row> rows) {
		if (rows.size() < LEAST_ROWS) {
			return SINGLE;
		}
		float left = (float) rows.stream().mapToDouble(Row::left).min().orElse(0);
		float right = (float) rows.stream().mapToDouble(Row::right).max().orElse(0);
		for (int columns = MOST_COLUMNS; columns >= 2; columns--) {
			List<Gutter> gutters = new ArrayList<>();
			for (int i = 1; i < columns; i++) {
				Gutter gutter = Gutter.near(left + (right - left) * i / columns, (right - left) * 0.09f, rows);
				if (gutter != null) {
					gutters.add(gutter);
				}
			}
			Layout layout = new Layout(gutters);
			if (gutters.size() == columns - 1 && layout.fits(rows, left, right)) {
				return layout;
			}
		}
		return SINGLE;
	}

	int columns() {
		return this.gutters.size() + 1;
	}

	/** In which column something stands, -1 if it reaches over several. */
	int columnOf(float x0, float x1) {
		int column = 0;
		for (Gutter gutter : this.gutters) {
			if (x0 < gutter.middle() && x1 > gutter.middle()) {
				return -1;
			}
			column += (x0 >= gutter.middle()) ? 1 : 0;
		}
		return column;
	}

	boolean isLike(Layout other) {
		if (columns() != other.columns()) {
			return false;
		}
		for (int i = 0; i < this.gutters.size(); i++) {
			if (Math.abs(this.gutters.get(i).middle() - other.gutters.get(i).middle()) > 8) {
				return false;
			}
		}
		return true;
	}

	/** Whether a row leaves all gutters white. */
	boolean respects(Row row) {
		return this.gutters.stream().allMatch((gutter) -> gutter.isWhiteIn(row));
	}

	/** The part of a row in a column. */
	List<Glyph> part(Row row, int column) {
		return row.glyphs()
			.stream()
			.filter((glyph) -> Math.max(0, columnOf(glyph.middle(), glyph.middle())) == column)
			.toList();
	}

	// Lines of prose fill their column; cells of a table and labels do not.
	private boolean fits(List<Row> rows, float left, float right) {
		int side = 0;
		int full = 0;
		int across = 0;
		for (Row row : rows) {
			if (!respects(row)) {
				across++;
				continue;
			}
			int inked = 0;
			int wide = 0;
			for (int column = 0; column < columns(); column++) {
				List<Glyph> part = part(row, column).stream().filter((glyph) -> !glyph.blank()).toList();
				if (!part.isEmpty()) {
					inked++;
					float from = (column == 0) ? left : this.gutters.get(column - 1).x1();
					float to = (column < this.gutters.size()) ? this.gutters.get(column).x0() : right;
					wide += (part.getLast().x1() - part.getFirst().x0() > (to - from) * 0.7f) ? 1 : 0;
				}
			}
			side += (inked > 1) ? 1 : 0;
			full += (inked > 1 && wide >= 2) ? 1 : 0;
		}
		boolean prose = full * 4 >= side || (across == 0 && full * 6 >= side && side >= LEAST_ROWS * 2);
		return side >= LEAST_ROWS && full >= 3 && prose && across * 2 <= side;
	}

}
