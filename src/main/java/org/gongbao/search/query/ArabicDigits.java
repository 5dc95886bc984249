package org.gongbao.search.query;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes the Chinese numerals of dates and issues in Arabic digits: 二〇二三年, 第二期. */
final class ArabicDigits {

	private static final Pattern NUMERAL = Pattern.compile("[〇○零一二三四五六七八九十]+(?=[年月日号期页])");

	private static final String DIGITS = "〇一二三四五六七八九";

	private ArabicDigits() {
	}

	static String in(String text) {
		return NUMERAL.matcher(text).replaceAll(ArabicDigits::arabic);
	}

	/** 二〇二三 digit by digit, 十二 and 二十八 by their value. */
	private static String arabic(MatchResult numeral) {
		String text = numeral.group().replace('○', '〇').replace('零', '〇');
		int ten = text.indexOf('十');
		if (ten < 0) {
			StringBuilder digits = new StringBuilder();
			text.chars().forEach((c) -> digits.append(DIGITS.indexOf(c)));
			return digits.toString();
		}
		int tens = (ten == 0) ? 1 : DIGITS.indexOf(text.charAt(ten - 1));
		int ones = (ten == text.length() - 1) ? 0 : DIGITS.indexOf(text.charAt(ten + 1));
		return String.valueOf(tens * 10 + Math.max(0, ones));
	}

}
