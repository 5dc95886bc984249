package org.gongbao.docnumber;

import org.jspecify.annotations.Nullable;

/**
 * Arabic and Chinese numerals, as far as document numbers use them.
 */
final class Numerals {

	private static final String DIGITS = "〇一二三四五六七八九";

	/** The same digits as written where a number must not be altered, and by slip. */
	private static final String OTHER_DIGITS = "零壹贰叁肆伍陆柒捌玖";

	private static final String UNITS = "十百千";

	private static final int LONGEST = 12;

	private Numerals() {
	}

	static boolean isArabic(char c) {
		return c >= '0' && c <= '9';
	}

	static boolean isChinese(char c) {
		return chineseDigit(c) >= 0 || UNITS.indexOf(c) >= 0 || c == '两' || c == '万';
	}

	// The value of a Chinese digit, 零 and 〇 included, or -1.
	static int chineseDigit(char c) {
		int digit = DIGITS.indexOf(c);
		return (digit >= 0) ? digit : OTHER_DIGITS.indexOf(c);
	}

	// The value of an Arabic or Chinese numeral, or -1 if it is none.
	static int value(String numeral) {
		if (numeral.isEmpty() || numeral.length() > LONGEST) {
			return -1;
		}
		if (numeral.chars().allMatch((c) -> isArabic((char) c))) {
			long value = Long.parseLong(numeral);
			return (value <= Integer.MAX_VALUE) ? (int) value : -1;
		}
		boolean positional = numeral.chars().allMatch((c) -> chineseDigit((char) c) >= 0);
		return positional ? positional(numeral) : spelledOut(numeral);
	}

	private static int positional(String numeral) {
		long value = 0;
		for (int i = 0; i < numeral.length(); i++) {
			value = value * 10 + chineseDigit(numeral.charAt(i));
		}
		return (value <= Integer.MAX_VALUE) ? (int) value : -1;
	}

	private static int spelledOut(String numeral) {
		int wan = numeral.indexOf('万');
		if (wan < 0) {
			return section(numeral);
		}
		int high = section(numeral.substring(0, wan));
		int low = (wan + 1 < numeral.length()) ? section(numeral.substring(wan + 1)) : 0;
		return (high >= 0 && low >= 0) ? high * 10_000 + low : -1;
	}

	// Up to 万: 五百四十一, 十二, 两千零八.
	private static int section(String numeral) {
		int value = 0;
		int digit = 0;
		for (int i = 0; i < numeral.length(); i++) {
			char c = numeral.charAt(i);
			int unit = UNITS.indexOf(c);
			int next = (c == '两') ? 2 : chineseDigit(c);
			if (unit < 0 && (next < 0 || digit > 0)) {
				return -1;
			}
			if (unit >= 0) {
				value += Math.max(digit, 1) * (int) Math.pow(10, unit + 1);
			}
			digit = (unit >= 0) ? 0 : next;
		}
		return value + digit;
	}

	// A year written with four digits or two (84 is 1984, 08 is 2008), or null.
	static @Nullable Integer year(String numeral) {
		String digits = numeral.replace('O', '〇').replace('o', '〇');
		int value = arabicOrMixed(digits);
		if (digits.length() == 2 && value >= 0) {
			value += (value < 49) ? 2000 : 1900;
		}
		else if (digits.length() != 4) {
			return null;
		}
		return (value >= DocNumber.FIRST_YEAR && value <= DocNumber.LAST_YEAR) ? value : null;
	}

	// 二0二三 mixes both kinds.
	private static int arabicOrMixed(String digits) {
		int value = 0;
		for (int i = 0; i < digits.length(); i++) {
			char c = digits.charAt(i);
			int digit = isArabic(c) ? c - '0' : chineseDigit(c);
			if (digit < 0) {
				return -1;
			}
			value = value * 10 + digit;
		}
		return value;
	}

}
