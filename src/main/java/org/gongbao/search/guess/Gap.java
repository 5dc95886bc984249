package org.gongbao.search.guess;

import java.util.HashSet;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

import org.gongbao.search.index.Fields;

/**
 * A piece of text with one character left open.
 *
 * @param before what stands before it, may be empty
 * @param after what stands after it, may be empty
 */
record Gap(String before, String after) {

	private static final int MOST_PLACES = 20;

	static Gap instead(int[] points, int at) {
		return new Gap(text(points, 0, at), text(points, at + 1, points.length));
	}

	static Gap before(int[] points, int at) {
		return new Gap(text(points, 0, at), text(points, at, points.length));
	}

	static String without(int[] points, int at) {
		return text(points, 0, at) + text(points, at + 1, points.length);
	}

	static String swapped(int[] points, int at) {
		return text(points, 0, at) + Character.toString(points[at + 1]) + Character.toString(points[at])
				+ text(points, at + 2, points.length);
	}

	/** Whether enough is known to look for it: a pair of characters on one side. */
	boolean isNarrow() {
		return length(this.before) > 1 || length(this.after) > 1;
	}

	Query query() {
		PhraseQuery.Builder phrase = new PhraseQuery.Builder();
		add(this.before, 0, phrase);
		add(this.after, length(this.before) + 1, phrase);
		return phrase.build();
	}

	/** What a normalized text has in its place, as the whole piece. */
	Set<String> fillings(String text) {
		Set<String> fillings = new HashSet<>();
		boolean byStart = this.before.length() >= this.after.length();
		String known = byStart ? this.before : this.after;
		int at = text.indexOf(known);
		for (int i = 0; at >= 0 && i < MOST_PLACES; i++) {
			int open = byStart ? at + known.length() : at;
			if (byStart ? open < text.length() : open > 0) {
				int point = byStart ? text.codePointAt(open) : text.codePointBefore(open);
				int start = byStart ? open : open - Character.charCount(point);
				if (Character.isLetterOrDigit(point) && fits(text, start, start + Character.charCount(point))) {
					fillings.add(this.before + Character.toString(point) + this.after);
				}
			}
			at = text.indexOf(known, at + 1);
		}
		return fillings;
	}

	private boolean fits(String text, int start, int end) {
		return text.startsWith(this.after, end) && start >= this.before.length()
				&& text.startsWith(this.before, start - this.before.length());
	}

	private static void add(String piece, int at, PhraseQuery.Builder phrase) {
		int[] points = piece.codePoints().toArray();
		for (int i = 0; i + 1 < points.length; i += 2) {
			phrase.add(new Term(Fields.PAIRS, text(points, i, i + 2)), at + i);
		}
		if (points.length % 2 == 1 && points.length > 1) {
			phrase.add(new Term(Fields.PAIRS, text(points, points.length - 2, points.length)), at + points.length - 2);
		}
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

	private static String text(int[] points, int start, int end) {
		return (start < end) ? new String(points, start, end - start) : "";
	}

}
