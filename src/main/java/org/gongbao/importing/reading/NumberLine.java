package org.gongbao.importing.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;

/**
 * The line of a document's head that carries its number, and often its date.
 *
 * @param from the index of its first line
 * @param to the index after its last line
 * @param printed the number as printed
 * @param number the number read, null if it cannot be read
 * @param printedDate the date as printed, null if none
 * @param date the date read, null if none
 * @param order whether it is the number of an order or announcement
 */
record NumberLine(int from, int to, String printed, @Nullable DocNumber number, @Nullable String printedDate,
		@Nullable LocalDate date, boolean order) {

	private static final int LONGEST = 120;

	private static final String YEAR = "(?<year>\\d\\s*\\d\\s*\\d\\s*\\d)";

	private static final String SERIAL = "(?<serial>\\d(?:\\s*\\d){0,4})";

	private static final String CODE = "(?<code>\\p{IsHan}[\\p{IsHan}\\s]{0,30}?(?:[(]\\p{IsHan}{1,4}[)])?)";

	private static final String BRACKETED = CODE + "\\s*(?:[〔\\[(【〖［]\\s*" + YEAR + "\\s*年?\\s*[〕\\])】〗］]?|"
			+ YEAR.replace("year", "year2") + "\\s*[〕\\])】〗］])\\s*第?\\s*" + SERIAL + "\\s*号";

	private static final String ORDER = "(?<order>[\\p{IsHan}\\s、]{1,80}?(?:令|公告))\\s*[(]?\\s*(?:[〔\\[(]?\\s*(?<oyear>\\d\\s*\\d\\s*\\d\\s*\\d)\\s*[〕\\])]?\\s*年?\\s*)?第?\\s*(?<oserial>\\d(?:\\s*\\d){0,4})\\s*号\\s*[)]?";

	private static final Pattern LINE = Pattern.compile("(?:(?:发文字号|文件编号|文号|字号)\\s*:?\\s*)?[(\\[【]?\\s*(?<num>" + ORDER
			+ "|" + BRACKETED + ")\\s*[)\\]】]?\\s*(?:[(]?\\s*" + Dates.DATE
			+ "\\s*[)]?)?\\s*(?:[(]此件[^()]{2,14}[)])?\\s*(?:签发人.{0,12})?");

	private static final Pattern BARE = Pattern
		.compile("[(]?\\s*(?:〔?(?<year>\\d{4})〕?\\s*年?\\s*)?第?\\s*(?<serial>\\d{1,5})\\s*号\\s*[)]?");

	/** A number line made of folded text, at the given lines; empty if it is none. */
	static Optional<NumberLine> parse(String text, int from, int to) {
		if (text.length() > LONGEST || text.indexOf('号') < 0) {
			return Optional.empty();
		}
		String folded = Chars.fold(text).strip();
		Matcher matcher = LINE.matcher(folded);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String printed = text.strip().substring(matcher.start("num"), matcher.end("num")).strip();
		String date = matcher.group("date");
		Integer year = year(matcher);
		return Optional.of(new NumberLine(from, to, printed, number(printed, matcher), slice(text, matcher),
				(date != null) ? Dates.read(matcher, year).orElse(null) : null, matcher.group("order") != null));
	}

	/** Whether this is the second half of an order's number: 第541号, （第16号）, 2008年第10号. */
	static boolean isBare(String squeezed) {
		return squeezed.length() < 20 && squeezed.indexOf('号') > 0 && BARE.matcher(squeezed).matches();
	}

	@Nullable Integer year() {
		return (this.number != null) ? this.number.year() : null;
	}

	private static @Nullable String slice(String text, Matcher matcher) {
		return (matcher.group("date") != null) ? text.strip().substring(matcher.start("date"), matcher.end("date"))
				: null;
	}

	private static @Nullable Integer year(Matcher matcher) {
		String printed = matcher.group("year");
		printed = (printed != null) ? printed : matcher.group("year2");
		printed = (printed != null) ? printed : matcher.group("oyear");
		return (printed != null) ? Integer.valueOf(Chars.squeeze(printed)) : null;
	}

	// A number that lost a bracket is mended before it is given up.
	private static @Nullable DocNumber number(String printed, Matcher matcher) {
		Optional<DocNumber> whole = DocNumber.parse(Chars.squeeze(printed));
		if (whole.isPresent() || matcher.group("code") == null) {
			return whole.orElse(null);
		}
		String mended = Chars.squeeze(matcher.group("code")) + "〔" + year(matcher) + "〕"
				+ Chars.squeeze(matcher.group("serial")) + "号";
		return DocNumber.parse(mended).orElse(null);
	}

}
