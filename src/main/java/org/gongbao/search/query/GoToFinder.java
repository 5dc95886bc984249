package org.gongbao.search.query;

import java.io.IOException;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

import org.gongbao.publishing.ItemKind;
import org.gongbao.search.index.Fields;
import org.gongbao.search.index.StoredItem;
import org.gongbao.web.PagePaths;

/** Finds the one thing that a text names exactly. */
final class GoToFinder {

	private final IndexSearcher searcher;

	GoToFinder(IndexSearcher searcher) {
		this.searcher = searcher;
	}

	@Nullable GoTo find(ReadQuery read) throws IOException {
		if (read.number() != null) {
			return byNumber(read.number().canonical());
		}
		if (read.issue() != null) {
			return only(GoTo.Kind.ISSUE, LuceneQueries.term(Fields.ISSUE_CODE, read.issue().code()));
		}
		if (read.parts().size() == 1) {
			GoTo person = byName(read.joined().replace("·", ""));
			if (person != null) {
				return person;
			}
		}
		return read.isEmpty() ? null : only(GoTo.Kind.TITLE, LuceneQueries.term(Fields.TITLE_KEY, read.joined()));
	}

	private @Nullable GoTo byNumber(String number) throws IOException {
		Query documents = new BooleanQuery.Builder().add(LuceneQueries.term(Fields.NUMBER, number), Occur.FILTER)
			.add(LuceneQueries.keyword(Fields.TYPE, ItemKind.DOCUMENT.code()), Occur.FILTER)
			.build();
		GoTo first = first(GoTo.Kind.NUMBER, documents);
		if (first == null || first.items() == 1) {
			return first;
		}
		return new GoTo(GoTo.Kind.NUMBER, first.title(), number, PagePaths.of("documents", number), first.items());
	}

	private @Nullable GoTo byName(String name) throws IOException {
		return first(GoTo.Kind.PERSON, LuceneQueries.term(Fields.NAME, name));
	}

	private @Nullable GoTo only(GoTo.Kind kind, Query query) throws IOException {
		GoTo first = first(kind, query);
		return (first != null && first.items() == 1) ? first : null;
	}

	private @Nullable GoTo first(GoTo.Kind kind, Query query) throws IOException {
		TopDocs top = this.searcher.search(query, 1);
		if (top.scoreDocs.length == 0) {
			return null;
		}
		StoredItem item = StoredItem.read(this.searcher.storedFields(), top.scoreDocs[0].doc);
		String title = (kind == GoTo.Kind.PERSON && item.person() != null) ? item.person() : item.title();
		return new GoTo(kind, title, (kind == GoTo.Kind.PERSON) ? null : item.number(), item.url(),
				(int) top.totalHits.value());
	}

}
