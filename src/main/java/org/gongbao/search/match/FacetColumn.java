package org.gongbao.search.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * One thing by which the items of a segment are counted. Documents are asked for in
 * ascending order.
 */
interface FacetColumn {

	/** Which of the values a document has, -1 for none. */
	int ordinal(int doc) throws IOException;

	/** How many values there are. */
	int size();

	/** Adds counts by ordinal to counts by value. */
	void add(int[] counts, Map<String, Integer> sums);

	/** A field with at most one value per item. */
	static FacetColumn of(LeafReader reader, String field) throws IOException {
		SortedSetDocValues set = DocValues.getSortedSet(reader, field);
		SortedDocValues single = DocValues.unwrapSingleton(set);
		List<String> values = new ArrayList<>();
		for (long i = 0; i < set.getValueCount(); i++) {
			values.add(set.lookupOrd(i).utf8ToString());
		}
		return new Keyword(values, (single != null) ? single : DocValues.emptySorted());
	}

	/**
	 * Words without order.
	 *
	 * @param values ordinal to value
	 * @param ordinals document to ordinal
	 */
	record Keyword(List<String> values, SortedDocValues ordinals) implements FacetColumn {

		@Override
		public int ordinal(int doc) throws IOException {
			return this.ordinals.advanceExact(doc) ? this.ordinals.ordValue() : -1;
		}

		@Override
		public int size() {
			return this.values.size();
		}

		@Override
		public void add(int[] counts, Map<String, Integer> sums) {
			for (int i = 0; i < counts.length; i++) {
				if (counts[i] > 0) {
					sums.merge(this.values.get(i), counts[i], Integer::sum);
				}
			}
		}

	}

}
