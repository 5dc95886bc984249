package org.gongbao.search.query;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;

/**
 * What was understood of the text a citizen typed.
 *
 * @param text what was typed, cut to what is used
 * @param cut whether it was longer
 * @param number the document number it is, null if it is none
 * @param issue the issue it names, null if it names none
 * @param parts what must occur, each of them
 */
public record ReadQuery(String text, boolean cut, @Nullable DocNumber number, @Nullable IssueLabel issue,
		List<Part> parts) {

	/**
	 * Whether nothing was typed that could be looked for.
	 * @return true for blanks and the like
	 */
	public boolean isEmpty() {
		return this.parts.isEmpty();
	}

	/** All parts as if written in one piece. */
	String joined() {
		return this.parts.stream().map(Part::normal).collect(Collectors.joining());
	}

	/**
	 * A piece of text that must occur literally.
	 *
	 * @param text as typed, without quotes
	 * @param normal its normal form, never empty
	 * @param quoted whether it stood in quotes, and so means nothing but itself
	 */
	public record Part(String text, String normal, boolean quoted) {

		int length() {
			return this.normal.codePointCount(0, this.normal.length());
		}

	}

}
