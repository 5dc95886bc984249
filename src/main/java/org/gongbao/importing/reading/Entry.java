package org.gongbao.importing.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry of the chronicle while it is being read.
 */
final class Entry {

	private final String label;

	private final LocalDate from;

	private final LocalDate to;

	private final int line;

	private final List<StringBuilder> paragraphs = new ArrayList<>();

	Entry(String label, LocalDate from, LocalDate to, int line) {
		this.label = label;
		this.from = from;
		this.to = to;
		this.line = line;
	}

	/** Begin a paragraph with the text of a line from an offset on. */
	void begin(Line line, int offset) {
		this.paragraphs.add(new StringBuilder(line.text().substring(offset).strip()));
	}

	void continueWith(Line line) {
		this.paragraphs.getLast().append(line.text());
	}

	boolean isEmpty() {
		return this.paragraphs.isEmpty();
	}

	String label() {
		return this.label;
	}

	LocalDate from() {
		return this.from;
	}

	LocalDate to() {
		return this.to;
	}

	ReadEntry toEntry() {
		return new ReadEntry(this.label, this.from, this.to,
				this.paragraphs.stream().map(StringBuilder::toString).toList(), this.line);
	}

}
