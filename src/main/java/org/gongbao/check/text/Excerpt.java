package org.gongbao.check.text;

import org.gongbao.web.CodePoints;

/** A few words out of a text, with what stands round them. */
public final class Excerpt {

	private static final int ROUND = 12;

	private Excerpt() {
	}

	/**
	 * Cuts words out of a text.
	 * @param text the text
	 * @param start where they begin
	 * @param end where they end, exclusive
	 * @return the words in one line, with some before and after
	 */
	public static String around(String text, int start, int end) {
		int from = CodePoints.cut(text, Math.max(0, start - ROUND));
		int to = CodePoints.cut(text, Math.min(text.length(), end + ROUND));
		return text.substring(from, to).replaceAll("\\s+", " ").strip();
	}

	/**
	 * The beginning of a text.
	 * @param text the text
	 * @param length how many characters at the most
	 * @return the beginning, with an ellipsis if there is more
	 */
	public static String beginning(String text, int length) {
		String line = text.strip().replaceAll("\\s+", " ");
		return (line.length() > length) ? line.substring(0, CodePoints.cut(line, length)) + "…" : line;
	}

}
