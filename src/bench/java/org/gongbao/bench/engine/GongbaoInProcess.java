package org.gongbao.bench.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.gongbao.bench.corpus.BenchQuery;
import org.gongbao.bench.corpus.Corpus;
import org.gongbao.bench.corpus.CorpusItem;
import org.gongbao.bench.load.Calls;
import org.gongbao.bench.load.Figures;
import org.gongbao.bench.load.Load;
import org.gongbao.bench.load.Memory;
import org.gongbao.publishing.ItemKind;
import org.gongbao.search.index.BenchIndex;
import org.gongbao.search.query.BenchSearch;
import org.gongbao.search.query.Search;
import org.gongbao.search.query.SearchFilters;
import org.gongbao.search.query.SearchQuery;
import org.gongbao.search.query.SortOrder;

/** This portal's search module, called directly. */
final class GongbaoInProcess {

	private GongbaoInProcess() {
	}

	static void run(BenchSettings settings) throws IOException {
		Corpus corpus = settings.corpus();
		Path folder = Files.createDirectories(settings.folder().resolve("index"));
		Figures figures = new Figures();
		try (BenchIndex index = BenchIndex.create(folder)) {
			Filling filling = new Filling(corpus, settings.size());
			filling.run(new IntoIndex(index));
			filling.report(figures);
			figures.put("disk.bytes", (double) Memory.disk(folder));
			Search search = BenchSearch.of(index.live());
			List<BenchQuery> queries = settings.queries(corpus);
			Load.measure((query) -> search.search(asked(query)).total(), queries, settings.plan(), figures);
			Calls.measure("suggest", settings.typed(corpus), search::suggest, figures);
			new Outcome(settings, figures).totals((query) -> search.search(asked(query)).total(), queries).write();
		}
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
