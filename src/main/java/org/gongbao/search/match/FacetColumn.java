package org.gongbao.search.match;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;

import org.gongbao.document.Validity;
import org.gongbao.search.index.ValidityColumn;

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

	/** Whether documents hold, on one day. */
	static FacetColumn status(LeafReader reader, LocalDate today) throws IOException {
		return new Status(new ValidityColumn(reader, today));
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

	/**
	 * Validity; ordinals are those of the constants.
	 *
	 * @param column document to validity
	 */
	record Status(ValidityColumn column) implements FacetColumn {

		private static final List<Validity> ALL = List.of(Validity.values());

		/** Whether an ordinal means that a document holds no more. */
		static boolean isEnded(int ordinal) {
			Validity validity = (ordinal >= 0) ? ALL.get(ordinal) : null;
			return validity != null && validity.ended();
		}

		@Override
		public int ordinal(int doc) throws IOException {
			Validity validity = this.column.validity(doc);
			return (validity != null) ? ALL.indexOf(validity) : -1;
		}

		@Override
		public int size() {
			return ALL.size();
		}

		@Override
		public void add(int[] counts, Map<String, Integer> sums) {
			for (Validity validity : ALL) {
				int count = counts[ALL.indexOf(validity)];
				if (count > 0) {
					sums.merge(validity.code(), count, Integer::sum);
				}
			}
		}

	}

}
