package org.gongbao.check.text;

import java.text.Normalizer;

/**
 * A text reduced to its letters and digits in one width, for comparing what is printed
 * with other brackets, quotes and breaks.
 */
public final class Letters {

	private Letters() {
	}

	/**
	 * Reduces a text.
	 * @param text any text
	 * @return its letters and digits
	 */
	public static String of(String text) {
		StringBuilder letters = new StringBuilder(text.length());
		Normalizer.normalize(text, Normalizer.Form.NFKC)
			.codePoints()
			.filter(Character::isLetterOrDigit)
			.forEach(letters::appendCodePoint);
		return letters.toString();
	}

	/**
	 * Whether two titles are the same, or one is the other with the issuing body before
	 * it.
	 * @param one a title
	 * @param other another
	 * @return true if so
	 */
	public static boolean sameTitle(String one, String other) {
		String first = of(one);
		String second = of(other);
		return !first.isEmpty() && !second.isEmpty() && (first.endsWith(second) || second.endsWith(first));
	}

}
