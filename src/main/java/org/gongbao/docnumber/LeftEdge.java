package org.gongbao.docnumber;

import java.util.BitSet;
import java.util.List;

/**
 * Finds where an issuer code begins in a run of letters without blanks: after the last
 * word no code contains, after the name of the body whose code it is, after a blank.
 */
final class LeftEdge {

	private static final String REPUBLIC = "中华人民共和国";

	private static final int LONGEST_CODE = 11;

	/** Letters a stop ends in: most letters need no look at the word before them. */
	private static final BitSet MAY_END_STOP = new BitSet();

	/** Letters the name of a body ends in. */
	private static final BitSet MAY_END_BODY = new BitSet();

	static {
		Vocabulary.STOPS.forEach((stop) -> MAY_END_STOP.set(stop.charAt(stop.length() - 1)));
		Vocabulary.STOP_LETTERS.chars().forEach(MAY_END_STOP::set);
		Vocabulary.UNLESS_FOLLOWED_BY.keySet().forEach(MAY_END_STOP::set);
		Vocabulary.BODIES.forEach((body) -> MAY_END_BODY.set(body.charAt(body.length() - 1)));
	}

	private final String run;

	private final boolean order;

	private final boolean afterDigit;

	private LeftEdge(String run, boolean order, boolean afterDigit) {
		this.run = run;
		this.order = order;
		this.afterDigit = afterDigit;
	}

	/**
	 * Find the first letter of the code at the end of a run.
	 * @param run the letters up to the code's end
	 * @param order whether the code is a body's name with 令, 公告 or 通告
	 * @return the index of the code's first letter, the run's length if there is no code
	 */
	static int of(String run, boolean order) {
		return of(run, order, false);
	}

	/**
	 * The same, knowing whether a digit stands before the run (12日).
	 * @param run the letters up to the code's end
	 * @param order whether the code is a body's name with 令, 公告 or 通告
	 * @param afterDigit whether the character before the run is a digit
	 * @return the index of the code's first letter
	 */
	static int of(String run, boolean order, boolean afterDigit) {
		return new LeftEdge(run, order, afterDigit).find();
	}

	private int find() {
		int start = afterStops();
		if (!this.order) {
			start = afterPlace(afterBodies(unique(start)));
		}
		int republic = this.run.lastIndexOf(REPUBLIC);
		if (republic >= start && !this.order) {
			start = republic + REPUBLIC.length();
		}
		return afterLongTalk(start);
	}

	private int unique(int from) {
		for (String code : Vocabulary.UNIQUE) {
			if (this.run.endsWith(code)) {
				return Math.max(from, this.run.length() - code.length());
			}
		}
		return from;
	}

	// 霍林郭勒市霍政办发: the place stands before the code.
	private int afterPlace(int from) {
		for (int i = this.run.length() - 3; i > from + 2; i--) {
			boolean place = BodyNames.PLACES.indexOf(this.run.charAt(i - 1)) >= 0;
			if (place && Vocabulary.NEVER_FIRST.indexOf(this.run.charAt(i)) < 0) {
				return i;
			}
		}
		return from;
	}

	// Text may come without any punctuation: then only a code that is known tells.
	private int afterLongTalk(int start) {
		if (this.run.length() - start <= LONGEST_CODE || this.order) {
			return start;
		}
		for (int i = this.run.length() - 2; i > start; i--) {
			if (startsLikeCentral(this.run.substring(i))) {
				return (Vocabulary.PROVINCES.indexOf(this.run.charAt(i - 1)) >= 0) ? i - 1 : i;
			}
		}
		return start;
	}

	private int afterStops() {
		for (int end = this.run.length(); end > 0; end--) {
			if (MAY_END_STOP.get(this.run.charAt(end - 1))
					&& (isStopLetter(end - 1) || isStop(end, 2) || isStop(end, 3))) {
				return end;
			}
		}
		return 0;
	}

	private boolean isStop(int end, int length) {
		return end >= length && Vocabulary.STOPS.contains(this.run.substring(end - length, end));
	}

	private boolean isStopLetter(int index) {
		char c = this.run.charAt(index);
		List<String> continuations = Vocabulary.UNLESS_FOLLOWED_BY.get(c);
		if (continuations == null) {
			return Vocabulary.STOP_LETTERS.indexOf(c) >= 0;
		}
		if (c == '日' && ((index == 0) ? this.afterDigit : Numerals.isChinese(this.run.charAt(index - 1)))) {
			return true;
		}
		if (continuations.stream().anyMatch((next) -> this.run.startsWith(next, index + 1))) {
			return false;
		}
		return index == 0 || Vocabulary.UNLESS_AFTER.getOrDefault(c, "").indexOf(this.run.charAt(index - 1)) < 0;
	}

	// 市人民政府京政发: the name of the body stands before its code, perhaps several names.
	private int afterBodies(int from) {
		int start = from;
		for (int end = this.run.length() - 1; end > from && start == from; end--) {
			if (MAY_END_BODY.get(this.run.charAt(end - 1)) && BodyNames.endsShort(this.run.substring(from, end))
					&& mayBeCode(end)) {
				start = end;
			}
		}
		for (int end = start + 3; end < this.run.length(); end++) {
			if (BodyNames.isFull(this.run.substring(start, end)) && mayBeCode(end)) {
				start = end;
			}
		}
		return start;
	}

	private boolean mayBeCode(int start) {
		String code = this.run.substring(start);
		if (code.length() < 2) {
			return code.equals("法");
		}
		boolean begins = Vocabulary.NEVER_FIRST.indexOf(code.charAt(0)) < 0;
		return begins || startsLikeCentral(code);
	}

	static boolean startsLikeCentral(String code) {
		return Vocabulary.CENTRAL.contains(code.substring(0, Math.min(2, code.length())))
				|| Vocabulary.CENTRAL.contains(code.substring(0, Math.min(3, code.length())));
	}

}
