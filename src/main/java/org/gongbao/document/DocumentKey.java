package org.gongbao.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The address of a document that has no number, or shares it: year, issue and place among
 * the issue's documents (2023-2-5). Outside issues the issue is 0 and the place is the
 * document's id.
 *
 * @param year the year of the issue; outside issues that of the document
 * @param issue the issue's number within the year, 0 outside issues
 * @param ordinal the place, or the id outside issues
 */
record DocumentKey(int year, int issue, long ordinal) {

	private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{1,3})-(\\d{1,9})");

	static Optional<DocumentKey> parse(String text) {
		Matcher matcher = FORM.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		return Optional.of(new DocumentKey(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
				Long.parseLong(matcher.group(3))));
	}

	/** The address of a document outside issues. */
	static DocumentKey alone(@Nullable LocalDate issuedOn, long id) {
		return new DocumentKey((issuedOn != null) ? issuedOn.getYear() : 1900, 0, id);
	}

	@Override
	public String toString() {
		return this.year + "-" + this.issue + "-" + this.ordinal;
	}

}
