package org.gongbao.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/**
 * Finds the newest few of what fits a query without looking at the rest: the index is
 * sorted from new to old. The work is bounded, so of what is very rare among very much
 * that nearly fits something may be missed.
 */
public final class Newest {

	/** Items looked at in all parts of the index together. */
	private static final int MOST_LOOKED_AT = 20_000;

	private static final int LEAST_PER_PART = 500;

	private final IndexSearcher searcher;

	private final int mostLookedAt;

	/**
	 * Prepares to look into one state of the index.
	 * @param searcher what to search
	 */
	public Newest(IndexSearcher searcher) {
		this(searcher, MOST_LOOKED_AT);
	}

	/**
	 * Prepares to look into one state of the index with less patience.
	 * @param searcher what to search
	 * @param mostLookedAt at about how many items that may fit it looks closely
	 */
	public Newest(IndexSearcher searcher, int mostLookedAt) {
		this.searcher = searcher;
		this.mostLookedAt = mostLookedAt;
	}

	/**
	 * Finds the newest.
	 * @param query what must fit
	 * @param wanted how many at the most
	 * @return Lucene's numbers of the items, newest first
	 * @throws IOException if the index cannot be read
	 */
	public List<Integer> of(Query query, int wanted) throws IOException {
		Weight weight = this.searcher.createWeight(this.searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
		List<Found> found = new ArrayList<>();
		for (LeafReaderContext leaf : this.searcher.getIndexReader().leaves()) {
			Scorer scorer = weight.scorer(leaf);
			if (scorer != null) {
				collect(leaf, scorer, wanted, found);
			}
		}
		return found.stream().sorted().limit(wanted).map(Found::doc).toList();
	}

	private void collect(LeafReaderContext leaf, Scorer scorer, int wanted, List<Found> found) throws IOException {
		TwoPhaseIterator twoPhase = scorer.twoPhaseIterator();
		DocIdSetIterator candidates = (twoPhase != null) ? twoPhase.approximation() : scorer.iterator();
		NumericDocValues order = DocValues.getNumeric(leaf.reader(), Fields.ORDER);
		NumericDocValues item = DocValues.getNumeric(leaf.reader(), Fields.ITEM);
		Bits live = leaf.reader().getLiveDocs();
		int left = wanted;
		int looks = looks(leaf);
		for (int doc = candidates.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS && looks > 0 && left > 0; looks--) {
			boolean shown = live == null || live.get(doc);
			if (shown && (twoPhase == null || twoPhase.matches()) && order.advanceExact(doc)
					&& item.advanceExact(doc)) {
				found.add(new Found(order.longValue(), item.longValue(), leaf.docBase + doc));
				left--;
			}
			doc = candidates.nextDoc();
		}
	}

	private int looks(LeafReaderContext leaf) {
		long all = Math.max(1, this.searcher.getIndexReader().maxDoc());
		return (int) Math.max(LEAST_PER_PART, (long) this.mostLookedAt * leaf.reader().maxDoc() / all);
	}

	private record Found(long order, long item, int doc) implements Comparable<Found> {

		private static final Comparator<Found> NEWEST = Comparator.comparingLong(Found::order)
			.thenComparingLong(Found::item)
			.reversed();

		@Override
		public int compareTo(Found other) {
			return NEWEST.compare(this, other);
		}

	}

}
