package org.gongbao.importing.reading;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds all lines that carry nothing but a document number, broken ones included.
 */
final class NumberLines {

	private static final int LONGEST_PART = 50;

	private static final Pattern ORDER = Pattern.compile(".{2,40}(?:令|公告)");

	private static final Pattern CODE = Pattern.compile("[(]?[\\p{IsHan}]{2,12}");

	private static final Pattern YEAR = Pattern.compile("[〔\\[(【〖]?\\d{4}.*");

	private static final Pattern UP_TO_SERIAL = Pattern
		.compile("[(]?\\p{IsHan}{2,14}[〔\\[(【〖]\\d{0,4}[〕\\])】〗]?第?\\d{0,4}");

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
		String text = (line.text().charAt(0) == '|') ? line.text().replace('|', ' ') : line.text();
		Optional<NumberLine> whole = NumberLine.parse(text, index, index + 1);
		if (whole.isPresent() || line.length() > LONGEST_PART) {
			return whole;
		}
		return broken(index, line);
	}

	private Optional<NumberLine> broken(int index, Line line) {
		StringBuilder text = new StringBuilder(line.text());
		int next = index;
		for (int parts = 0; parts < 2; parts++) {
			next = Ink.at(this.lines, next + 1);
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
		if (squeezed.equals("令") || squeezed.equals("公告")) {
			return Shapes.isOrgan(text);
		}
		char start = squeezed.charAt(0);
		if ("〔[(【〖〕])】〗第号".indexOf(start) < 0 && !Character.isDigit(start)) {
			return false;
		}
		boolean order = NumberLine.isBare(squeezed) && ORDER.matcher(text).matches();
		boolean beforeBracket = CODE.matcher(first).matches() && YEAR.matcher(squeezed).matches();
		boolean beforeSerial = start != '(' && start != '[' && UP_TO_SERIAL.matcher(text).matches();
		return order || beforeBracket || beforeSerial;
	}

}
