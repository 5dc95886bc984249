package org.gongbao.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads a text that is a day, a month or a year and nothing else. */
final class DayReader {

	private static final Pattern NUMERAL = Pattern.compile("[〇○零一二三四五六七八九十]+(?=[年月日号])");

	private static final Pattern DAY = Pattern.compile("(\\d{4})(?:年|[-./])(\\d{1,2})(?:月|[-./])(\\d{1,2})[日号]?");

	private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:年|[-./])(\\d{1,2})(?:月份?)?");

	private static final Pattern YEAR = Pattern.compile("(\\d{4})年度?");

	private static final Pattern ANY_YEAR = Pattern.compile("(\\d{1,2})月(\\d{1,2})[日号]");

	private static final String DIGITS = "〇一二三四五六七八九";

	private DayReader() {
	}

	/**
	 * Reads a text.
	 * @param normal a normalized text
	 * @return what it names, empty if it is anything else or no such day exists
	 */
	static Optional<Naming> read(String normal) {
		String text = NUMERAL.matcher(normal).replaceAll(DayReader::arabic);
		try {
			return Optional.ofNullable(day(text));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static @Nullable Naming day(String text) {
		Matcher day = DAY.matcher(text);
		if (day.matches()) {
			LocalDate date = LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
			return new Naming.Days(date, date);
		}
		Matcher month = MONTH.matcher(text);
		if (month.matches()) {
			YearMonth all = YearMonth.of(number(month, 1), number(month, 2));
			return new Naming.Days(all.atDay(1), all.atEndOfMonth());
		}
		Matcher year = YEAR.matcher(text);
		if (year.matches()) {
			Year all = Year.of(number(year, 1));
			return new Naming.Days(all.atDay(1), all.atDay(all.length()));
		}
		Matcher any = ANY_YEAR.matcher(text);
		return any.matches() ? new Naming.EveryYear(MonthDay.of(number(any, 1), number(any, 2))) : null;
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

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

}
