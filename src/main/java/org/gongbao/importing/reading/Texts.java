package org.gongbao.importing.reading;

/**
 * Shortens what a remark quotes.
 */
final class Texts {

	private static final int LONGEST = 40;

	private Texts() {
	}

	/** The beginning of a text, for a message. */
	static String clip(String text) {
		return (text.codePointCount(0, text.length()) <= LONGEST) ? text
				: text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
	}

}
