package org.gongbao.search.match;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what the matches are. */
public final class FacetCounts {

	private static final int MOST_VALUES = 100;

	private FacetCounts() {
	}

	/**
	 * Counts.
	 * @param matches what fits
	 * @param tables what each item counts for
	 * @param today the reader's day
	 * @return how many there are of each sort
	 * @throws IOException if the index cannot be read
	 */
	public static Facets of(Matches matches, FacetTables tables, LocalDate today) throws IOException {
		List<Map<String, Integer>> sums = new ArrayList<>();
		for (int column = 0; column < FacetTables.columns(); column++) {
			sums.add(new HashMap<>());
		}
		for (Matches.Leaf leaf : matches.leaves()) {
			tables.of(leaf.context().reader(), today).count(leaf, sums);
		}
		Comparator<Map.Entry<String, Integer>> frequent = Map.Entry
			.<String, Integer>comparingByValue(Comparator.reverseOrder())
			.thenComparing(Map.Entry.comparingByKey());
		return new Facets(ordered(sums.get(0), frequent),
				ordered(sums.get(1), Map.Entry.comparingByKey(Comparator.reverseOrder())),
				ordered(sums.get(2), frequent), ordered(sums.get(3), frequent),
				ordered(sums.get(FacetTables.STATUS), frequent));
	}

	private static Map<String, Integer> ordered(Map<String, Integer> counts,
			Comparator<Map.Entry<String, Integer>> order) {
		Map<String, Integer> ordered = new LinkedHashMap<>();
		counts.entrySet()
			.stream()
			.sorted(order)
			.limit(MOST_VALUES)
			.forEach((entry) -> ordered.put(entry.getKey(), entry.getValue()));
		return ordered;
	}

}
