package org.gongbao.review.publish;

import java.text.Normalizer;

/** The sentence that has to be copied before anything becomes public. */
final class Sentence {

	private Sentence() {
	}

	static String of(String label, int documents) {
		return "发布 " + label + "，" + documents + "件文件";
	}

	/**
	 * Blanks and punctuation are forgiven, and full-width figures; other figures are not.
	 */
	static boolean copied(String wanted, String typed) {
		return bare(wanted).equals(bare(typed));
	}

	private static String bare(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
	}

}
