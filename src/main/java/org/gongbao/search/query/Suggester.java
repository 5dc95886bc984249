package org.gongbao.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

import org.gongbao.publishing.ItemKind;
import org.gongbao.search.index.Fields;
import org.gongbao.search.index.StoredItem;

/**
 * Completes what is being typed: numbers and titles by any part, names by how they begin.
 */
final class Suggester {

	private static final int MOST = 8;

	private static final int LONGEST = 60;

	private static final Sort NEWEST = new Sort(new SortField(Fields.ORDER, SortField.Type.LONG, true),
			new SortField(Fields.ITEM, SortField.Type.LONG, true));

	private final IndexSearcher searcher;

	Suggester(IndexSearcher searcher) {
		this.searcher = searcher;
	}

	Suggestions suggest(ReadQuery read) throws IOException {
		String typed = read.joined();
		if (typed.isEmpty() || typed.length() > LONGEST) {
			return Suggestions.NONE;
		}
		Map<String, GoTo> goTo = new LinkedHashMap<>();
		GoTo exact = new GoToFinder(this.searcher, new IssuerNames()).find(read);
		if (exact != null) {
			goTo.put(exact.url(), exact);
		}
		for (StoredItem item : items(new PrefixQuery(new Term(Fields.NAME, typed)), ItemKind.APPOINTMENT)) {
			if (item.person() != null) {
				goTo.putIfAbsent(item.url(), new GoTo(GoTo.Kind.PERSON, item.person(), null, item.url(), 1));
			}
		}
		Set<String> titles = new LinkedHashSet<>();
		if (typed.codePointCount(0, typed.length()) > 1) {
			for (StoredItem item : items(Phrases.pairs(Fields.NUMBER_PAIRS, typed), ItemKind.DOCUMENT)) {
				goTo.putIfAbsent(item.url(), new GoTo(GoTo.Kind.NUMBER, item.title(), item.number(), item.url(), 1));
			}
			items(Phrases.pairs(Fields.TITLE_PAIRS, typed), ItemKind.DOCUMENT)
				.forEach((item) -> titles.add(item.title()));
		}
		return new Suggestions(goTo.values().stream().limit(MOST).toList(), List.copyOf(titles));
	}

	private List<StoredItem> items(Query query, ItemKind kind) throws IOException {
		Query ofKind = new BooleanQuery.Builder().add(query, Occur.FILTER)
			.add(LuceneQueries.keyword(Fields.TYPE, kind.code()), Occur.FILTER)
			.build();
		List<StoredItem> items = new ArrayList<>();
		for (ScoreDoc doc : this.searcher.search(ofKind, MOST, NEWEST).scoreDocs) {
			items.add(StoredItem.read(this.searcher.storedFields(), doc.doc));
		}
		return items;
	}

}
