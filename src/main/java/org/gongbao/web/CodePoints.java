package org.gongbao.web;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Counts and cuts texts as readers see them. A rare character (𬭎, 䶮 with its selector of
 * a written form) is several chars to Java and one to whoever reads.
 */
public final class CodePoints {

	private CodePoints() {
	}

	/**
	 * How long a text is.
	 * @param text the text
	 * @return the number of characters
	 */
	public static int length(String text) {
		return text.codePointCount(0, text.length());
	}

	/**
	 * Cuts a text at its end.
	 * @param text the text
	 * @param longest how many characters may stand there, the ellipsis among them
	 * @return the text if it is short enough, else its beginning with an ellipsis
	 */
	public static String shortened(String text, int longest) {
		if (length(text) <= longest) {
			return text;
		}
		return text.substring(0, cut(text, text.offsetByCodePoints(0, longest - 1))) + "…";
	}

	/**
	 * Where a text may be cut so that no character is torn from what belongs to it.
	 * @param text the text
	 * @param at where one would like to cut
	 * @return that place or the nearest before it
	 */
	public static int cut(String text, int at) {
		if (at <= 0 || at >= text.length()) {
			return Math.clamp(at, 0, text.length());
		}
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(text);
		return characters.isBoundary(at) ? at : Math.max(0, characters.preceding(at));
	}

}
