package org.gongbao.search.query;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

import org.gongbao.search.guess.Counting;
import org.gongbao.search.guess.Guess;
import org.gongbao.search.guess.Guesses;
import org.gongbao.search.index.IndexView;
import org.gongbao.search.index.Vocabulary;
import org.gongbao.search.match.FacetCounts;
import org.gongbao.search.match.FacetTables;
import org.gongbao.search.match.Facets;
import org.gongbao.search.match.Matches;
import org.gongbao.search.match.Ranking;
import org.gongbao.search.match.Reason;
import org.gongbao.search.match.SortOrder;
import org.gongbao.search.text.GazetteAnalyzer;

/**
 * The ways in which a query can be answered: by what fits, by what has most of its words,
 * by what may have been meant.
 */
final class Answers {

	private final Interpreter interpreter;

	private final Vocabulary vocabulary;

	private final LuceneQueries queries;

	private final Reasons reasons;

	private final int rankedByWords;

	private final Clock clock;

	private final FacetTables tables = new FacetTables();

	Answers(Interpreter interpreter, Vocabulary vocabulary, IssuerNames issuers, SearchProperties properties,
			Clock clock) {
		GazetteAnalyzer analyzer = new GazetteAnalyzer();
		this.interpreter = interpreter;
		this.vocabulary = vocabulary;
		this.queries = new LuceneQueries(analyzer, issuers, clock);
		this.reasons = new Reasons(analyzer, properties.weights(), issuers);
		this.rankedByWords = properties.rankedByWords();
		this.clock = clock;
	}

	/** Whether there are words some of which might do. */
	boolean canLoosen(ReadQuery read) {
		return this.queries.canLoosen(read);
	}

	/** How many items fit. */
	int count(ReadQuery read, SearchFilters filters, IndexView view) throws IOException {
		return view.count(this.queries.strict(read, filters, view));
	}

	/** What the matches are. */
	Facets facets(Answer answer) throws IOException {
		return FacetCounts.of(answer.matches(), this.tables, today());
	}

	/** What has most of the words but does not fit; null if there are no words. */
	@Nullable Answer besides(SearchQuery query, ReadQuery read, IndexView view) throws IOException {
		Query only = looseOnly(query, read, view);
		return (only != null) ? loose(only, SortOrder.RELEVANCE, read, view) : null;
	}

	/** Whether something was a slip does not depend on what the search is limited to. */
	List<Guess> guesses(ReadQuery read, IndexView view) throws IOException {
		Counting counting = (text) -> count(this.interpreter.read(text, view), SearchFilters.NONE, view);
		boolean words = read.without().isEmpty() && read.anywhere().size() == read.parts().size();
		if (!words || counting.of(read.text()) > 0) {
			return List.of();
		}
		return new Guesses(view, this.vocabulary.of(view.getIndexReader()), counting).of(read.text());
	}

	/** Everything that fits. */
	Answer strict(SearchQuery query, ReadQuery read, IndexView view) throws IOException {
		Matches matches = Matches.of(this.queries.strict(read, query.filters(), view), view);
		boolean byDate = read.parts().isEmpty() && query.sort() == SortOrder.RELEVANCE;
		List<Reason> why = read.parts().isEmpty() ? List.of() : this.reasons.of(read, fewEnough(matches), view);
		return new Answer(matches, ranking(why, byDate ? SortOrder.NEWEST : query.sort(), view), List.of());
	}

	/** What has most of the words, or if nothing has, some of them. */
	Answer loose(SearchQuery query, ReadQuery read, IndexView view) throws IOException {
		Query loose = this.queries.loose(read, query.filters(), looseness(read, view), view);
		if (loose == null) {
			return strict(query, read, view);
		}
		return loose(loose, query.sort(), read, view);
	}

	private Answer loose(Query loose, SortOrder order, ReadQuery read, IndexView view) throws IOException {
		Matches matches = Matches.of(loose, view);
		List<String> words = this.queries.looseWords(read, view);
		return new Answer(matches, ranking(this.reasons.loose(words, fewEnough(matches)), order, view), words);
	}

	/** How loosely to look does not depend on what the search is limited to. */
	private Looseness looseness(ReadQuery read, IndexView view) throws IOException {
		Query most = this.queries.loose(read, SearchFilters.NONE, Looseness.MOST, view);
		return (most != null && view.count(most) == 0) ? Looseness.SOME : Looseness.MOST;
	}

	private @Nullable Query looseOnly(SearchQuery query, ReadQuery read, IndexView view) {
		Query loose = this.queries.loose(read, query.filters(), Looseness.MOST, view);
		if (loose == null) {
			return null;
		}
		return new BooleanQuery.Builder().add(loose, Occur.MUST)
			.add(this.queries.strict(read, query.filters(), view), Occur.MUST_NOT)
			.build();
	}

	private boolean fewEnough(Matches matches) {
		return matches.total() <= this.rankedByWords;
	}

	private Ranking ranking(List<Reason> why, SortOrder order, IndexView view) throws IOException {
		return new Ranking(why, order, this.tables, today(), view);
	}

	/** The reader's day. */
	LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
