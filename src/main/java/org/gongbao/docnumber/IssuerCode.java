package org.gongbao.docnumber;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * An issuer code read leftwards from the tail of a number.
 *
 * @param start where it starts in the folded text, 中华人民共和国 included
 * @param text the code in canonical letters
 */
record IssuerCode(int start, String text) {

	private static final Set<String> ORDER_ENDINGS = Set.of("令", "公告", "通告");

	private static final String ORDERING_BODIES = "部局委会署院厅行府省市区县州盟旗席国社办室长理政组团关准民";

	private static final String CERTAIN_TAILS = "发字函办令告电规任通明";

	private static final int LONGEST_BARE = 12;

	// The ending that makes an order of a code, or null.
	static @Nullable String orderEnding(String code) {
		for (String ending : ORDER_ENDINGS) {
			if (code.endsWith(ending)) {
				return ending;
			}
		}
		return null;
	}

	// Whether what precedes 令 can issue orders: 国务院令, but not 指令 or 司令.
	boolean isOrder() {
		String ending = orderEnding(this.text);
		if (ending == null || this.text.length() == ending.length()) {
			return false;
		}
		char last = this.text.charAt(this.text.length() - ending.length() - 1);
		return ORDERING_BODIES.indexOf(last) >= 0;
	}

	// Whether the code by itself looks like one, though no bracket marks the year.
	boolean isCertain() {
		boolean verb = Vocabulary.VERBS.stream().anyMatch(this.text::endsWith);
		if (this.text.length() < 2 || this.text.length() > LONGEST_BARE || isNotice() || verb) {
			return false;
		}
		return CERTAIN_TAILS.indexOf(this.text.charAt(this.text.length() - 1)) >= 0
				|| LeftEdge.startsLikeCentral(this.text);
	}

	/** Whether it ends in 公告 or 通告, which some issuers number with years in brackets. */
	boolean isNotice() {
		return this.text.endsWith("公告") || this.text.endsWith("通告");
	}

	// Whether a citizen may have meant a code by this.
	boolean isPlausible() {
		return isCertain() || (this.text.length() >= 2 && this.text.length() <= 8
				&& Vocabulary.BODY_LETTERS.indexOf(this.text.charAt(this.text.length() - 1)) < 0);
	}

	// Whether the last word names a kind of paper or thing that has no number.
	boolean isOtherThing() {
		for (int start = Math.max(0, this.text.length() - 3); start < this.text.length(); start++) {
			if (Vocabulary.NO_CODE.contains(this.text.substring(start))) {
				return true;
			}
		}
		return false;
	}

}
