package org.gongbao.publishing;

import java.util.regex.Pattern;

/**
 * A sentence that has to be copied before something grave is done, so that it is done
 * knowingly. Blanks and the shape of brackets do not count: people type what their
 * keyboard has.
 *
 * @param sentence the sentence
 */
public record CopiedSentence(String sentence) {

	private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");

	/**
	 * Whether it was copied.
	 * @param typed what was typed
	 * @return true if it says the same
	 */
	public boolean isCopiedBy(String typed) {
		return plain(this.sentence).equals(plain(typed));
	}

	private static String plain(String text) {
		String folded = BLANKS.matcher(text).replaceAll("");
		return folded.replaceAll("[\\[［【﹝(（]", "〔").replaceAll("[\\]］】﹞)）]", "〕").replace(',', '，');
	}

}
