package org.gongbao.importing.reading;

import org.gongbao.docnumber.Occurrence;

/**
 * Tells the reference of a batch from a number quoted in a sentence, and where its
 * brackets begin and end.
 */
final class References {

	private static final String OPENING = "(（[【〔 \u3000";

	private static final String CLOSING = ")）]】〕。；; \u3000";

	private References() {
	}

	/** Whether a number stands in brackets or ends what is said. */
	static boolean isReference(String text, Occurrence occurrence) {
		int before = occurrence.start() - 1;
		while (before >= 0 && Chars.isSpace(text.charAt(before))) {
			before--;
		}
		int after = occurrence.end();
		while (after < text.length() && Chars.isSpace(text.charAt(after))) {
			after++;
		}
		boolean opened = before < 0 || "(（[【〔。；;".indexOf(text.charAt(before)) >= 0;
		boolean closed = after >= text.length() || ")）]】〕。；;".indexOf(text.charAt(after)) >= 0;
		boolean quoted = before > 0 && text.charAt(before - 1) == '》';
		return opened && closed && !quoted;
	}

	/** Where the bracket before a reference begins, not before {@code from}. */
	static int opening(String text, int from, int start) {
		int open = start;
		while (open > from && OPENING.indexOf(text.charAt(open - 1)) >= 0) {
			open--;
		}
		return open;
	}

	/** Where the text goes on after a reference. */
	static int closing(String text, int from) {
		int end = from;
		while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
			end++;
		}
		return end;
	}

}
