package org.gongbao.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.publishing.ItemKind;
import org.gongbao.search.index.Fields;
import org.gongbao.search.index.IndexView;
import org.gongbao.search.index.ValidityFields;
import org.gongbao.search.text.GazetteAnalyzer;

/**
 * Puts what was understood into the words of Lucene: what fits. What is found rests on
 * the exact fields alone, except where nothing was found and most of the words will do.
 */
final class LuceneQueries {

	/** Longer pieces are no name. */
	private static final int LONGEST_NAME = 60;

	private final LooseWords words;

	private final IssuerNames issuers;

	private final Clock clock;

	LuceneQueries(GazetteAnalyzer analyzer, IssuerNames issuers, Clock clock) {
		this.clock = clock;
		this.words = new LooseWords(analyzer);
		this.issuers = issuers;
	}

	/** Everything that fits. */
	Query strict(ReadQuery read, SearchFilters filters, IndexView view) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		query.add(read.parts().isEmpty() ? MatchAllDocsQuery.INSTANCE : required(read, view), Occur.FILTER);
		read.without().forEach((part) -> query.add(contains(part, view), Occur.MUST_NOT));
		addFilters(filters, query);
		return query.build();
	}

	/** What has most of the words, for texts that nothing contains literally. */
	@Nullable Query loose(ReadQuery read, SearchFilters filters, Looseness looseness, IndexView view) {
		List<String> words = this.words.of(read);
		if (words.size() < 2) {
			return null;
		}
		BooleanQuery.Builder some = new BooleanQuery.Builder();
		words.forEach(
				(word) -> some.add(anyOf(term(Fields.TITLE_WORDS, word), term(Fields.BODY_WORDS, word)), Occur.SHOULD));
		some.setMinimumNumberShouldMatch(looseness.of(words.size()));
		BooleanQuery.Builder query = new BooleanQuery.Builder().add(some.build(), Occur.FILTER);
		Phrases phrases = new Phrases(view.formulas());
		names(read, view).forEach((name) -> query.add(phrases.anywhere(name), Occur.FILTER));
		read.parts()
			.stream()
			.filter((part) -> part.where() != Part.Where.ANYWHERE)
			.forEach((part) -> query.add(contains(part, view), Occur.FILTER));
		read.without().forEach((part) -> query.add(contains(part, view), Occur.MUST_NOT));
		addFilters(filters, query);
		return query.build();
	}

	/** Whether there are words some of which might do. */
	boolean canLoosen(ReadQuery read) {
		return this.words.of(read).size() >= 2;
	}

	/** The words for which a loose query looks, names included. */
	List<String> looseWords(ReadQuery read, IndexView view) {
		return Stream.concat(names(read, view).stream(), this.words.of(read).stream()).distinct().toList();
	}

	private List<String> names(ReadQuery read, IndexView view) {
		try {
			return this.words.names(read, view.getIndexReader());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Query term(String field, String value) {
		return new TermQuery(new Term(field, value));
	}

	static Query keyword(String field, String value) {
		return KeywordField.newExactQuery(field, value);
	}

	/** What meets any of some queries. */
	static Query anyOf(Query... queries) {
		return anyOf(List.of(queries));
	}

	static Query anyOf(List<Query> queries) {
		if (queries.size() == 1) {
			return queries.get(0);
		}
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		queries.forEach((query) -> any.add(query, Occur.SHOULD));
		return any.build();
	}

	/** What a naming names, apart from what merely contains its words. */
	static Query named(Naming naming) {
		return switch (naming) {
			case Naming.WholeNumber named ->
				anyOf(spellings(named.number()).map((number) -> term(Fields.NUMBER, number)).toList());
			case Naming.PartialNumber named ->
				anyOf(named.parts().stream().<Query>map((parts) -> term(Fields.NUMBER_PART, parts.term())).toList());
			case Naming.Initials named -> new MatchNoDocsQuery("initials that stand for no code");
			case Naming.Issue named -> anyOf(
					Stream
						.concat(named.label().codes().stream().map((code) -> term(Fields.ISSUE_CODE, code)),
								named.page().stream().map((page) -> term(Fields.ISSUE_PAGE, page)))
						.toList());
			case Naming.SeveralNumbers named -> anyOf(named.numbers()
				.stream()
				.flatMap(LuceneQueries::spellings)
				.map((number) -> term(Fields.NUMBER, number))
				.toList());
			case Naming.Days named -> days(named);
			case Naming.EveryYear named -> term(Fields.MONTH_DAY, named.day().toString());
		};
	}

	private static Query days(Naming.Days named) {
		Query days = term(Fields.YEAR, String.valueOf(named.from().getYear()));
		if (named.from().equals(named.to())) {
			days = term(Fields.DAY, named.from().toString());
		}
		else if (named.from().getMonth() == named.to().getMonth()) {
			days = term(Fields.MONTH, YearMonth.from(named.from()).toString());
		}
		return named.chronicle() ? new BooleanQuery.Builder().add(days, Occur.FILTER)
			.add(keyword(Fields.TYPE, ItemKind.CHRONICLE.code()), Occur.FILTER)
			.build() : days;
	}

	private static Stream<String> spellings(DocNumber number) {
		return OrderCodes.all(number).map(DocNumber::canonical);
	}

	private Query required(ReadQuery read, IndexView view) {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		read.parts().forEach((part) -> all.add(contains(part, view), Occur.FILTER));
		List<Query> any = new ArrayList<>();
		any.add(all.build());
		DocNumber number = read.number();
		if (number != null) {
			spellings(number).map((spelling) -> term(Fields.CITED, spelling)).forEach(any::add);
		}
		if (read.naming() != null) {
			any.add(named(read.naming()));
		}
		return anyOf(any);
	}

	private Query contains(Part part, IndexView view) {
		Phrases phrases = new Phrases(view.formulas());
		return switch (part.where()) {
			case ANYWHERE -> anywhere(part, phrases);
			case TITLE -> anyOf(part.all().stream().map(Phrases::inTitle).toList());
			case NUMBER -> number(part);
			case ISSUER -> issuer(part, view);
			case PERSON -> term(Fields.NAME, part.normal());
		};
	}

	private static Query anywhere(Part part, Phrases phrases) {
		List<Query> any = new ArrayList<>(part.all().stream().map(phrases::anywhere).toList());
		if (!part.quoted() && part.length() > 1 && part.length() <= LONGEST_NAME) {
			any.add(term(Fields.NAME, part.normal()));
		}
		if (!part.pieces().isEmpty()) {
			BooleanQuery.Builder each = new BooleanQuery.Builder();
			part.pieces().forEach((piece) -> each.add(phrases.anywhere(piece), Occur.FILTER));
			any.add(each.build());
		}
		return anyOf(any);
	}

	private static Query number(Part part) {
		Query literal = Phrases.pairs(Fields.NUMBER_PAIRS, part.normal());
		return DocNumber.parse(part.text())
			.<Naming>map(Naming.WholeNumber::new)
			.or(() -> PartialNumbers.read(part.normal()))
			.filter((naming) -> !(naming instanceof Naming.Initials))
			.map((naming) -> anyOf(named(naming), literal))
			.orElse(literal);
	}

	private Query issuer(Part part, IndexView view) {
		List<BytesRef> names = this.issuers.containing(part.all(), view.getIndexReader())
			.stream()
			.map(BytesRef::new)
			.toList();
		return names.isEmpty() ? new MatchNoDocsQuery("no such issuing body")
				: new ConstantScoreQuery(new TermInSetQuery(Fields.ISSUER, names));
	}

	private void addFilters(SearchFilters filters, BooleanQuery.Builder query) {
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
			query.add(days(filters.from(), filters.to()), Occur.FILTER);
		}
		if (filters.status() != null) {
			query.add(ValidityFields.query(filters.status(), LocalDate.now(this.clock)), Occur.FILTER);
		}
	}

	private static Query days(@Nullable LocalDate from, @Nullable LocalDate to) {
		return IntField.newRangeQuery(Fields.DATE, (from != null) ? day(from.toEpochDay()) : Integer.MIN_VALUE,
				(to != null) ? day(to.toEpochDay()) : Integer.MAX_VALUE);
	}

	private static int day(long epochDay) {
		return Math.clamp(epochDay, Integer.MIN_VALUE, Integer.MAX_VALUE);
	}

}
