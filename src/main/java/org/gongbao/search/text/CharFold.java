package org.gongbao.search.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds what readers take for the same character: widths and compatibility forms (NFKC),
 * case, the kinds of bracket, traditional and simplified characters. Blanks, what cannot
 * be seen and the dots inside names fold to nothing.
 */
final class CharFold {

	private static final char UNKNOWN = 0;

	private static final char DROPPED = 1;

	private static final char LONGER = 2;

	private static final String DOTS = "·•‧∙⋅・･";

	/** Folded so far; a lost race only folds a character twice. */
	private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

	private CharFold() {
	}

	/**
	 * Appends the folded form of a base character with the marks that follow it.
	 * @param text the text
	 * @param start the index of the base character
	 * @param end the index after it and its marks
	 * @param folded receives none, one or several characters
	 */
	static void append(CharSequence text, int start, int end, StringBuilder folded) {
		if (end - start > 1) {
			folded.append(fold(text.subSequence(start, end).toString()));
			return;
		}
		char c = text.charAt(start);
		char known = FOLDED[c];
		if (known == UNKNOWN) {
			known = learn(c);
		}
		if (known == LONGER) {
			folded.append(fold(String.valueOf(c)));
		}
		else if (known != DROPPED) {
			folded.append(known);
		}
	}

	private static char learn(char c) {
		String folded = fold(String.valueOf(c));
		char known = switch (folded.length()) {
			case 0 -> DROPPED;
			case 1 -> folded.charAt(0);
			default -> LONGER;
		};
		FOLDED[c] = known;
		return known;
	}

	private static String fold(String text) {
		String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		StringBuilder folded = new StringBuilder(composed.length());
		composed.codePoints()
			.filter((codePoint) -> !isInvisible(codePoint))
			.forEach((codePoint) -> folded.appendCodePoint(alike(codePoint)));
		return folded.toString();
	}

	/**
	 * A column rule parts the cells of a table as a blank does; the dot of a name is left
	 * out as often as not.
	 */
	private static boolean isInvisible(int codePoint) {
		return codePoint == '|' || DOTS.indexOf(codePoint) >= 0 || Character.isWhitespace(codePoint)
				|| Character.isSpaceChar(codePoint) || isVariationSelector(codePoint)
				|| switch (Character.getType(codePoint)) {
					case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
					default -> false;
				};
	}

	private static boolean isVariationSelector(int codePoint) {
		return (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef);
	}

	private static int alike(int codePoint) {
		return switch (codePoint) {
			case '[', '{', '〔', '【', '〖' -> '(';
			case ']', '}', '〕', '】', '〗' -> ')';
			default -> Simplified.of(codePoint);
		};
	}

}
