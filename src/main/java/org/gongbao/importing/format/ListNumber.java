package org.gongbao.importing.format;

import java.util.List;
import java.util.Locale;

/**
 * The numbers that word processors put before paragraphs by themselves: named as in
 * .docx, numbered as in .doc.
 */
public enum ListNumber {

	/** 1, 2, 3. */
	DECIMAL(0, "decimal", "decimalHalfWidth"),

	/** I, II, III. */
	UPPER_ROMAN(1, "upperRoman"),

	/** i, ii, iii. */
	LOWER_ROMAN(2, "lowerRoman"),

	/** A, B, C. */
	UPPER_LETTER(3, "upperLetter"),

	/** a, b, c. */
	LOWER_LETTER(4, "lowerLetter"),

	/** 一、二、三 … 十、十一. */
	CHINESE(37, "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
			"taiwaneseCountingThousand", "koreanCounting", "ideographDigital", "japaneseDigitalTenThousand",
			"taiwaneseDigital"),

	/** 壹、贰、叁. */
	CHINESE_LEGAL(38, "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal"),

	/** 甲、乙、丙. */
	STEMS(30, "ideographTraditional"),

	/** 子、丑、寅. */
	BRANCHES(31, "ideographZodiac", "ideographZodiacTraditional"),

	/** 01, 02, 03. */
	DECIMAL_ZERO(22, "decimalZero"),

	/** １、２、３. */
	FULL_WIDTH(14, "decimalFullWidth", "decimalFullWidth2"),

	/** ①②③. */
	CIRCLED(18, "decimalEnclosedCircle", "decimalEnclosedCircleChinese"),

	/** ⑴⑵⑶. */
	IN_BRACKETS(27, "decimalEnclosedParen"),

	/** ⒈⒉⒊. */
	WITH_STOP(26, "decimalEnclosedFullstop"),

	/** ㈠㈡㈢. */
	CHINESE_IN_BRACKETS(29, "ideographEnclosedCircle"),

	/** A sign, not a number. */
	BULLET(23, "bullet"),

	/** Nothing. */
	NONE(255, "none");

	private static final String DIGITS = "〇一二三四五六七八九";

	private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";

	private final int code;

	@SuppressWarnings("ImmutableEnumChecker")
	private final List<String> names;

	ListNumber(int code, String... names) {
		this.code = code;
		this.names = List.of(names);
	}

	/**
	 * By its name in .docx.
	 * @param name the name
	 * @return the number, 1, 2, 3 if the name is unknown
	 */
	public static ListNumber named(String name) {
		for (ListNumber number : values()) {
			if (number.names.contains(name)) {
				return number;
			}
		}
		return DECIMAL;
	}

	/**
	 * By its code in .doc.
	 * @param code the code
	 * @return the number, 1, 2, 3 if the code is unknown
	 */
	public static ListNumber coded(int code) {
		for (ListNumber number : values()) {
			if (number.code == code) {
				return number;
			}
		}
		return switch (code) {
			case 10, 11, 17, 33, 35, 36, 39 -> CHINESE;
			case 16, 34 -> CHINESE_LEGAL;
			case 19 -> FULL_WIDTH;
			case 28 -> CIRCLED;
			case 32 -> BRANCHES;
			default -> DECIMAL;
		};
	}

	/**
	 * Write a number.
	 * @param value the number, from 0
	 * @return how it is printed
	 */
	public String write(int value) {
		return switch (this) {
			case DECIMAL -> String.valueOf(value);
			case UPPER_ROMAN -> roman(value);
			case LOWER_ROMAN -> roman(value).toLowerCase(Locale.ROOT);
			case UPPER_LETTER -> letters(value, 'A');
			case LOWER_LETTER -> letters(value, 'a');
			case CHINESE -> chinese(value, DIGITS, "十百千");
			case CHINESE_LEGAL -> chinese(value, LEGAL, "拾佰仟");
			case STEMS -> cycled(value, "甲乙丙丁戊己庚辛壬癸");
			case BRANCHES -> cycled(value, "子丑寅卯辰巳午未申酉戌亥");
			case DECIMAL_ZERO -> (value < 10) ? "0" + value : String.valueOf(value);
			case FULL_WIDTH -> fullWidth(value);
			case CIRCLED -> signed(value, '①', 20);
			case IN_BRACKETS -> signed(value, '⑴', 20);
			case WITH_STOP -> signed(value, '⒈', 20);
			case CHINESE_IN_BRACKETS -> signed(value, '㈠', 10);
			case BULLET, NONE -> "";
		};
	}

	private static String roman(int value) {
		int[] values = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
		String[] signs = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };
		StringBuilder roman = new StringBuilder();
		int rest = Math.min(value, 3999);
		for (int i = 0; i < values.length; i++) {
			while (rest >= values[i]) {
				roman.append(signs[i]);
				rest -= values[i];
			}
		}
		return roman.toString();
	}

	// After z comes aa, after zz aaa.
	private static String letters(int value, char first) {
		if (value < 1) {
			return "";
		}
		char letter = (char) (first + (value - 1) % 26);
		return String.valueOf(letter).repeat(Math.min(30, (value - 1) / 26 + 1));
	}

	private static String chinese(int value, String digits, String units) {
		if (value <= 0 || value > 9999) {
			return (value == 0) ? digits.substring(0, 1) : String.valueOf(value);
		}
		StringBuilder text = new StringBuilder();
		boolean zero = false;
		for (int power = 3; power >= 0; power--) {
			int digit = value / (int) Math.pow(10, power) % 10;
			if (digit == 0) {
				zero = !text.isEmpty();
				continue;
			}
			text.append(zero ? "零" : "");
			zero = false;
			boolean ten = power == 1 && digit == 1 && text.isEmpty() && units.startsWith("十");
			text.append(ten ? "" : digits.charAt(digit)).append((power > 0) ? units.charAt(power - 1) : "");
		}
		return text.toString();
	}

	private static String cycled(int value, String signs) {
		return (value < 1) ? "" : String.valueOf(signs.charAt((value - 1) % signs.length()));
	}

	private static String fullWidth(int value) {
		StringBuilder text = new StringBuilder();
		String.valueOf(value).chars().forEach((c) -> text.append((char) (c - '0' + '０')));
		return text.toString();
	}

	private static String signed(int value, char first, int most) {
		return (value >= 1 && value <= most) ? String.valueOf((char) (first + value - 1)) : String.valueOf(value);
	}

}
