package org.gongbao.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongbao.web.RequestParameters;

/**
 * Reads from a request which documents are wanted; what makes no sense is left out and
 * said so.
 */
public final class DocumentFilterReader {

	private static final Pattern ISSUE = Pattern.compile("(\\d{1,4})-(\\d{1,4})");

	private static final int LONGEST_NAME = 200;

	private DocumentFilterReader() {
	}

	/**
	 * Reads the filters of {@code /documents}.
	 * @param parameters year, issue, issuer, section, theme and status
	 * @return the filter
	 */
	public static DocumentFilter read(RequestParameters parameters) {
		int[] issue = parameters.value("issue", DocumentFilterReader::issue).orElse(null);
		Integer year = parameters.integer("year", 1, 9999).stream().boxed().findFirst().orElse(null);
		return new DocumentFilter(year, (issue != null) ? issue[0] : null, (issue != null) ? issue[1] : null,
				parameters.value("issuer", DocumentFilterReader::name).orElse(null),
				parameters.value("section", DocumentFilterReader::name).orElse(null),
				parameters.value("theme", DocumentFilterReader::name).orElse(null),
				parameters.choice("status", Validity.class).orElse(null));
	}

	private static int[] issue(String text) {
		Matcher matcher = ISSUE.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("An issue is written as 2023-2");
		}
		return new int[] { Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)) };
	}

	/** The database has no character 0, and no name is that long. */
	private static String name(String text) {
		if (text.length() > LONGEST_NAME || text.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("No such name");
		}
		return text;
	}

}
