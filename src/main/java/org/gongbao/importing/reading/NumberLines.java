package org.gongbao.importing.reading;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds all lines that carry nothing but a document number, broken ones included.
 */
final class NumberLines {

	private static final int LONGEST_PART = 50;

	private final List<Line> lines;

	NumberLines(List<Line> lines) {
		this.lines = lines;
	}

	/** The number lines from {@code from} on, by the index they start at. */
	NavigableMap<Integer, NumberLine> find(int from) {
		NavigableMap<Integer, NumberLine> found = new TreeMap<>();
		int i = from;
		while (i < this.lines.size()) {
			Optional<NumberLine> number = at(i);
			if (number.isPresent()) {
				found.put(i, number.get());
				i = number.get().to();
			}
			else {
				i++;
			}
		}
		return found;
	}

	private Optional<NumberLine> at(int index) {
		Line line = this.lines.get(index);
		if (line.blank() || line.length() > LONGEST_PART * 2) {
			return Optional.empty();
		}
		Optional<NumberLine> whole = NumberLine.parse(line.text(), index, index + 1);
		if (whole.isPresent() || line.length() > LONGEST_PART) {
			return whole;
		}
		return broken(index, line);
	}

	private Optional<NumberLine> broken(int index, Line line) {
		StringBuilder text = new StringBuilder(line.text());
		int next = index;
		for (int parts = 0; parts < 2; parts++) {
			next = nextInk(next);
			if (next >= this.lines.size()
					|| !continues(line.squeezed(), Chars.squeeze(text.toString()), this.lines.get(next))) {
				return Optional.empty();
			}
			text.append(this.lines.get(next).text());
			Optional<NumberLine> number = NumberLine.parse(text.toString(), index, next + 1);
			if (number.isPresent()) {
				return number;
			}
		}
		return Optional.empty();
	}

	private static boolean continues(String first, String text, Line next) {
		if (next.length() > LONGEST_PART) {
			return false;
		}
		String squeezed = next.squeezed();
		boolean order = first.matches(".{2,40}(?:令|公告)") && NumberLine.isBare(squeezed);
		boolean beforeBracket = first.matches("[(]?[\\p{IsHan}]{2,12}") && squeezed.matches("[〔\\[(【〖]?\\d{4}.*");
		boolean beforeSerial = text.matches("[(]?\\p{IsHan}{2,14}[〔\\[(【〖]\\d{0,4}[〕\\])】〗]?第?\\d{0,4}")
				&& squeezed.matches("[\\d〕\\])】〗第号].*");
		return order || beforeBracket || beforeSerial;
	}

	private int nextInk(int index) {
		int next = index + 1;
		while (next < this.lines.size() && this.lines.get(next).blank()) {
			next++;
		}
		return next;
	}

}
