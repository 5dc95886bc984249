package org.gongbao.search.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Finds the pieces of text that many of a sample of items contain. A piece can be
 * frequent only if it is without its first and without its last character, so each length
 * is looked for only where the one before it was frequent.
 */
final class FormulaMiner {

	/** Longer ones are found by their parts fast enough. */
	private static final int LONGEST = 16;

	private static final long BASE = 0x100000001B3L;

	private final List<String> texts;

	/** For each text where a frequent piece of the present length begins. */
	private final List<BitSet> frequent = new ArrayList<>();

	private final int threshold;

	/**
	 * Prepares a sample.
	 * @param texts a normalized text for each item
	 * @param threshold how many items must contain a piece
	 */
	FormulaMiner(List<String> texts, int threshold) {
		this.texts = texts;
		this.threshold = threshold;
		for (String text : texts) {
			BitSet anywhere = new BitSet(text.length());
			anywhere.set(0, text.length());
			this.frequent.add(anywhere);
		}
	}

	/** The pieces, said to be those of so many items. */
	Formulas mine(long items) {
		Set<String> formulas = new HashSet<>();
		for (int length = 2; length <= LONGEST; length++) {
			Set<Long> kept = frequentHashes(length);
			if (kept.isEmpty()) {
				break;
			}
			narrow(length, kept, (length >= Formulas.SHORTEST) ? formulas : null);
		}
		return new Formulas(formulas, items);
	}

	private Set<Long> frequentHashes(int length) {
		Map<Long, int[]> counts = new HashMap<>();
		for (int i = 0; i < this.texts.size(); i++) {
			int item = i;
			eachCandidate(i, length, (hash, start) -> {
				int[] count = counts.computeIfAbsent(hash, (absent) -> new int[] { 0, -1 });
				if (count[1] != item) {
					count[0]++;
					count[1] = item;
				}
			});
		}
		counts.values().removeIf((count) -> count[0] < this.threshold);
		return counts.keySet();
	}

	/** Keeps the places of the frequent pieces, and their words if wanted. */
	private void narrow(int length, Set<Long> kept, @Nullable Set<String> formulas) {
		for (int i = 0; i < this.texts.size(); i++) {
			String text = this.texts.get(i);
			BitSet next = new BitSet(text.length());
			eachCandidate(i, length, (hash, start) -> {
				if (kept.contains(hash)) {
					next.set(start);
					if (formulas != null) {
						formulas.add(text.substring(start, start + length));
					}
				}
			});
			this.frequent.set(i, next);
		}
	}

	private void eachCandidate(int number, int length, Candidate candidate) {
		String text = this.texts.get(number);
		BitSet before = this.frequent.get(number);
		for (int start = before.nextSetBit(0); start >= 0; start = before.nextSetBit(start + 1)) {
			if (start + length <= text.length() && (length == 2 || before.get(start + 1))) {
				long hash = hash(text, start, length);
				if (hash != 0) {
					candidate.at(hash, start);
				}
			}
		}
	}

	/** 0 for what crosses the end of a text of the item or cuts a character in two. */
	private static long hash(String text, int start, int length) {
		long hash = length;
		for (int i = start; i < start + length; i++) {
			char c = text.charAt(i);
			if (c == '\n' || Character.isSurrogate(c)) {
				return 0;
			}
			hash = (hash ^ c) * BASE;
			hash ^= hash >>> 29;
		}
		return hash;
	}

	/** A piece that may be frequent. */
	@FunctionalInterface
	private interface Candidate {

		void at(long hash, int start);

	}

}
