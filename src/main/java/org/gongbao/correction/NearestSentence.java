package org.gongbao.correction;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Finds the sentence of a text that has most in common with a passage, in time that grows
 * with the length of the text only.
 */
final class NearestSentence {

	/** Less in common than this is no likeness. */
	private static final double LEAST = .3;

	private static final int LONGEST = 500;

	private final Set<String> wanted;

	NearestSentence(String passage) {
		this.wanted = pairs(passage);
	}

	@Nullable String in(String text) {
		String nearest = null;
		double most = LEAST;
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			if (i + 1 < text.length() && "。；！？\n".indexOf(text.charAt(i)) < 0) {
				continue;
			}
			String sentence = text.substring(start, i + 1).strip();
			double likeness = (sentence.length() <= LONGEST) ? likeness(sentence) : 0;
			if (likeness > most) {
				most = likeness;
				nearest = sentence;
			}
			start = i + 1;
		}
		return nearest;
	}

	/** Twice what both have, over what each has: 1 for the same, 0 for nothing shared. */
	private double likeness(String sentence) {
		Set<String> pairs = pairs(sentence);
		if (pairs.isEmpty() || this.wanted.isEmpty()) {
			return 0;
		}
		long shared = pairs.stream().filter(this.wanted::contains).count();
		return 2.0 * shared / (pairs.size() + this.wanted.size());
	}

	private static Set<String> pairs(String text) {
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 2 <= text.length(); i++) {
			pairs.add(text.substring(i, i + 2));
		}
		return pairs;
	}

}
