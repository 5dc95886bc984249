package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a paragraph.
 *
 * @param text the sentence with its full stop
 * @param start where it begins in the paragraph
 */
record Sentence(String text, int start) {

	/**
	 * The sentences of a text; marks inside brackets and quotes of titles do not end one.
	 */
	static List<Sentence> of(String text, String ends) {
		List<Sentence> sentences = new ArrayList<>();
		int start = 0;
		int depth = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			depth = Math.max(0, depth + depthOf(c));
			if ((ends.indexOf(c) >= 0 && (depth == 0 || i - start > 300)) || c == '\n') {
				add(sentences, text, start, i + 1);
				start = i + 1;
				depth = 0;
			}
		}
		add(sentences, text, start, text.length());
		return sentences;
	}

	/** The first sentence of a text, empty if there is none. */
	static String first(String text) {
		List<Sentence> sentences = of(text, "。；;");
		return sentences.isEmpty() ? "" : sentences.getFirst().text();
	}

	private static int depthOf(char c) {
		return switch (c) {
			case '《', '(', '（' -> 1;
			case '》', ')', '）' -> -1;
			default -> 0;
		};
	}

	private static void add(List<Sentence> sentences, String text, int from, int to) {
		int start = from;
		while (start < to && Chars.isSpace(text.charAt(start))) {
			start++;
		}
		if (start < to) {
			sentences.add(new Sentence(text.substring(start, to).stripTrailing(), start));
		}
	}

}
