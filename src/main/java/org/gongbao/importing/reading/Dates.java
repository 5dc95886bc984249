package org.gongbao.importing.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Dates as gazettes print them: 2023年3月28日, 3 月 28 日, 二○○八年十二月一日, 2023-03-28.
 */
final class Dates {

	private static final String CHINESE = "一二三四五六七八九十〇○零ＯO〡";

	private static final String ARABIC = "(?:(?<y>\\d\\s*\\d\\s*\\d\\s*\\d)\\s*年\\s*)?(?<m>\\d\\s?\\d?)\\s*月\\s*(?<d>\\d\\s?\\d?)\\s*日";

	private static final String HAN = "(?:(?<hy>[一二三四五六七八九〇○零O]\\s*[一二三四五六七八九〇○零O]\\s*[一二三四五六七八九〇○零O]\\s*[一二三四五六七八九〇○零O])\\s*年\\s*)?"
			+ "(?<hm>[一二三四五六七八九十]{1,2})\\s*月\\s*(?<hd>[一二三四五六七八九十]{1,3})\\s*日";

	private static final String DASHED = "(?<iy>\\d{4})\\s*[-./]\\s*(?<im>\\d{1,2})\\s*[-./]\\s*(?<id>\\d{1,2})";

	/** One date anywhere, to be matched against folded text. */
	static final String DATE = "(?<date>" + ARABIC + "|" + HAN + "|" + DASHED + ")";

	private static final Pattern ONE = Pattern.compile(DATE);

	private static final Pattern ALONE = Pattern.compile("[(]?\\s*" + DATE + "\\s*[)]?");

	private static final Pattern MONTH = Pattern.compile("(\\d\\s*\\d\\s*\\d\\s*\\d)\\s*年\\s*(\\d\\s?\\d?)\\s*月");

	private static final Pattern YEAR = Pattern.compile("(\\d\\s*\\d\\s*\\d\\s*\\d)\\s*年");

	private Dates() {
	}

	/**
	 * The first date of a text; a year that is not printed is taken from {@code year}.
	 */
	static Optional<LocalDate> first(String text, @Nullable Integer year) {
		Matcher matcher = ONE.matcher(Chars.fold(text));
		while (matcher.find()) {
			Optional<LocalDate> date = read(matcher, year);
			if (date.isPresent()) {
				return date;
			}
		}
		return Optional.empty();
	}

	/** The first date or month of a text in ISO form, as far as it is printed. */
	static Optional<String> iso(String text) {
		String folded = Chars.fold(text);
		Optional<LocalDate> day = first(folded, null);
		if (day.isPresent()) {
			return day.map(LocalDate::toString);
		}
		Matcher month = MONTH.matcher(folded);
		if (month.find() && number(month.group(2)) >= 1 && number(month.group(2)) <= 12) {
			return Optional.of(YearMonth.of(number(month.group(1)), number(month.group(2))).toString());
		}
		Matcher year = YEAR.matcher(folded);
		return year.find() ? Optional.of(Chars.squeeze(year.group(1))) : Optional.empty();
	}

	/** Whether nothing but a date stands here. */
	static boolean isDate(String text) {
		return text.length() < 40 && ALONE.matcher(Chars.fold(text).strip()).matches();
	}

	/** The date a matcher of {@link #DATE} stands on. */
	static Optional<LocalDate> read(Matcher matcher, @Nullable Integer year) {
		try {
			if (matcher.group("iy") != null) {
				return of(number(matcher.group("iy")), number(matcher.group("im")), number(matcher.group("id")));
			}
			boolean arabic = matcher.group("m") != null;
			String printedYear = matcher.group(arabic ? "y" : "hy");
			Integer known = (printedYear != null) ? Integer.valueOf(number(printedYear)) : year;
			return (known != null)
					? of(known, number(matcher.group(arabic ? "m" : "hm")), number(matcher.group(arabic ? "d" : "hd")))
					: Optional.empty();
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	static Optional<LocalDate> of(int year, int month, int day) {
		try {
			return (year >= 1900 && year <= 2200) ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** A number in Arabic or Chinese digits, 十 and 廿 included. */
	static int number(String printed) {
		String text = Chars.squeeze(printed);
		if (!text.isEmpty() && CHINESE.indexOf(text.charAt(0)) < 0) {
			return Integer.parseInt(text);
		}
		int ten = text.indexOf('十');
		if (ten < 0) {
			return Integer.parseInt(digits(text));
		}
		int tens = (ten == 0) ? 1 : Integer.parseInt(digits(text.substring(0, ten)));
		return tens * 10 + ((ten == text.length() - 1) ? 0 : Integer.parseInt(digits(text.substring(ten + 1))));
	}

	private static String digits(String text) {
		StringBuilder digits = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			int index = "一二三四五六七八九".indexOf(text.charAt(i));
			digits.append((index < 0) ? 0 : index + 1);
		}
		return digits.toString();
	}

}
