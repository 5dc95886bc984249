package org.gongbao.web;

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
	 * The beginning of a text that may be cut off without a sign.
	 * @param text the text
	 * @param longest how many chars it may have
	 * @return the text if it is short enough, else as much of it as fits
	 */
	public static String beginning(String text, int longest) {
		return text.substring(0, cut(text, longest));
	}

	/**
	 * Where a text may be cut so that no character is torn: not within a surrogate pair,
	 * not before what belongs to the character in front (a selector of its written form,
	 * an accent).
	 * @param text the text
	 * @param at where one would like to cut
	 * @return that place or the nearest before it
	 */
	public static int cut(String text, int at) {
		int place = Math.clamp(at, 0, text.length());
		while (place > 0 && place < text.length() && belongsToFormer(text, place)) {
			place--;
		}
		return place;
	}

	private static boolean belongsToFormer(String text, int at) {
		if (Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1))) {
			return true;
		}
		return switch (Character.getType(text.codePointAt(at))) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
			default -> false;
		};
	}

}
