package org.gongbao.importing.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads a day as pages print it: 2019年01月27日, 2019-03-18 16:40, 20190318, 二〇〇四年四月二十七日,
 * also with its 年月日 lost (2019316) where only one reading is a day.
 */
final class PrintedDate {

	private static final String ZERO = "〇○零ＯO0◯Оо";

	private static final String HAN_DIGIT = "一二三四五六七八九";

	private static final Pattern ARABIC = Pattern
		.compile("((?:1[89]|20|21)\\d\\d)(?:年|[-/.．·])(\\d{1,2})(?:月|[-/.．·])(\\d{1,2})(?:日|号|(?!\\d))");

	private static final Pattern HAN = Pattern
		.compile("([一二三四五六七八九" + ZERO + "]{4})年([一二三四五六七八九十元]{1,3})月([一二三四五六七八九十廿卅" + ZERO + "]{1,4})日");

	private static final Pattern GLUED = Pattern.compile("((?:19|20)\\d\\d)(\\d{2,4})");

	private static final Pattern CLOCK = Pattern
		.compile("(?<=\\d|日)[\\s\\hT]*(?<!\\d)\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2}(?:\\.\\d{1,9})?)?[\\s\\hZ]*$");

	/** Brackets and what a recogniser takes for one. */
	private static final Pattern EDGES = Pattern.compile("^[\\s\\h（(\\[{【]+|[\\s\\h）)\\]}】]+$");

	private PrintedDate() {
	}

	/**
	 * The day the text consists of.
	 * @param text perhaps with a time of day after it
	 * @return null if it is no day, no real day, or something else stands beside it
	 */
	static @Nullable LocalDate read(String text) {
		String plain = plain(CLOCK.matcher(text).replaceFirst(""));
		Matcher matcher = ARABIC.matcher(plain);
		if (matcher.matches()) {
			return day(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
		}
		Matcher han = HAN.matcher(plain);
		if (han.matches()) {
			return day(year(han.group(1)), hanNumber(han.group(2)), hanNumber(han.group(3)));
		}
		Matcher glued = GLUED.matcher(plain);
		return glued.matches() ? glued(glued.group(1), glued.group(2)) : null;
	}

	/** The first day named anywhere in the text, null if none. */
	static @Nullable LocalDate find(String text) {
		String plain = plain(text);
		Matcher matcher = ARABIC.matcher(plain);
		if (matcher.find()) {
			return day(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
		}
		Matcher han = HAN.matcher(plain);
		return han.find() ? day(year(han.group(1)), hanNumber(han.group(2)), hanNumber(han.group(3))) : null;
	}

	/** Whether the text looks like a day, even one that does not exist. */
	static boolean isLike(String text) {
		if (text.length() > 60) {
			return false;
		}
		String plain = plain(CLOCK.matcher(text).replaceFirst(""));
		return (ARABIC.matcher(plain).matches() || HAN.matcher(plain).matches() || GLUED.matcher(plain).matches());
	}

	private static String plain(String text) {
		String dressed = EDGES.matcher(text).replaceAll("");
		StringBuilder plain = new StringBuilder();
		TitleText.compact(dressed).codePoints().forEach((c) -> {
			if (c >= '０' && c <= '９') {
				plain.append((char) (c - '０' + '0'));
			}
			else {
				plain.appendCodePoint(c);
			}
		});
		return plain.toString();
	}

	private static @Nullable LocalDate glued(String year, String rest) {
		LocalDate only = null;
		for (int split = 1; split < rest.length(); split++) {
			String month = rest.substring(0, split);
			String dayOfMonth = rest.substring(split);
			boolean full = month.length() == 2 && dayOfMonth.length() == 2;
			if (!full && (month.startsWith("0") || dayOfMonth.startsWith("0"))) {
				continue;
			}
			LocalDate day = day(number(year), number(month), number(dayOfMonth));
			if (day != null && only != null) {
				return null;
			}
			only = (day != null) ? day : only;
		}
		return only;
	}

	private static @Nullable LocalDate day(int year, int month, int dayOfMonth) {
		try {
			return LocalDate.of(year, month, dayOfMonth);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static int number(String digits) {
		return (digits.length() <= 4) ? Integer.parseInt(digits) : 0;
	}

	private static int year(String digits) {
		int year = 0;
		for (int i = 0; i < digits.length(); i++) {
			year = year * 10 + digit(digits.charAt(i));
		}
		return year;
	}

	/** 十一, 二十七, 廿五, 三〇, 元. */
	private static int hanNumber(String text) {
		int tens = 0;
		int ones = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '十' -> {
					tens = Math.max(1, ones);
					ones = 0;
				}
				case '廿' -> tens = 2;
				case '卅' -> tens = 3;
				case '元' -> ones = 1;
				default -> ones = ones * 10 + digit(c);
			}
		}
		return tens * 10 + ones;
	}

	private static int digit(char c) {
		return HAN_DIGIT.indexOf(c) + 1;
	}

}
