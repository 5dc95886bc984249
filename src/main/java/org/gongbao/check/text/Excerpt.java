package org.gongbao.check.text;

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
		int from = whole(text, Math.max(0, start - ROUND));
		int to = whole(text, Math.min(text.length(), end + ROUND));
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
		return (line.length() > length) ? line.substring(0, whole(line, length)) + "…" : line;
	}

	// Never cuts a character beyond the basic plane in two.
	private static int whole(String text, int index) {
		boolean inside = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index))
				&& Character.isHighSurrogate(text.charAt(index - 1));
		return inside ? index - 1 : index;
	}

}
