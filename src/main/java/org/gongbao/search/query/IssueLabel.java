package org.gongbao.search.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.gongbao.search.text.NormalText;

/**
 * The name of an issue: 2023年第2期, 总第41期, 第41期, or several of these; maybe with a page of
 * it. Year and number, or the serial, is always there.
 *
 * @param yearNumber year and number as in addresses (2023-2), may be null
 * @param serial the number since the first issue, or if not said to be that maybe the
 * number within a year; may be null
 * @param surelySerial whether the serial was called 总第
 * @param page the printed page, may be null
 */
public record IssueLabel(@Nullable String yearNumber, @Nullable Integer serial, boolean surelySerial,
		@Nullable Integer page) {

	private static final Pattern FORM = Pattern.compile("(?:\\D{0,20}公报)?(?:(?<year>\\d{4})年?第?(?<number>\\d{1,3})期)?"
			+ "\\(?(?:(?<total>总)?第?(?<serial>\\d{1,5})期)?\\)?(?:公报)?(?:第?(?<page>\\d{1,4})页)?");

	/**
	 * Reads a text that is the name of an issue and nothing else.
	 * @param text any text
	 * @return the issue it names, empty if it is anything else
	 */
	public static Optional<IssueLabel> parse(String text) {
		Matcher matcher = FORM.matcher(ArabicDigits.in(NormalText.normalize(text)));
		if (!matcher.matches() || (matcher.group("year") == null && matcher.group("serial") == null)) {
			return Optional.empty();
		}
		String year = matcher.group("year");
		return Optional
			.of(new IssueLabel((year != null) ? year + "-" + Integer.parseInt(matcher.group("number")) : null,
					number(matcher.group("serial")), matcher.group("total") != null, number(matcher.group("page"))));
	}

	/** The terms under which the issue is indexed, any of which will do. */
	List<String> codes() {
		if (this.yearNumber != null) {
			return List.of(this.yearNumber);
		}
		return this.surelySerial ? List.of("#" + this.serial) : List.of("#" + this.serial, "n" + this.serial);
	}

	/** How gazettes print its name, normalized. */
	List<String> printed() {
		if (this.yearNumber != null) {
			return List.of(this.yearNumber.replace("-", "年第") + "期");
		}
		return List.of("第" + this.serial + "期");
	}

	/** The term for what begins on a page of it. */
	String pageTerm(int number) {
		return ((this.yearNumber != null) ? this.yearNumber : "#" + this.serial) + " " + number;
	}

	private static @Nullable Integer number(@Nullable String digits) {
		return (digits != null) ? (Integer) Integer.parseInt(digits) : null;
	}

}
