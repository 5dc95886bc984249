package org.gongbao.bench.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

import org.gongbao.bench.corpus.BenchQuery;
import org.gongbao.bench.corpus.Corpus;
import org.gongbao.bench.corpus.CorpusItem;
import org.gongbao.bench.load.Calls;
import org.gongbao.bench.load.Figures;
import org.gongbao.bench.load.Load;
import org.gongbao.bench.load.Memory;
import org.gongbao.publishing.ItemKind;
import org.gongbao.search.index.BenchIndex;
import org.gongbao.search.index.IndexedItem;
import org.gongbao.search.match.SortOrder;
import org.gongbao.search.query.BenchSearch;
import org.gongbao.search.query.Search;
import org.gongbao.search.query.SearchFilters;
import org.gongbao.search.query.SearchQuery;

/** This portal's search module, called directly. */
final class GongbaoInProcess {

	private static final int SAMPLE = 5000;

	private GongbaoInProcess() {
	}

	static void run(BenchSettings settings) throws IOException {
		Corpus corpus = settings.corpus();
		Path folder = Files.createDirectories(settings.folder().resolve("index"));
		Figures figures = new Figures();
		List<IndexedItem> sample = sample(corpus, settings.size());
		long prepared = System.nanoTime();
		try (BenchIndex index = BenchIndex.create(folder, sample, settings.size())) {
			Filling filling = new Filling(corpus, settings.size(), System.nanoTime() - prepared);
			filling.run(new IntoIndex(index));
			filling.report(figures);
			figures.put("disk.bytes", (double) Memory.disk(folder));
			Search search = BenchSearch.of(index.live(), settings.folder());
			List<BenchQuery> queries = settings.queries(corpus);
			Load.measure((query) -> search.search(asked(query)).total(), queries, settings.plan(), figures);
			Calls.measure("suggest", settings.typed(corpus), search::suggest, figures);
			new Outcome(settings, figures).totals((query) -> search.search(asked(query)).total(), queries).write();
		}
	}

	/** As many as the portal takes from its change log, from everywhere. */
	private static List<IndexedItem> sample(Corpus corpus, long size) {
		long step = Math.max(1, size / SAMPLE);
		return LongStream.range(0, Math.min(size, SAMPLE)).mapToObj((i) -> corpus.item(i * step).item()).toList();
	}

	static SearchQuery asked(BenchQuery query) {
		SearchFilters filters = new SearchFilters((query.type() != null) ? ItemKind.ofCode(query.type()) : null,
				query.year(), query.issuer(), null, null, null);
		return new SearchQuery(query.text(), filters, SortOrder.RELEVANCE, false, 1, 20);
	}

	private record IntoIndex(BenchIndex index) implements Filling.Target {

		@Override
		public void take(List<CorpusItem> batch, long position) throws IOException {
			this.index.put(batch.stream().map(CorpusItem::item).toList(), position);
		}

		@Override
		public void end() throws IOException {
			this.index.commit();
		}

	}

}
