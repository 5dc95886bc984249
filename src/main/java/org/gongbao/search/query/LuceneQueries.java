package org.gongbao.search.query;

import java.util.List;

import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.search.index.Fields;
import org.gongbao.search.query.ReadQuery.Part;
import org.gongbao.search.query.SearchProperties.Weights;
import org.gongbao.search.text.GazetteAnalyzer;

/**
 * Puts what was understood into the words of Lucene. What is found rests on the exact
 * fields alone; words only rank, except where nothing was found and most of them will do.
 */
final class LuceneQueries {

	/** Words and pieces of a query that take part in ranking. */
	private static final int MOST_WORDS = 24;

	/** Longer pieces are no part of a title or a number. */
	private static final int LONGEST_SHORT = 60;

	private static final float LOOSE_SHARE = 0.6f;

	private final GazetteAnalyzer analyzer;

	private final Weights weights;

	LuceneQueries(GazetteAnalyzer analyzer, Weights weights) {
		this.analyzer = analyzer;
		this.weights = weights;
	}

	/** Everything that fits; scored if wanted. */
	Query strict(ReadQuery read, SearchFilters filters, boolean scored) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		query.add(read.isEmpty() ? MatchAllDocsQuery.INSTANCE : required(read), Occur.FILTER);
		addFilters(filters, query);
		if (scored && !read.isEmpty()) {
			addReasons(read, query);
		}
		return query.build();
	}

	/** What has most of the words, for texts that nothing contains literally. */
	@Nullable Query loose(ReadQuery read, SearchFilters filters) {
		List<String> words = looseWords(read);
		if (words.size() < 2) {
			return null;
		}
		BooleanQuery.Builder some = new BooleanQuery.Builder();
		words.forEach((word) -> some.add(anyOf(boosted(term(Fields.TITLE_WORDS, word), this.weights.titleWords()),
				boosted(term(Fields.BODY_WORDS, word), this.weights.bodyWords())), Occur.SHOULD));
		some.setMinimumNumberShouldMatch(Math.max(2, Math.round(words.size() * LOOSE_SHARE)));
		BooleanQuery.Builder query = new BooleanQuery.Builder().add(some.build(), Occur.MUST);
		addFilters(filters, query);
		return query.build();
	}

	/**
	 * The words of a query that tell something; single characters only if there is no
	 * more.
	 */
	List<String> looseWords(ReadQuery read) {
		List<String> words = this.analyzer.words(read.text(), MOST_WORDS).stream().distinct().toList();
		List<String> longer = words.stream().filter((word) -> word.codePointCount(0, word.length()) > 1).toList();
		return (longer.size() >= 2) ? longer : words;
	}

	/** A literal piece of text, of two characters or more, in one of the exact fields. */
	static Query literal(String field, String normal) {
		int[] points = normal.codePoints().toArray();
		PhraseQuery.Builder phrase = new PhraseQuery.Builder();
		for (int i = 0; i < points.length - 1; i += 2) {
			phrase.add(pair(field, points, i), i);
		}
		if (points.length % 2 == 1) {
			phrase.add(pair(field, points, points.length - 2), points.length - 2);
		}
		return phrase.build();
	}

	static Query term(String field, String value) {
		return new TermQuery(new Term(field, value));
	}

	static Query keyword(String field, String value) {
		return KeywordField.newExactQuery(field, value);
	}

	private static Term pair(String field, int[] points, int at) {
		return new Term(field, new String(points, at, 2));
	}

	private static Query required(ReadQuery read) {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		read.parts().forEach((part) -> all.add(contains(part), Occur.FILTER));
		DocNumber number = read.number();
		if (number != null) {
			return anyOf(term(Fields.NUMBER, number.canonical()), term(Fields.CITED, number.canonical()), all.build());
		}
		IssueLabel issue = read.issue();
		return (issue != null) ? anyOf(term(Fields.ISSUE_CODE, issue.code()), all.build()) : all.build();
	}

	private static Query contains(Part part) {
		if (part.length() == 1) {
			return term(Fields.SINGLES, part.normal());
		}
		Query inText = literal(Fields.PAIRS, part.normal());
		if (part.quoted() || part.length() > LONGEST_SHORT) {
			return inText;
		}
		return anyOf(inText, term(Fields.NAME, part.normal()));
	}

	private static void addFilters(SearchFilters filters, BooleanQuery.Builder query) {
		if (filters.type() != null) {
			query.add(keyword(Fields.TYPE, filters.type().code()), Occur.FILTER);
		}
		if (filters.year() != null) {
			query.add(keyword(Fields.YEAR, String.valueOf(filters.year())), Occur.FILTER);
		}
		if (filters.issuer() != null) {
			query.add(keyword(Fields.ISSUER, filters.issuer()), Occur.FILTER);
		}
		if (filters.section() != null) {
			query.add(keyword(Fields.SECTION, filters.section()), Occur.FILTER);
		}
		if (filters.from() != null || filters.to() != null) {
			int from = (filters.from() != null) ? day(filters.from().toEpochDay()) : Integer.MIN_VALUE;
			int to = (filters.to() != null) ? day(filters.to().toEpochDay()) : Integer.MAX_VALUE;
			query.add(IntField.newRangeQuery(Fields.DATE, from, to), Occur.FILTER);
		}
	}

	private void addReasons(ReadQuery read, BooleanQuery.Builder query) {
		if (read.number() != null) {
			addReason(term(Fields.NUMBER, read.number().canonical()), this.weights.number(), query);
		}
		if (read.issue() != null) {
			addReason(term(Fields.ISSUE_CODE, read.issue().code()), this.weights.issue(), query);
		}
		addReason(term(Fields.TITLE_KEY, read.joined()), this.weights.title(), query);
		addReason(term(Fields.NAME, read.joined().replace("·", "")), this.weights.name(), query);
		addReason(keyword(Fields.TYPE, "document"), this.weights.document(), query);
		addPhrases(read, query);
		for (String word : this.analyzer.words(read.text(), MOST_WORDS).stream().distinct().toList()) {
			query.add(boosted(term(Fields.TITLE_WORDS, word), this.weights.titleWords()), Occur.SHOULD);
			query.add(boosted(term(Fields.BODY_WORDS, word), this.weights.bodyWords()), Occur.SHOULD);
		}
	}

	private void addPhrases(ReadQuery read, BooleanQuery.Builder query) {
		read.parts()
			.stream()
			.filter((part) -> part.length() > 1 && part.length() <= LONGEST_SHORT)
			.limit(MOST_WORDS)
			.forEach(
					(part) -> addReason(literal(Fields.TITLE_PAIRS, part.normal()), this.weights.titlePhrase(), query));
		if (read.parts().size() > 1 && read.joined().length() <= 2 * LONGEST_SHORT) {
			addReason(literal(Fields.PAIRS, read.joined()), this.weights.wholePhrase(), query);
		}
	}

	private static void addReason(Query reason, float weight, BooleanQuery.Builder query) {
		query.add(boosted(new ConstantScoreQuery(reason), weight), Occur.SHOULD);
	}

	private static Query boosted(Query query, float weight) {
		return new BoostQuery(query, weight);
	}

	private static Query anyOf(Query... queries) {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		for (Query query : queries) {
			any.add(query, Occur.SHOULD);
		}
		return any.build();
	}

	private static int day(long epochDay) {
		return Math.clamp(epochDay, Integer.MIN_VALUE, Integer.MAX_VALUE);
	}

}
