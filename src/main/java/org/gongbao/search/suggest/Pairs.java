package org.gongbao.search.suggest;

import java.util.Collection;

import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import org.gongbao.publishing.ItemKind;
import org.gongbao.search.index.Fields;

/** Questions to the fields that hold pairs of characters. */
final class Pairs {

	private Pairs() {
	}

	/** A literal piece of two characters or more. */
	static Query literal(String field, String normal) {
		return literal(field, normal, "", 0);
	}

	/** A piece, then any characters, then another piece, which may be empty. */
	static Query literal(String field, String first, String second, int between) {
		PhraseQuery.Builder phrase = new PhraseQuery.Builder();
		int[] points = first.codePoints().toArray();
		add(field, points, 0, phrase);
		add(field, second.codePoints().toArray(), points.length + between, phrase);
		return phrase.build();
	}

	static Query anyTerm(String field, Collection<String> terms) {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		terms.forEach((term) -> any.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
		return any.build();
	}

	static Query document(Query query) {
		return new BooleanQuery.Builder().add(query, Occur.FILTER)
			.add(KeywordField.newExactQuery(Fields.TYPE, ItemKind.DOCUMENT.code()), Occur.FILTER)
			.build();
	}

	private static void add(String field, int[] points, int at, PhraseQuery.Builder phrase) {
		for (int i = 0; i + 1 < points.length; i += 2) {
			phrase.add(new Term(field, new String(points, i, 2)), at + i);
		}
		if (points.length % 2 == 1 && points.length > 1) {
			phrase.add(new Term(field, new String(points, points.length - 2, 2)), at + points.length - 2);
		}
	}

}
