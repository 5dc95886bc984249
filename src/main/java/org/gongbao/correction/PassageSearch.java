package org.gongbao.correction;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds a passage in a text. White space does not count, because what is copied from a
 * page or a paper has line breaks of its own; everything else does.
 */
final class PassageSearch {

	private final String text;

	/** The text without white space, and where each of its characters stands. */
	private final String squeezed;

	private final int[] places;

	PassageSearch(String text) {
		this.text = text;
		StringBuilder kept = new StringBuilder(text.length());
		int[] at = new int[text.length()];
		for (int i = 0; i < text.length(); i++) {
			if (!isBlank(text.charAt(i))) {
				at[kept.length()] = i;
				kept.append(text.charAt(i));
			}
		}
		this.squeezed = kept.toString();
		this.places = at;
	}

	/** Where the passage occurs, as the text has it; none if it is blank. */
	List<Occurrence> find(String passage) {
		String wanted = squeeze(passage);
		List<Occurrence> found = new ArrayList<>();
		if (wanted.isEmpty()) {
			return found;
		}
		int at = this.squeezed.indexOf(wanted);
		while (at >= 0) {
			int start = this.places[at];
			int end = this.places[at + wanted.length() - 1] + 1;
			found.add(new Occurrence(start, this.text.substring(start, end)));
			at = this.squeezed.indexOf(wanted, at + wanted.length());
		}
		return found;
	}

	/** The sentence most like a passage that does not occur, null if none is like it. */
	@Nullable String nearest(String passage) {
		return new NearestSentence(squeeze(passage)).in(this.text);
	}

	static String squeeze(String text) {
		StringBuilder kept = new StringBuilder(text.length());
		text.chars().filter((c) -> !isBlank((char) c)).forEach((c) -> kept.append((char) c));
		return kept.toString();
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	/**
	 * A place where a passage occurs.
	 *
	 * @param start where in the text
	 * @param words the passage as the text has it
	 */
	record Occurrence(int start, String words) {

	}

}
