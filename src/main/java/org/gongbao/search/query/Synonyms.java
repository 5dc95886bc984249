package org.gongbao.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that mean the same in a gazette: 发改委 and 发展和改革委员会.
 *
 * @param groups each normalized word to all that mean the same, itself included
 * @param longestFirst the words, the longest first
 */
record Synonyms(Map<String, Set<String>> groups, List<String> longestFirst) {

	/** A query is not asked in more ways than this. */
	private static final int MOST = 6;

	static Synonyms of(Map<String, Set<String>> groups) {
		return new Synonyms(Map.copyOf(groups),
				groups.keySet()
					.stream()
					.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
					.toList());
	}

	/** A normalized text with the longest known word in it replaced by each other one. */
	List<String> others(String normal) {
		for (String word : this.longestFirst) {
			int at = normal.indexOf(word);
			if (at >= 0) {
				return replaced(normal, at, word);
			}
		}
		return List.of();
	}

	private List<String> replaced(String normal, int at, String word) {
		Set<String> others = new LinkedHashSet<>();
		for (String other : new ArrayList<>(this.groups.getOrDefault(word, Set.of()))) {
			// Not where the longer word stands already, nor where the shorter is part of
			// the longer.
			if (!normal.contains(other) && others.size() < MOST) {
				others.add(normal.substring(0, at) + other + normal.substring(at + word.length()));
			}
		}
		return List.copyOf(others);
	}

}
