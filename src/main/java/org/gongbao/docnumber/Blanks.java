package org.gongbao.docnumber;

/**
 * Decides whether a blank inside a run of letters parts two words or merely breaks a
 * code, as the ends of hard-wrapped lines do.
 */
final class Blanks {

	private static final int SHORT = 3;

	private Blanks() {
	}

	/**
	 * Whether the code begins after the blank.
	 * @param before the letters before the blank, back to the blank before
	 * @param after the letters from the blank to the end of the code
	 * @param order whether the code is a body's name with 令, 公告 or 通告
	 * @param first whether no letters stand before {@code before}
	 * @return false if the blank is to be ignored
	 */
	static boolean part(String before, String after, boolean order, boolean first) {
		char last = before.charAt(before.length() - 1);
		if (order) {
			String ending = IssuerCode.orderEnding(after);
			boolean complete = ending != null && after.length() > ending.length() + 1;
			return complete && Vocabulary.BODY_LETTERS.indexOf(last) < 0;
		}
		if (after.length() < 2) {
			return false;
		}
		if (LeftEdge.startsLikeCentral(after)) {
			return before.length() > 1 || Vocabulary.PROVINCES.indexOf(last) < 0;
		}
		boolean complete = Vocabulary.NEVER_FIRST.indexOf(after.charAt(0)) < 0
				&& Vocabulary.TAIL_LETTERS.indexOf(after.charAt(after.length() - 1)) >= 0;
		boolean tail = before.chars().allMatch((c) -> Vocabulary.NEVER_FIRST.indexOf((char) c) >= 0);
		return complete && (tail || !(first && before.length() <= SHORT));
	}

}
