package org.gongbao.search.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.search.index.NumberParts;

/**
 * Reads a text that may be part of a document number and nothing else. Whether such a
 * number exists is for the index to say.
 */
final class PartialNumbers {

	private static final String CODE = "(?:(?<code>[\\p{IsHan}]{2,20})|(?<initials>[a-z]{2,12}))";

	private static final String YEAR = "\\(? ?(?<year>(?:19|20)\\d\\d) ?\\)? ?年?";

	private static final String SERIAL = "第? ?(?<serial>\\d{1,6})";

	/** 通政办发 2023, 通政办发〔2023〕, tzbf 2023 12. */
	private static final Pattern WITH_YEAR = Pattern.compile(CODE + " ?" + YEAR + "(?: ?" + SERIAL + " ?号?)?");

	/** 2023年通政办发12号. */
	private static final Pattern YEAR_FIRST = Pattern
		.compile("(?<year>(?:19|20)\\d\\d) ?年? ?(?![年第])" + CODE + "(?: ?" + SERIAL + " ?号?)?");

	/** 通政办发12, 通政办发 12号, tzbf 12. */
	private static final Pattern WITHOUT_YEAR = Pattern.compile(CODE + " ?" + SERIAL + " ?号?");

	/** 2023 12号, 〔2023〕12, 2023年第12号. */
	private static final Pattern WITHOUT_CODE = Pattern.compile(YEAR + "(?: ?" + SERIAL + " ?号|(?<=\\)) ?"
			+ SERIAL.replace("serial", "bare") + "| " + SERIAL.replace("serial", "apart") + ")");

	private PartialNumbers() {
	}

	/**
	 * Reads a text.
	 * @param folded the text with folded characters and its blanks as single spaces
	 * @return what is known of the number, empty if it is anything else
	 */
	static Optional<Naming> read(String folded) {
		for (Pattern pattern : new Pattern[] { WITH_YEAR, YEAR_FIRST, WITHOUT_YEAR }) {
			Matcher matcher = pattern.matcher(folded);
			if (matcher.matches()) {
				Integer year = (pattern != WITHOUT_YEAR) ? (Integer) Integer.parseInt(matcher.group("year")) : null;
				return withCode(matcher, year);
			}
		}
		Matcher matcher = WITHOUT_CODE.matcher(folded);
		return matcher.matches() ? withoutCode(matcher) : Optional.empty();
	}

	private static Optional<Naming> withCode(Matcher matcher, @Nullable Integer year) {
		NumberParts rest = new NumberParts(null, year, serial(matcher.group("serial")));
		String initials = matcher.group("initials");
		return (initials != null) ? Optional.of(new Naming.Initials(initials, rest)) : code(matcher.group("code"))
			.map((code) -> new Naming.PartialNumber(List.of(new NumberParts(code, rest.year(), rest.serial()))));
	}

	private static Optional<Naming> withoutCode(Matcher matcher) {
		Integer year = Integer.parseInt(matcher.group("year"));
		for (String group : new String[] { "serial", "bare", "apart" }) {
			Integer serial = serial(matcher.group(group));
			if (serial != null) {
				return Optional.of(new Naming.PartialNumber(List.of(new NumberParts(null, year, serial))));
			}
		}
		return Optional.empty();
	}

	/** In the letters in which the codes of numbers are kept. */
	private static Optional<String> code(String code) {
		return DocNumber.parse(code + "〔2000〕1号").map(DocNumber::issuerCode).filter((read) -> read.length() <= 20);
	}

	private static @Nullable Integer serial(@Nullable String digits) {
		int serial = (digits != null) ? Integer.parseInt(digits) : 0;
		return (serial > 0) ? (Integer) serial : null;
	}

}
