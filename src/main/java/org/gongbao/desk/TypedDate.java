package org.gongbao.desk;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people type them: 2023年3月20日, 2023-3-20, 2023.3.20, 20230320, 二〇二三年三月二十日, in
 * full or half width, with or without blanks.
 */
public final class TypedDate {

	/** What forms say of the way a day may be typed. */
	public static final String HINT = "例如 2023年3月20日、2023-3-20 或 二〇二三年三月二十日";

	private static final int LONGEST = 40;

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2200;

	private static final String HAN = "〇一二三四五六七八九";

	private static final Pattern PARTED = Pattern.compile(
			"([0-9]{4}|[〇一二三四五六七八九]{4})[年./-]([0-9]{1,2}|[一二三四五六七八九十]{1,2})[月./-]([0-9]{1,2}|[一二三四五六七八九十]{1,3})[日号]?");

	private static final Pattern MONTH = Pattern
		.compile("([0-9]{4}|[〇一二三四五六七八九]{4})[年./-]([0-9]{1,2}|[一二三四五六七八九十]{1,2})月?");

	private static final Pattern YEAR = Pattern.compile("([0-9]{4}|[〇一二三四五六七八九]{4})年?");

	private static final Pattern SOLID = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");

	private TypedDate() {
	}

	/**
	 * Reads a day.
	 * @param typed what somebody typed
	 * @return the day, empty if it is none
	 */
	public static Optional<LocalDate> read(String typed) {
		return day(folded(typed));
	}

	/**
	 * Reads a day, a month or a year, for what is known only as exactly.
	 * @param typed what somebody typed: also 2023年3月, 2023-03, 2023年, 2023
	 * @return ISO 8601, exact to what was typed; empty if it is no date
	 */
	public static Optional<String> readPartial(String typed) {
		String folded = folded(typed);
		Matcher month = MONTH.matcher(folded);
		if (month.matches()) {
			return day(value(month.group(1)), value(month.group(2)), 1).map((day) -> YearMonth.from(day).toString());
		}
		Matcher year = YEAR.matcher(folded);
		if (year.matches()) {
			return day(value(year.group(1)), 1, 1).map((day) -> Year.from(day).toString());
		}
		return day(folded).map(LocalDate::toString);
	}

	/** Nothing for what is too long to be a date. */
	private static String folded(String typed) {
		return (typed.length() > LONGEST) ? ""
				: Normalizer.normalize(typed, Normalizer.Form.NFKC)
					.replaceAll("[\\s\\u3000]", "")
					.replaceAll("[零○Oo]", "〇")
					.replaceAll("[—–−‐‑、。]", "-");
	}

	private static Optional<LocalDate> day(String folded) {
		for (Pattern pattern : new Pattern[] { PARTED, SOLID }) {
			Matcher matcher = pattern.matcher(folded);
			if (matcher.matches()) {
				return day(value(matcher.group(1)), value(matcher.group(2)), value(matcher.group(3)));
			}
		}
		return Optional.empty();
	}

	private static Optional<LocalDate> day(int year, int month, int day) {
		try {
			return (year >= FIRST_YEAR && year <= LAST_YEAR) ? Optional.of(LocalDate.of(year, month, day))
					: Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** A number in either kind of digits: 20, 二十. */
	private static int value(String numeral) {
		int ten = numeral.indexOf('十');
		if (ten < 0) {
			return digits(numeral);
		}
		int tens = (ten == 0) ? 1 : digits(numeral.substring(0, ten));
		return tens * 10 + ((ten + 1 < numeral.length()) ? digits(numeral.substring(ten + 1)) : 0);
	}

	private static int digits(String numeral) {
		int value = 0;
		for (int i = 0; i < numeral.length(); i++) {
			int han = HAN.indexOf(numeral.charAt(i));
			value = value * 10 + ((han >= 0) ? han : Math.max(0, Character.digit(numeral.charAt(i), 10)));
		}
		return value;
	}

}
