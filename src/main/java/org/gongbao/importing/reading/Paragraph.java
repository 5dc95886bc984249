package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph put together again, which still knows the lines it came from.
 */
final class Paragraph {

	private final StringBuilder text = new StringBuilder();

	private final List<Integer> starts = new ArrayList<>();

	private final List<Line> lines = new ArrayList<>();

	private boolean table;

	static Paragraph of(Line line) {
		Paragraph paragraph = new Paragraph();
		paragraph.add(line);
		return paragraph;
	}

	static Paragraph table() {
		Paragraph paragraph = new Paragraph();
		paragraph.table = true;
		return paragraph;
	}

	void add(Line line) {
		if (!this.text.isEmpty() && !line.text().isEmpty() && isWord(this.text.charAt(this.text.length() - 1))
				&& isWord(line.text().charAt(0))) {
			this.text.append(' ');
		}
		append(line, line.text());
	}

	/** Add a row of a table, or another piece that stands on a line of its own. */
	void addRow(Line line, String row) {
		if (!this.text.isEmpty()) {
			this.text.append('\n');
		}
		append(line, row);
	}

	String text() {
		return this.text.toString();
	}

	int length() {
		return this.text.length();
	}

	/**
	 * Its last signs, at most so many: enough to judge an end without copying the whole.
	 */
	String tail(int most) {
		return this.text.substring(Math.max(0, this.text.length() - most));
	}

	boolean isTable() {
		return this.table;
	}

	Line first() {
		return this.lines.getFirst();
	}

	Line last() {
		return this.lines.getLast();
	}

	List<Line> lines() {
		return this.lines;
	}

	/** The line number of the sign at this offset of the text. */
	int lineAt(int offset) {
		int low = 0;
		int high = this.starts.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (this.starts.get(middle) <= offset) {
				low = middle;
			}
			else {
				high = middle - 1;
			}
		}
		return this.lines.get(low).number();
	}

	private void append(Line line, String piece) {
		this.starts.add(this.text.length());
		this.lines.add(line);
		this.text.append(piece);
	}

	private static boolean isWord(char c) {
		return c < 0x250 && Character.isLetter(c);
	}

}
