package org.gongbao.importing.reading;

import java.util.List;
import java.util.NavigableMap;

/**
 * How much what stands round some lines speaks for their being a title: a number after or
 * before them, addressees.
 */
final class Surroundings {

	private final List<Line> lines;

	private final NavigableMap<Integer, NumberLine> numbers;

	Surroundings(List<Line> lines, NavigableMap<Integer, NumberLine> numbers) {
		this.lines = lines;
		this.numbers = numbers;
	}

	/** From 0 to 50, for the lines of a range. */
	int score(int from, int to) {
		int after = Ink.at(this.lines, to);
		int score = (this.numbers.containsKey(after) || this.numbers.containsKey(Ink.at(this.lines, after + 1))) ? 30
				: 0;
		NumberLine inside = this.numbers.get(Ink.before(this.lines, to));
		if (inside != null && inside.to() == to) {
			score = 30;
		}
		int before = Ink.before(this.lines, from);
		if (before >= 0 && this.numbers.containsKey(before)) {
			score = Math.max(score, 25);
		}
		for (int i = 0; i < 3 && after < this.lines.size(); i++) {
			if (this.lines.get(after).squeezed().endsWith(":")
					&& Addressees.isLikely(this.lines.get(after).squeezed())) {
				return score + 20;
			}
			after = Ink.at(this.lines, after + 1);
		}
		return score;
	}

}
