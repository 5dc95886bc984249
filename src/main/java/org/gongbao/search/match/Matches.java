package org.gongbao.search.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Every item that fits a query. Finding them once serves the exact total, the facets and
 * the ranking, which then look at nothing else.
 */
public final class Matches {

	private final List<Leaf> leaves;

	private final int total;

	private Matches(List<Leaf> leaves) {
		this.leaves = leaves;
		this.total = leaves.stream().mapToInt(Leaf::count).sum();
	}

	/**
	 * Finds what fits.
	 * @param query the query, whose scores do not matter
	 * @param searcher the index
	 * @return all that fits
	 * @throws IOException if the index cannot be read
	 */
	public static Matches of(Query query, IndexSearcher searcher) throws IOException {
		return searcher.search(query, new Manager());
	}

	/**
	 * How many items fit.
	 * @return the exact number
	 */
	public int total() {
		return this.total;
	}

	List<Leaf> leaves() {
		return this.leaves;
	}

	/** What fits in one segment. */
	static final class Leaf {

		private final LeafReaderContext context;

		private final int[] docs;

		private final int count;

		/**
		 * Takes the documents of one segment.
		 * @param context the segment
		 * @param docs the documents in ascending order, maybe with room after them
		 * @param count how many they are
		 */
		Leaf(LeafReaderContext context, int[] docs, int count) {
			this.context = context;
			this.docs = docs;
			this.count = count;
		}

		LeafReaderContext context() {
			return this.context;
		}

		int count() {
			return this.count;
		}

		int doc(int index) {
			return this.docs[index];
		}

	}

	/** Takes the documents as they come, which is in ascending order. */
	private static final class Collector extends SimpleCollector {

		private final List<Leaf> leaves = new ArrayList<>();

		private LeafReaderContext context;

		private int[] docs = new int[0];

		private int count;

		@SuppressWarnings("NullAway.Init")
		Collector() {
		}

		@Override
		protected void doSetNextReader(LeafReaderContext next) {
			this.context = next;
			this.docs = new int[256];
			this.count = 0;
		}

		@Override
		public void collect(int doc) {
			reserve(1);
			this.docs[this.count++] = doc;
		}

		@Override
		public void collect(DocIdStream stream) throws IOException {
			int[] block = new int[512];
			for (int n = stream.intoArray(block); n > 0; n = stream.intoArray(block)) {
				reserve(n);
				System.arraycopy(block, 0, this.docs, this.count, n);
				this.count += n;
			}
		}

		@Override
		public void collectRange(int min, int max) {
			reserve(max - min);
			for (int doc = min; doc < max; doc++) {
				this.docs[this.count++] = doc;
			}
		}

		@Override
		public void finish() {
			if (this.count > 0) {
				this.leaves.add(new Leaf(this.context, this.docs, this.count));
			}
		}

		@Override
		public ScoreMode scoreMode() {
			return ScoreMode.COMPLETE_NO_SCORES;
		}

		private void reserve(int more) {
			if (this.count + more > this.docs.length) {
				this.docs = Arrays.copyOf(this.docs, Math.max(this.docs.length * 2, this.count + more));
			}
		}

	}

	/** One collector is enough: a search is one thread's work. */
	private static final class Manager implements CollectorManager<Collector, Matches> {

		@Override
		public Collector newCollector() {
			return new Collector();
		}

		@Override
		public Matches reduce(Collection<Collector> collectors) {
			return new Matches(collectors.stream().flatMap((one) -> one.leaves.stream()).toList());
		}

	}

}
