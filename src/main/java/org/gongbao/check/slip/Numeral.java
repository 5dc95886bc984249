package org.gongbao.check.slip;

/** The numbers of chapters and articles. */
final class Numeral {

	private static final String DIGITS = "零一二三四五六七八九";

	private Numeral() {
	}

	/** The value of a numeral in Chinese or Arabic digits, 0 if it makes no sense. */
	static int value(String text) {
		int total = 0;
		int digit = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int value = (c == '〇') ? 0 : (c == '两') ? 2 : Math.max(DIGITS.indexOf(c), Character.digit(c, 10));
			if (value >= 0) {
				digit = digit * 10 + value;
			}
			else {
				total += Math.max(digit, 1) * ((c == '十') ? 10 : 100);
				digit = 0;
			}
		}
		return total + digit;
	}

}
