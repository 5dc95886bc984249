package org.gongbao.importing.format.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts signs into the cells between ruled lines. Where a line is missing between two
 * cells they are one, with its text at the first place.
 */
final class TableCells {

	private static final float SLACK = 3;

	private final List<Rule> rules;

	private final List<Float> xs;

	private final List<Float> ys;

	TableCells(List<Rule> rules, List<Float> xs, List<Float> ys) {
		this.rules = rules;
		this.xs = xs;
		this.ys = ys;
	}

	List<List<String>> read(List<Glyph> glyphs) {
		int columns = this.xs.size() - 1;
		int rows = this.ys.size() - 1;
		List<List<Glyph>> cells = new ArrayList<>();
		for (int i = 0; i < rows * columns; i++) {
			cells.add(new ArrayList<>());
		}
		int[] first = merged(rows, columns);
		for (Glyph glyph : glyphs) {
			int row = place(this.ys, glyph.y() - glyph.size() * 0.35f);
			int column = place(this.xs, glyph.middle());
			if (row >= 0 && column >= 0) {
				cells.get(first[row * columns + column]).add(glyph);
			}
		}
		List<List<String>> texts = new ArrayList<>();
		for (int row = 0; row < rows; row++) {
			List<String> line = new ArrayList<>();
			for (int column = 0; column < columns; column++) {
				line.add(text(cells.get(row * columns + column)));
			}
			texts.add(line);
		}
		return texts;
	}

	/** For each cell the first of those it is one with. */
	private int[] merged(int rows, int columns) {
		int[] first = new int[rows * columns];
		for (int row = 0; row < rows; row++) {
			for (int column = 0; column < columns; column++) {
				int cell = row * columns + column;
				first[cell] = cell;
				float x = (this.xs.get(column) + this.xs.get(column + 1)) / 2;
				float y = (this.ys.get(row) + this.ys.get(row + 1)) / 2;
				if (column > 0 && !isRuled(false, this.xs.get(column), y)) {
					first[cell] = first[cell - 1];
				}
				else if (row > 0 && !isRuled(true, this.ys.get(row), x)) {
					first[cell] = first[cell - columns];
				}
			}
		}
		return first;
	}

	private boolean isRuled(boolean across, float at, float through) {
		return this.rules.stream()
			.anyMatch((rule) -> rule.across() == across && Math.abs(rule.at() - at) <= SLACK && rule.from() <= through
					&& rule.to() >= through);
	}

	private static int place(List<Float> lines, float at) {
		for (int i = 0; i + 1 < lines.size(); i++) {
			if (at >= lines.get(i) - 1 && at < lines.get(i + 1)) {
				return i;
			}
		}
		return -1;
	}

	// A line of a cell is broken where the cell is full, seldom where its sense ends.
	private static String text(List<Glyph> glyphs) {
		StringBuilder text = new StringBuilder();
		for (Row row : Row.of(glyphs)) {
			String line = row.text().strip();
			boolean words = !text.isEmpty() && text.charAt(text.length() - 1) < 0x250 && !line.isEmpty()
					&& Character.isLetter(line.charAt(0)) && line.charAt(0) < 0x250;
			text.append(words ? " " : "").append(line);
		}
		return text.toString();
	}

}
