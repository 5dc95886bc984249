package org.gongbao.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

import org.gongbao.search.index.Fields;

/** Counts what the results are while they are being found, in the same pass. */
final class FacetCounter extends SimpleCollector {

	private static final List<String> FIELDS = List.of(Fields.TYPE, Fields.YEAR, Fields.ISSUER, Fields.SECTION);

	private static final int MOST_VALUES = 100;

	private final List<Map<String, Integer>> totals = new ArrayList<>();

	private final List<Column> columns = new ArrayList<>();

	FacetCounter() {
		FIELDS.forEach((field) -> this.totals.add(new HashMap<>()));
	}

	@Override
	protected void doSetNextReader(LeafReaderContext context) throws IOException {
		finishLeaf();
		for (String field : FIELDS) {
			this.columns.add(new Column(values(context.reader(), field)));
		}
	}

	@Override
	public void collect(int doc) throws IOException {
		for (int i = 0; i < this.columns.size(); i++) {
			this.columns.get(i).count(doc);
		}
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE_NO_SCORES;
	}

	private void finishLeaf() throws IOException {
		for (int i = 0; i < this.columns.size(); i++) {
			this.columns.get(i).addTo(this.totals.get(i));
		}
		this.columns.clear();
	}

	/** Every field has at most one value per item. */
	private static @Nullable SortedDocValues values(LeafReader reader, String field) throws IOException {
		return DocValues.unwrapSingleton(DocValues.getSortedSet(reader, field));
	}

	/** One field of one segment. */
	private static final class Column {

		private final @Nullable SortedDocValues values;

		private final int[] counts;

		Column(@Nullable SortedDocValues values) {
			this.values = values;
			this.counts = new int[(values != null) ? values.getValueCount() : 0];
		}

		void count(int doc) throws IOException {
			if (this.values != null && this.values.advanceExact(doc)) {
				this.counts[this.values.ordValue()]++;
			}
		}

		void addTo(Map<String, Integer> total) throws IOException {
			for (int ord = 0; ord < this.counts.length; ord++) {
				if (this.values != null && this.counts[ord] > 0) {
					total.merge(this.values.lookupOrd(ord).utf8ToString(), this.counts[ord], Integer::sum);
				}
			}
		}

	}

	/** Makes counters and adds up what they counted. */
	static final class Manager implements CollectorManager<FacetCounter, Facets> {

		@Override
		public FacetCounter newCollector() {
			return new FacetCounter();
		}

		@Override
		public Facets reduce(Collection<FacetCounter> counters) throws IOException {
			List<Map<String, Integer>> sums = new ArrayList<>();
			FIELDS.forEach((field) -> sums.add(new HashMap<>()));
			for (FacetCounter counter : counters) {
				counter.finishLeaf();
				for (int i = 0; i < sums.size(); i++) {
					Map<String, Integer> sum = sums.get(i);
					counter.totals.get(i).forEach((value, count) -> sum.merge(value, count, Integer::sum));
				}
			}
			Comparator<Map.Entry<String, Integer>> frequent = Map.Entry
				.<String, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey());
			return new Facets(ordered(sums.get(0), frequent),
					ordered(sums.get(1), Map.Entry.comparingByKey(Comparator.reverseOrder())),
					ordered(sums.get(2), frequent), ordered(sums.get(3), frequent));
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

}
