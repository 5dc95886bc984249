package org.gongbao.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads a text that is a day, a month or a year and nothing else. */
final class DayReader {

	private static final Pattern CHRONICLE = Pattern.compile("(.+?)的?大事记?");

	private static final Pattern DAY = Pattern.compile("(\\d{4})(?:年|[-./])(\\d{1,2})(?:月|[-./])(\\d{1,2})[日号]?");

	private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:年|[-./])(\\d{1,2})(?:月份?)?");

	private static final Pattern YEAR = Pattern.compile("(\\d{4})年度?");

	private static final Pattern ANY_YEAR = Pattern.compile("(\\d{1,2})月(\\d{1,2})[日号]");

	private DayReader() {
	}

	/**
	 * Reads a text.
	 * @param normal a normalized text
	 * @return what it names, empty if it is anything else or no such day exists
	 */
	static Optional<Naming> read(String normal) {
		Matcher chronicle = CHRONICLE.matcher(ArabicDigits.in(normal));
		boolean only = chronicle.matches();
		try {
			return Optional.ofNullable(day(only ? chronicle.group(1) : ArabicDigits.in(normal), only));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static @Nullable Naming day(String text, boolean chronicle) {
		Matcher day = DAY.matcher(text);
		if (day.matches()) {
			LocalDate date = LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
			return new Naming.Days(date, date, chronicle);
		}
		Matcher month = MONTH.matcher(text);
		if (month.matches()) {
			YearMonth all = YearMonth.of(number(month, 1), number(month, 2));
			return new Naming.Days(all.atDay(1), all.atEndOfMonth(), chronicle);
		}
		Matcher year = YEAR.matcher(text);
		if (year.matches()) {
			Year all = Year.of(number(year, 1));
			return new Naming.Days(all.atDay(1), all.atDay(all.length()), chronicle);
		}
		Matcher any = ANY_YEAR.matcher(text);
		return any.matches() ? new Naming.EveryYear(MonthDay.of(number(any, 1), number(any, 2))) : null;
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

}
