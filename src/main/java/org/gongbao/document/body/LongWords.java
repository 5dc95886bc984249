package org.gongbao.document.body;

/**
 * Web addresses and other long words of Latin letters. Browsers do not break them, and
 * spread what stands before them over the whole line instead.
 */
final class LongWords {

	private static final int LONG = 24;

	/** So much stays on each side of a break. */
	private static final int LEFT_ALONE = 3;

	/** A point at the end of a line would be taken for the end of a sentence. */
	private static final String BEGIN_LINES = "?&=._@";

	private LongWords() {
	}

	/**
	 * Whether a line may end after a character of a long word: after a stroke, before
	 * another sign.
	 * @param text the text
	 * @param at the character's place
	 */
	static boolean mayBreakAfter(String text, int at) {
		if (at + 1 == text.length()) {
			return false;
		}
		char next = text.charAt(at + 1);
		if (BEGIN_LINES.indexOf(next) < 0 && (text.charAt(at) != '/' || next == '/')) {
			return false;
		}
		int before = letters(text, at, -1);
		int after = letters(text, at + 1, 1);
		return before >= LEFT_ALONE && after >= LEFT_ALONE && before + after >= LONG;
	}

	/**
	 * How many Latin letters and signs follow one another, counted no further than
	 * needed.
	 */
	private static int letters(String text, int from, int step) {
		int count = 0;
		for (int i = from; i >= 0 && i < text.length() && count < LONG; i += step) {
			char c = text.charAt(i);
			if (c <= ' ' || c > '~') {
				break;
			}
			count++;
		}
		return count;
	}

}
