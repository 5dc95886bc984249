package org.gongbao.bench.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.gongbao.bench.corpus.Corpus;
import org.gongbao.bench.corpus.CorpusItem;
import org.gongbao.bench.load.Figures;
import org.gongbao.search.index.IndexedItem;

/**
 * Hands the corpus over in batches and times what is done with them, not the making of
 * the items.
 */
final class Filling {

	private static final int BATCH = 500;

	private final Corpus corpus;

	private final long size;

	private long bytes;

	private long nanos;

	Filling(Corpus corpus, long size) {
		this(corpus, size, 0);
	}

	/** For who has worked before the first item; that counts. */
	Filling(Corpus corpus, long size, long nanosBefore) {
		this.nanos = nanosBefore;
		this.corpus = corpus;
		this.size = size;
	}

	void run(Target target) throws IOException {
		for (long start = 0; start < this.size; start += BATCH) {
			List<CorpusItem> batch = new ArrayList<>();
			for (long i = start; i < Math.min(this.size, start + BATCH); i++) {
				batch.add(this.corpus.item(i));
			}
			batch.forEach((item) -> this.bytes += bytes(item.item()));
			long before = System.nanoTime();
			target.take(batch, start + batch.size());
			this.nanos += System.nanoTime() - before;
		}
		long before = System.nanoTime();
		target.end();
		this.nanos += System.nanoTime() - before;
	}

	void report(Figures figures) {
		figures.put("items", (double) this.size);
		figures.put("text.bytes", (double) this.bytes);
		figures.put("build.seconds", this.nanos / 1e9);
		figures.put("build.rate", this.size / (this.nanos / 1e9));
	}

	/** Of title and text in UTF-8: three for a Chinese character. */
	private static long bytes(IndexedItem item) {
		return utf8(item.title()) + utf8(item.body());
	}

	private static long utf8(String text) {
		return text.chars().map((c) -> (c < 0x80) ? 1 : (c < 0x800) ? 2 : 3).asLongStream().sum();
	}

	/** What takes the items in. */
	interface Target {

		/**
		 * Takes a batch.
		 * @param batch the items
		 * @param position how many have come with these
		 */
		void take(List<CorpusItem> batch, long position) throws IOException;

		/** Makes what came so far last. */
		void end() throws IOException;

	}

}
