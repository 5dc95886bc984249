package org.gongbao.importing.reading;

import java.util.List;

/**
 * Steps from one printed line to the next over the blank ones.
 */
final class Ink {

	private Ink() {
	}

	/**
	 * The first index from {@code index} on that is not blank, or the number of lines.
	 */
	static int at(List<Line> lines, int index) {
		int next = index;
		while (next < lines.size() && lines.get(next).blank()) {
			next++;
		}
		return next;
	}

	/** The last index before {@code index} that is not blank, or -1. */
	static int before(List<Line> lines, int index) {
		int previous = index - 1;
		while (previous >= 0 && lines.get(previous).blank()) {
			previous--;
		}
		return previous;
	}

	/** The lines of a range that are not blank, at most {@code most}. */
	static List<Line> first(List<Line> lines, int most) {
		return lines.stream().filter((line) -> !line.blank()).limit(most).toList();
	}

}
