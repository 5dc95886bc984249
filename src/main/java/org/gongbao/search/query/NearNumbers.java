package org.gongbao.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.publishing.ItemKind;
import org.gongbao.search.index.Fields;
import org.gongbao.search.index.StoredItem;

/**
 * Finds documents whose numbers are like one that no document bears: one sign apart, or
 * near it in the same series.
 */
final class NearNumbers {

	private static final int MOST = 6;

	private static final int NEXT_DOOR = 2;

	private final IndexSearcher searcher;

	NearNumbers(IndexSearcher searcher) {
		this.searcher = searcher;
	}

	List<NearNumber> of(DocNumber asked) throws IOException {
		List<DocNumber> series = series(asked);
		Set<DocNumber> candidates = new LinkedHashSet<>(
				series.stream().filter((number) -> Math.abs(number.serial() - asked.serial()) <= NEXT_DOOR).toList());
		candidates.addAll(alike(asked));
		candidates.addAll(series);
		candidates.remove(asked);
		List<NearNumber> near = new ArrayList<>();
		for (DocNumber candidate : candidates) {
			NearNumber found = document(asked, candidate);
			if (found != null && near.size() < MOST) {
				near.add(found);
			}
		}
		return near;
	}

	/** Numbers that become the one asked for by changing one sign. */
	private List<DocNumber> alike(DocNumber asked) throws IOException {
		Query query = documents(new FuzzyQuery(new Term(Fields.NUMBER, asked.canonical()), 1, 0, 50, true));
		TopDocs top = this.searcher.search(query, MOST);
		List<DocNumber> numbers = new ArrayList<>();
		for (ScoreDoc doc : top.scoreDocs) {
			String number = StoredItem.read(this.searcher.storedFields(), doc.doc).number();
			if (number != null) {
				DocNumber.parse(number).ifPresent(numbers::add);
			}
		}
		return numbers;
	}

	/** Numbers of the same body and year, the nearest serials first. */
	private List<DocNumber> series(DocNumber asked) throws IOException {
		return new SeriesReader(this.searcher).numbers(prefix(asked))
			.stream()
			.sorted(Comparator.comparingInt((DocNumber number) -> Math.abs(number.serial() - asked.serial()))
				.thenComparing(Comparator.naturalOrder()))
			.limit(2L * MOST)
			.toList();
	}

	private @Nullable NearNumber document(DocNumber asked, DocNumber number) throws IOException {
		TopDocs top = this.searcher.search(documents(LuceneQueries.term(Fields.NUMBER, number.canonical())), 1);
		if (top.scoreDocs.length == 0) {
			return null;
		}
		StoredItem item = StoredItem.read(this.searcher.storedFields(), top.scoreDocs[0].doc);
		NumberDifference difference = NumberDifference.between(asked, number);
		return new NearNumber(number.canonical(), item.title(), item.url(), difference.why(), difference.from(),
				difference.to());
	}

	private static Query documents(Query query) {
		return new BooleanQuery.Builder().add(query, Occur.MUST)
			.add(LuceneQueries.keyword(Fields.TYPE, ItemKind.DOCUMENT.code()), Occur.FILTER)
			.build();
	}

	private static String prefix(DocNumber number) {
		String canonical = number.canonical();
		return canonical.substring(0, canonical.lastIndexOf(String.valueOf(number.serial())));
	}

}
