package org.gongbao.search.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.gongbao.search.text.NormalText;

/**
 * The name of an issue: 2023年第2期, 总第41期, or both. One of the two is always there.
 *
 * @param yearNumber year and number as in addresses (2023-2), may be null
 * @param serial the number since the first issue, may be null
 */
public record IssueLabel(@Nullable String yearNumber, @Nullable Integer serial) {

	private static final Pattern FORM = Pattern
		.compile("(?:.{0,20}公报)?(?:(\\d{4})年?第?(\\d{1,3})期)?\\(?(?:总?第?(\\d{1,5})期)?\\)?");

	/**
	 * Reads a text that is the name of an issue and nothing else.
	 * @param text any text
	 * @return the issue it names, empty if it is anything else
	 */
	public static Optional<IssueLabel> parse(String text) {
		Matcher matcher = FORM.matcher(NormalText.normalize(text));
		if (!matcher.matches() || (matcher.group(1) == null && matcher.group(3) == null)) {
			return Optional.empty();
		}
		String year = matcher.group(1);
		String serial = matcher.group(3);
		return Optional.of(new IssueLabel((year != null) ? year + "-" + Integer.parseInt(matcher.group(2)) : null,
				(serial != null) ? (Integer) Integer.parseInt(serial) : null));
	}

	/** The term under which the issue is indexed. */
	String code() {
		return (this.yearNumber != null) ? this.yearNumber : "#" + this.serial;
	}

}
