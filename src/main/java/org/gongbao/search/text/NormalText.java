package org.gongbao.search.text;

import java.util.Arrays;

/**
 * A text in the form on which exact matching rests: folded characters without blanks.
 * Each of them still knows where it stood, so that a match can be shown in the original.
 * Two texts contain the same phrase exactly if their {@link #chars()} do.
 */
public final class NormalText {

	private static final char FIRST_HAN = '㐀';

	private static final char LAST_HAN = '鿿';

	private final String chars;

	private final int[] starts;

	private final int[] ends;

	private NormalText(String chars, int[] starts, int[] ends) {
		this.chars = chars;
		this.starts = starts;
		this.ends = ends;
	}

	/**
	 * Normalizes a text and remembers the places.
	 * @param text any text
	 * @return its normal form
	 */
	public static NormalText of(CharSequence text) {
		StringBuilder chars = new StringBuilder(text.length());
		int[] starts = new int[text.length() + 8];
		int[] ends = new int[text.length() + 8];
		int at = 0;
		while (at < text.length()) {
			int next = clusterEnd(text, at);
			int before = chars.length();
			CharFold.append(text, at, next, chars);
			if (chars.length() > starts.length) {
				starts = Arrays.copyOf(starts, chars.length() * 2);
				ends = Arrays.copyOf(ends, chars.length() * 2);
			}
			Arrays.fill(starts, before, chars.length(), at);
			Arrays.fill(ends, before, chars.length(), next);
			at = next;
		}
		return new NormalText(chars.toString(), starts, ends);
	}

	/**
	 * Normalizes a text.
	 * @param text any text
	 * @return the folded characters alone
	 */
	public static String normalize(CharSequence text) {
		StringBuilder chars = new StringBuilder(text.length());
		int at = 0;
		while (at < text.length()) {
			int next = clusterEnd(text, at);
			CharFold.append(text, at, next, chars);
			at = next;
		}
		return chars.toString();
	}

	/**
	 * Normalizes a text, but keeps its blanks.
	 * @param text any text
	 * @return the folded characters with a space wherever the text has a blank
	 */
	public static String foldKeepingBlanks(CharSequence text) {
		StringBuilder chars = new StringBuilder(text.length());
		int at = 0;
		while (at < text.length()) {
			int next = clusterEnd(text, at);
			if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '|') {
				chars.append(' ');
			}
			else {
				CharFold.append(text, at, next, chars);
			}
			at = next;
		}
		return chars.toString();
	}

	/**
	 * The folded characters.
	 * @return without blanks
	 */
	public String chars() {
		return this.chars;
	}

	/**
	 * Where a folded character began in the original.
	 * @param index an index into {@link #chars()}
	 * @return an index into the original, never inside a surrogate pair
	 */
	public int start(int index) {
		return this.starts[index];
	}

	/**
	 * Where a folded character ended in the original.
	 * @param index an index into {@link #chars()}
	 * @return an index into the original, exclusive, never inside a surrogate pair
	 */
	public int end(int index) {
		return this.ends[index];
	}

	private static boolean isHan(char c) {
		return c >= FIRST_HAN && c <= LAST_HAN;
	}

	/** A character with its combining marks, which may compose with it. */
	private static int clusterEnd(CharSequence text, int start) {
		int end = start + Character.charCount(Character.codePointAt(text, start));
		while (end < text.length() && text.charAt(end) >= '\u0300' && !isHan(text.charAt(end))) {
			int mark = Character.codePointAt(text, end);
			int type = Character.getType(mark);
			if (type != Character.NON_SPACING_MARK && type != Character.COMBINING_SPACING_MARK) {
				break;
			}
			end += Character.charCount(mark);
		}
		return end;
	}

}
