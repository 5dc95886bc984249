package org.gongbao.document;

import java.text.Normalizer;

/**
 * A title reduced to what tells it from others: no spaces, no punctuation, one width.
 * Gazettes, contents and web pages print the same title with different brackets, quotes
 * and breaks.
 *
 * @param letters the letters and digits of the title
 */
public record TitleKey(String letters) {

	/**
	 * Reduces a title.
	 * @param title as printed
	 * @return its letters and digits
	 */
	public static TitleKey of(String title) {
		String folded = Normalizer.normalize(title, Normalizer.Form.NFKC);
		StringBuilder letters = new StringBuilder();
		folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
		return new TitleKey(letters.toString());
	}

	/** Equal, or one is the other with the issuing body before it. */
	boolean matches(TitleKey other) {
		return this.letters.endsWith(other.letters) || other.letters.endsWith(this.letters);
	}

}
