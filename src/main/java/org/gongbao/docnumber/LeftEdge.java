package org.gongbao.docnumber;

import java.util.List;

/**
 * Finds where an issuer code begins in a run of letters without blanks: after the last
 * word no code contains, after the name of the body whose code it is, after a blank.
 */
final class LeftEdge {

	private static final String REPUBLIC = "中华人民共和国";

	private static final int LONGEST_CODE = 11;

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
			start = afterBodies(start);
		}
		int republic = this.run.lastIndexOf(REPUBLIC);
		if (republic >= start && !this.order) {
			start = republic + REPUBLIC.length();
		}
		return afterLongTalk(start);
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
			if (isStopLetter(end - 1) || (end > 1 && Vocabulary.STOPS.contains(this.run.substring(end - 2, end)))
					|| (end > 2 && Vocabulary.STOPS.contains(this.run.substring(end - 3, end)))) {
				return end;
			}
		}
		return 0;
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

	// 市人民政府京政发: the name of the body stands before its code.
	private int afterBodies(int from) {
		int start = from;
		for (int end = this.run.length() - 1; end > from; end--) {
			if (isBody(this.run.substring(from, end)) && mayBeCode(end)) {
				start = end;
				break;
			}
		}
		return start;
	}

	/** Whether a name is that of a body, written out. */
	static boolean isBody(String name) {
		boolean letter = !name.isEmpty() && "部厅局委署会院".indexOf(name.charAt(name.length() - 1)) >= 0;
		return Vocabulary.BODIES.stream().anyMatch(name::endsWith) || (letter && isFullName(name));
	}

	// 通辽市教育局 is a name written out, 工信部 the beginning of a code.
	private static boolean isFullName(String name) {
		if (name.startsWith("国家") || name.startsWith("中国") || name.startsWith("中共") || name.startsWith("最高")) {
			return name.length() > 4;
		}
		for (int i = 1; i < name.length() - 2; i++) {
			if ("省市县区州盟旗".indexOf(name.charAt(i)) >= 0) {
				return true;
			}
		}
		return name.length() >= 3 && Ministries.endsWithOne(name);
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
