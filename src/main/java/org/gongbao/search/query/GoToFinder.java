package org.gongbao.search.query;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import org.gongbao.publishing.ItemKind;
import org.gongbao.search.index.Fields;
import org.gongbao.search.index.StoredItem;
import org.gongbao.web.PagePaths;

/** Finds the one thing that a text names exactly. */
final class GoToFinder {

	private final IndexSearcher searcher;

	private final IssuerNames issuers;

	GoToFinder(IndexSearcher searcher, IssuerNames issuers) {
		this.searcher = searcher;
		this.issuers = issuers;
	}

	@Nullable GoTo find(ReadQuery read) throws IOException {
		if (read.isEmpty() || !read.without().isEmpty()) {
			return null;
		}
		return switch (read.naming()) {
			case Naming.WholeNumber named -> byNumber(named.number().canonical());
			case Naming.Issue named -> byIssue(named);
			case Naming.PartialNumber named -> only(GoTo.Kind.NUMBER, documents(LuceneQueries.named(named)));
			case null, default -> byName(read);
		};
	}

	private @Nullable GoTo byName(ReadQuery read) throws IOException {
		if (read.parts().size() == 1) {
			GoTo person = first(GoTo.Kind.PERSON, LuceneQueries.term(Fields.NAME, read.joined()));
			if (person != null) {
				return person;
			}
			String office = this.issuers.named(read.joined(), this.searcher.getIndexReader());
			if (office != null) {
				Query issued = LuceneQueries.keyword(Fields.ISSUER, office);
				return new GoTo(GoTo.Kind.OFFICE, office, null,
						UriComponentsBuilder.fromPath("/documents")
							.queryParam("issuer", "{issuer}")
							.encode()
							.buildAndExpand(office)
							.toUriString(),
						this.searcher.count(issued));
			}
		}
		return only(GoTo.Kind.TITLE, LuceneQueries.term(Fields.TITLE_KEY, read.joined()));
	}

	private @Nullable GoTo byIssue(Naming.Issue named) throws IOException {
		GoTo issue = only(GoTo.Kind.ISSUE, LuceneQueries.named(new Naming.Issue(named.label(), List.of())));
		Integer page = named.label().page();
		if (issue == null || page == null) {
			return issue;
		}
		return new GoTo(GoTo.Kind.ISSUE, issue.title() + " 第" + page + "页", null,
				issue.url().replaceFirst("^/issues/", "/cite/") + "/p" + page, 1);
	}

	private @Nullable GoTo byNumber(String number) throws IOException {
		GoTo first = first(GoTo.Kind.NUMBER, documents(LuceneQueries.term(Fields.NUMBER, number)));
		if (first == null || first.items() == 1) {
			return first;
		}
		return new GoTo(GoTo.Kind.NUMBER, first.title(), number, PagePaths.of("documents", number), first.items());
	}

	private static Query documents(Query query) {
		return new BooleanQuery.Builder().add(query, Occur.FILTER)
			.add(LuceneQueries.keyword(Fields.TYPE, ItemKind.DOCUMENT.code()), Occur.FILTER)
			.build();
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
