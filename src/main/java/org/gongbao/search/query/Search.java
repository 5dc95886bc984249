package org.gongbao.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.search.index.Fields;
import org.gongbao.search.index.ItemCode;
import org.gongbao.search.index.LiveIndex;
import org.gongbao.search.index.StoredItem;
import org.gongbao.search.index.Vocabulary;
import org.gongbao.search.suggest.Suggester;
import org.gongbao.search.suggest.Suggestions;
import org.gongbao.search.text.GazetteAnalyzer;

/** Answers searches. */
@Component
public class Search {

	private static final SortField ITEM = new SortField(Fields.ITEM, SortField.Type.LONG, true);

	private static final SortField NEWEST = new SortField(Fields.ORDER, SortField.Type.LONG, true);

	private static final SortField OLDEST = new SortField(Fields.ORDER, SortField.Type.LONG);

	private final LiveIndex index;

	private final LuceneQueries queries;

	private final Suggester suggester = new Suggester(new Vocabulary());

	Search(LiveIndex index, SearchProperties properties) {
		this.index = index;
		this.queries = new LuceneQueries(new GazetteAnalyzer(), properties.weights());
	}

	/**
	 * Searches.
	 * @param query what is asked for
	 * @return what was found; if nothing contains it literally, what has most of its
	 * words
	 */
	public SearchResults search(SearchQuery query) {
		ReadQuery read = QueryReader.read(query.text());
		return this.index.search((searcher) -> search(query, read, searcher));
	}

	/**
	 * Counts what contains a text literally.
	 * @param query what is asked for
	 * @return how many
	 */
	public long count(SearchQuery query) {
		Query strict = this.queries.strict(QueryReader.read(query.text()), query.filters(), false);
		return this.index.search((searcher) -> searcher.count(strict));
	}

	/**
	 * Counts what has most of the words of a query, but does not contain it literally.
	 * @param query what is asked for
	 * @return how many, 0 if the query has but one word
	 */
	public long countLooseOnly(SearchQuery query) {
		ReadQuery read = QueryReader.read(query.text());
		Query loose = this.queries.loose(read, query.filters());
		if (loose == null) {
			return 0;
		}
		Query only = new BooleanQuery.Builder().add(loose, Occur.FILTER)
			.add(this.queries.strict(read, query.filters(), false), Occur.MUST_NOT)
			.build();
		return this.index.search((searcher) -> searcher.count(only));
	}

	/**
	 * Finds documents whose numbers are like one that no document bears.
	 * @param number the number asked for
	 * @return the nearest first, a handful at the most
	 */
	public List<NearNumber> near(DocNumber number) {
		return this.index.search((searcher) -> new NearNumbers(searcher).of(number));
	}

	/**
	 * Completes what is being typed.
	 * @param typed what has been typed so far
	 * @return what to offer
	 */
	public Suggestions suggest(String typed) {
		return this.index.search((searcher) -> this.suggester.suggest(searcher, typed));
	}

	private SearchResults search(SearchQuery query, ReadQuery read, IndexSearcher searcher) throws IOException {
		if (read.isEmpty() && query.filters().isEmpty()) {
			return results(query, read, null, Found.NOTHING, List.of(), searcher);
		}
		GoTo goTo = new GoToFinder(searcher).find(read);
		Query loose = this.queries.loose(read, query.filters());
		if (!query.loose() || loose == null) {
			boolean scored = query.sort() == SortOrder.RELEVANCE;
			Found found = find(query, this.queries.strict(read, query.filters(), scored), read.isEmpty(), searcher);
			if (found.total() > 0 || read.number() != null || goTo != null) {
				return results(query, read, goTo, found, List.of(), searcher);
			}
		}
		List<String> words = (loose != null) ? this.queries.looseWords(read) : List.of();
		Found found = (loose != null) ? find(query, loose, false, searcher) : Found.NOTHING;
		return results(query, read, goTo, found, words, searcher);
	}

	private static Found find(SearchQuery query, Query lucene, boolean byDate, IndexSearcher searcher)
			throws IOException {
		long wanted = Math.min(SearchQuery.DEEPEST, (long) query.page() * query.size());
		int top = Math.clamp(wanted, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
		Sort sort = sort((byDate && query.sort() == SortOrder.RELEVANCE) ? SortOrder.NEWEST : query.sort());
		Object[] both = searcher.search(lucene, new MultiCollectorManager(
				new TopFieldCollectorManager(sort, top, Integer.MAX_VALUE), new FacetCounter.Manager()));
		TopFieldDocs docs = (TopFieldDocs) both[0];
		return new Found(List.of(docs.scoreDocs), docs.totalHits.value(), (Facets) both[1]);
	}

	private static Sort sort(SortOrder order) {
		return switch (order) {
			case RELEVANCE -> new Sort(SortField.FIELD_SCORE, NEWEST, ITEM);
			case NEWEST -> new Sort(NEWEST, ITEM);
			case OLDEST -> new Sort(OLDEST, ITEM);
		};
	}

	private static SearchResults results(SearchQuery query, ReadQuery read, @Nullable GoTo goTo, Found found,
			List<String> words, IndexSearcher searcher) throws IOException {
		boolean loose = !words.isEmpty();
		Snippets snippets = new Snippets(loose ? Needles.words(words) : Needles.of(read));
		int size = query.size();
		long reachable = Math.min(found.total(), SearchQuery.DEEPEST);
		int page = Math.clamp((reachable + size - 1) / size, 1, query.page());
		List<ScoreDoc> docs = found.docs().stream().skip((page - 1L) * size).limit(size).toList();
		return new SearchResults(read, goTo, loose, words, hits(docs, snippets, searcher), found.total(), page, size,
				found.facets());
	}

	private static List<Hit> hits(List<ScoreDoc> docs, Snippets snippets, IndexSearcher searcher) throws IOException {
		StoredFields fields = searcher.storedFields();
		List<Hit> hits = new ArrayList<>(docs.size());
		for (ScoreDoc doc : docs) {
			hits.add(Hit.of(code(doc.doc, searcher), StoredItem.read(fields, doc.doc), snippets));
		}
		return hits;
	}

	private static ItemCode code(int doc, IndexSearcher searcher) throws IOException {
		List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
		LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
		NumericDocValues values = leaf.reader().getNumericDocValues(Fields.ITEM);
		if (values == null || !values.advanceExact(doc - leaf.docBase)) {
			throw new IOException("The index holds an item without kind and id");
		}
		return ItemCode.of(values.longValue());
	}

	private record Found(List<ScoreDoc> docs, long total, Facets facets) {

		static final Found NOTHING = new Found(List.of(), 0, new Facets(Map.of(), Map.of(), Map.of(), Map.of()));

	}

}
