package org.gongbao.search.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

import org.gongbao.search.index.Fields;

/**
 * Counts what the matches are, from a table of each segment that is kept as long as it.
 */
public final class FacetCounts {

	private static final List<String> FIELDS = List.of(Fields.TYPE, Fields.YEAR, Fields.ISSUER, Fields.SECTION);

	private static final int MOST_VALUES = 100;

	private final Map<IndexReader.CacheKey, FacetTable> tables = new ConcurrentHashMap<>();

	/**
	 * Counts.
	 * @param matches what fits
	 * @return how many of it there are of each sort
	 * @throws IOException if the index cannot be read
	 */
	public Facets of(Matches matches) throws IOException {
		List<Map<String, Integer>> sums = new ArrayList<>();
		FIELDS.forEach((field) -> sums.add(new HashMap<>()));
		for (Matches.Leaf leaf : matches.leaves()) {
			table(leaf.context().reader()).count(leaf, sums);
		}
		Comparator<Map.Entry<String, Integer>> frequent = Map.Entry
			.<String, Integer>comparingByValue(Comparator.reverseOrder())
			.thenComparing(Map.Entry.comparingByKey());
		return new Facets(ordered(sums.get(0), frequent),
				ordered(sums.get(1), Map.Entry.comparingByKey(Comparator.reverseOrder())),
				ordered(sums.get(2), frequent), ordered(sums.get(3), frequent));
	}

	private FacetTable table(LeafReader reader) throws IOException {
		IndexReader.CacheHelper cache = reader.getCoreCacheHelper();
		if (cache == null) {
			return read(reader);
		}
		try {
			return this.tables.computeIfAbsent(cache.getKey(), (key) -> {
				cache.addClosedListener(this.tables::remove);
				return readUnchecked(reader);
			});
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private static FacetTable readUnchecked(LeafReader reader) {
		try {
			return read(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static FacetTable read(LeafReader reader) throws IOException {
		List<FacetColumn> columns = new ArrayList<>();
		for (String field : FIELDS) {
			columns.add(FacetColumn.of(reader, field));
		}
		return FacetTable.of(reader, columns);
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
