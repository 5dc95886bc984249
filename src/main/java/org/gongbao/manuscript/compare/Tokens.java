package org.gongbao.manuscript.compare;

import java.util.ArrayList;
import java.util.List;

/** Cuts texts into what is compared as a whole; joined again they are the text. */
final class Tokens {

	private Tokens() {
	}

	/** Each with its line end. */
	static List<String> lines(String text) {
		List<String> lines = new ArrayList<>();
		int from = 0;
		for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
			lines.add(text.substring(from, end + 1));
			from = end + 1;
		}
		if (from < text.length()) {
			lines.add(text.substring(from));
		}
		return lines;
	}

	/** Single characters, but words of Latin script and figures whole. */
	static List<String> characters(String text) {
		List<String> tokens = new ArrayList<>();
		int from = 0;
		while (from < text.length()) {
			int end = from;
			while (end < text.length() && isPartOfWord(text.charAt(end))) {
				end++;
			}
			if (end == from) {
				end += Character.charCount(text.codePointAt(from));
			}
			tokens.add(text.substring(from, end));
			from = end;
		}
		return tokens;
	}

	private static boolean isPartOfWord(char c) {
		return c < 128 && Character.isLetterOrDigit(c);
	}

}
