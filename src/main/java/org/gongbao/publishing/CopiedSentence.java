package org.gongbao.publishing;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A sentence that has to be copied before something grave is done, so that it is done
 * knowingly. Blanks, punctuation and full-width figures are forgiven, since people type
 * what their keyboard has; other letters and figures are not.
 *
 * @param sentence the sentence
 */
public record CopiedSentence(String sentence) {

	private static final Pattern NEITHER_LETTER_NOR_FIGURE = Pattern.compile("[^\\p{L}\\p{N}]");

	/**
	 * Whether it was copied.
	 * @param typed what was typed
	 * @return true if it says the same
	 */
	public boolean isCopiedBy(String typed) {
		return bare(this.sentence).equals(bare(typed));
	}

	private static String bare(String text) {
		return NEITHER_LETTER_NOR_FIGURE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
	}

}
