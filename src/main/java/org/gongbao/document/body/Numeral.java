package org.gongbao.document.body;

/** Numerals as headings use them: 22, 二十二, 一百零三. */
final class Numeral {

	/** A numeral within a regular expression. */
	static final String PATTERN = "[0-9０-９〇○零一二三四五六七八九十百两]{1,7}";

	private static final String DIGITS = "零一二三四五六七八九";

	private Numeral() {
	}

	/**
	 * Reads a numeral.
	 * @param text characters that {@link #PATTERN} admits
	 * @return the number, 0 if it makes no sense
	 */
	static int value(String text) {
		int total = 0;
		int digit = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int value = digit(c);
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

	private static int digit(char c) {
		int arabic = Character.digit(c, 10);
		if (arabic >= 0) {
			return arabic;
		}
		return switch (c) {
			case '〇', '○' -> 0;
			case '两' -> 2;
			default -> DIGITS.indexOf(c);
		};
	}

}
