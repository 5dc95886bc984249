package org.gongbao.search.query;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import org.gongbao.search.index.Fields;
import org.gongbao.search.index.Formulas;

/**
 * Literal pieces of text as queries. A piece occurs exactly where pairs of characters
 * that cover it stand at the right distances; a formula has a term of its own.
 */
final class Phrases {

	private final Formulas formulas;

	Phrases(Formulas formulas) {
		this.formulas = formulas;
	}

	/** A piece of one character or more, anywhere in an item. */
	Query anywhere(String normal) {
		if (this.formulas.contains(normal)) {
			return new TermQuery(new Term(Fields.FORMULA, normal));
		}
		Query phrase = pairs(Fields.PAIRS, normal);
		List<String> inside = inside(normal);
		if (inside.isEmpty()) {
			return phrase;
		}
		// What lacks a formula of the phrase lacks the phrase, and that is told sooner.
		BooleanQuery.Builder both = new BooleanQuery.Builder().add(phrase, Occur.FILTER);
		inside.forEach((formula) -> both.add(new TermQuery(new Term(Fields.FORMULA, formula)), Occur.FILTER));
		return both.build();
	}

	/** A piece of one character or more, in the title. */
	static Query inTitle(String normal) {
		return pairs(Fields.TITLE_PAIRS, normal);
	}

	/** A piece of one character or more, in one of the fields of pairs. */
	static Query pairs(String field, String normal) {
		int[] points = normal.codePoints().toArray();
		if (points.length == 1) {
			return new PrefixQuery(new Term(field, normal));
		}
		if (points.length == 2) {
			return new TermQuery(pair(field, points, 0));
		}
		PhraseQuery.Builder phrase = new PhraseQuery.Builder();
		for (int i = 0; i < points.length - 1; i += 2) {
			phrase.add(pair(field, points, i), i);
		}
		if (points.length % 2 == 1) {
			phrase.add(pair(field, points, points.length - 2), points.length - 2);
		}
		return phrase.build();
	}

	private List<String> inside(String normal) {
		List<String> inside = new ArrayList<>();
		int covered = 0;
		for (int start = 0; start < normal.length() && !this.formulas.isEmpty(); start++) {
			int length = this.formulas.longestAt(normal, start);
			if (length > 0 && start + length > covered) {
				inside.add(normal.substring(start, start + length));
				covered = start + length;
			}
		}
		return inside;
	}

	private static Term pair(String field, int[] points, int at) {
		return new Term(field, new String(points, at, 2));
	}

}
