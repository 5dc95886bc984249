package org.gongbao.search.match;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

import org.gongbao.search.index.Fields;

/**
 * Puts matches in order. Each reason is held against the matches alone, so that ranking
 * costs in proportion to what was found, not to what the words of the query occur in.
 */
public final class Ranking {

	private final List<Reason> reasons;

	private final List<Weight> weights = new ArrayList<>();

	private final Comparator<Ranked> order;

	private final FacetTables tables;

	private final LocalDate today;

	/**
	 * Prepares an order.
	 * @param reasons why an item ranks high; they matter for relevance only
	 * @param order the order
	 * @param tables what each item counts for
	 * @param today the reader's day
	 * @param searcher the index
	 * @throws IOException if the index cannot be read
	 */
	public Ranking(List<Reason> reasons, SortOrder order, FacetTables tables, LocalDate today, IndexSearcher searcher)
			throws IOException {
		this.tables = tables;
		this.today = today;
		this.reasons = (order == SortOrder.RELEVANCE) ? reasons : List.of();
		this.order = Ranked.in(order);
		for (Reason reason : this.reasons) {
			this.weights.add(searcher.createWeight(searcher.rewrite(reason.query()),
					reason.graded() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES, 1));
		}
	}

	/**
	 * The first ones of what was found.
	 * @param matches what was found
	 * @param after only what comes after this, null for all
	 * @param most how many at the most
	 * @return in order
	 * @throws IOException if the index cannot be read
	 */
	public List<Ranked> first(Matches matches, @Nullable Ranked after, int most) throws IOException {
		PriorityQueue<Ranked> best = new PriorityQueue<>(Math.max(1, Math.min(most, matches.total())),
				this.order.reversed());
		for (Matches.Leaf leaf : matches.leaves()) {
			collect(leaf, grades(leaf), after, most, best);
		}
		List<Ranked> first = new ArrayList<>(best);
		first.sort(this.order);
		return first;
	}

	/**
	 * Why one item ranks where it does.
	 * @param doc Lucene's number of it
	 * @param searcher the index
	 * @return what each reason that is met is worth
	 * @throws IOException if the index cannot be read
	 */
	public Map<String, Float> explain(int doc, IndexSearcher searcher) throws IOException {
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
		Map<String, Float> shares = new LinkedHashMap<>();
		for (int i = 0; i < this.reasons.size(); i++) {
			float[] share = new float[1];
			add(i, new Matches.Leaf(leaf, new int[] { doc - leaf.docBase }, 1), share);
			if (share[0] != 0) {
				shares.merge(this.reasons.get(i).name(), share[0], Float::sum);
			}
		}
		return shares;
	}

	private void collect(Matches.Leaf leaf, long[] grades, @Nullable Ranked after, int most, PriorityQueue<Ranked> best)
			throws IOException {
		NumericDocValues orders = leaf.context().reader().getNumericDocValues(Fields.ORDER);
		NumericDocValues items = leaf.context().reader().getNumericDocValues(Fields.ITEM);
		FacetTable table = this.tables.of(leaf.context().reader(), this.today);
		boolean byGrade = !this.reasons.isEmpty();
		for (int i = 0; i < leaf.count(); i++) {
			boolean full = best.size() >= most;
			if (full && byGrade && grades[i] < best.element().grade()) {
				continue;
			}
			int doc = leaf.doc(i);
			Ranked ranked = new Ranked(leaf.context().docBase + doc, grades[i], table.hasEnded(doc), value(orders, doc),
					value(items, doc));
			if (after != null && this.order.compare(ranked, after) <= 0) {
				continue;
			}
			if (!full) {
				best.add(ranked);
			}
			else if (this.order.compare(ranked, best.element()) < 0) {
				best.remove();
				best.add(ranked);
			}
		}
	}

	private long[] grades(Matches.Leaf leaf) throws IOException {
		float[] shares = new float[leaf.count()];
		for (int i = 0; i < this.reasons.size(); i++) {
			add(i, leaf, shares);
		}
		long[] grades = new long[shares.length];
		for (int i = 0; i < shares.length; i++) {
			grades[i] = Math.round(shares[i] * (double) Ranked.GRADES_PER_UNIT);
		}
		return grades;
	}

	/** Adds what one reason is worth to each match. */
	private void add(int number, Matches.Leaf leaf, float[] shares) throws IOException {
		Reason reason = this.reasons.get(number);
		Scorer scorer = this.weights.get(number).scorer(leaf.context());
		if (scorer == null) {
			return;
		}
		TwoPhaseIterator careful = scorer.twoPhaseIterator();
		DocIdSetIterator docs = (careful != null) ? careful.approximation() : scorer.iterator();
		int at = -1;
		for (int i = 0; i < leaf.count(); i++) {
			int doc = leaf.doc(i);
			if (at < doc) {
				at = docs.advance(doc);
			}
			if (at == DocIdSetIterator.NO_MORE_DOCS) {
				return;
			}
			if (at == doc && (careful == null || careful.matches())) {
				shares[i] += reason.graded() ? reason.weight() * scorer.score() : reason.weight();
			}
		}
	}

	private static long value(@Nullable NumericDocValues values, int doc) throws IOException {
		return (values != null && values.advanceExact(doc)) ? values.longValue() : 0;
	}

}
