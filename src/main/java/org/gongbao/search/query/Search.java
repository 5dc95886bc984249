package org.gongbao.search.query;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.search.guess.Counting;
import org.gongbao.search.guess.Guess;
import org.gongbao.search.guess.Guesses;
import org.gongbao.search.index.IndexView;
import org.gongbao.search.index.ItemCode;
import org.gongbao.search.index.LiveIndex;
import org.gongbao.search.index.StoredItem;
import org.gongbao.search.index.Vocabulary;
import org.gongbao.search.match.FacetCounts;
import org.gongbao.search.match.FacetTables;
import org.gongbao.search.match.Facets;
import org.gongbao.search.match.Matches;
import org.gongbao.search.match.Ranked;
import org.gongbao.search.match.Ranking;
import org.gongbao.search.match.Reason;
import org.gongbao.search.match.SortOrder;
import org.gongbao.search.suggest.Suggester;
import org.gongbao.search.suggest.Suggestions;
import org.gongbao.search.text.GazetteAnalyzer;

/** Answers searches. */
@Component
public class Search {

	/**
	 * With fewer results than this, what has only most of the words is shown below them.
	 */
	private static final int FEW = 5;

	private final LiveIndex index;

	private final Interpreter interpreter;

	private final LuceneQueries queries;

	private final Reasons reasons;

	private final FacetTables tables = new FacetTables();

	private final Clock clock;

	private final SearchProperties properties;

	private final Vocabulary vocabulary = new Vocabulary();

	private final IssuerNames issuers = new IssuerNames(this.vocabulary);

	private final Suggester suggester = new Suggester(this.vocabulary);

	Search(LiveIndex index, SearchProperties properties, SynonymFile synonyms, Clock clock) {
		this.clock = clock;
		GazetteAnalyzer analyzer = new GazetteAnalyzer();
		this.index = index;
		this.properties = properties;
		this.interpreter = new Interpreter(synonyms, this.vocabulary);
		this.queries = new LuceneQueries(analyzer, this.issuers, clock);
		this.reasons = new Reasons(analyzer, properties.weights(), this.issuers);
	}

	/**
	 * Searches.
	 * @param query what is asked for
	 * @return what was found; if nothing contains it literally, what has most of its
	 * words
	 */
	public SearchResults search(SearchQuery query) {
		return this.index.search((view) -> search(query, this.interpreter.read(query.text(), view), view));
	}

	/**
	 * Counts what fits a text.
	 * @param query what is asked for
	 * @return how many
	 */
	public long count(SearchQuery query) {
		return this.index.search((view) -> view
			.count(this.queries.strict(this.interpreter.read(query.text(), view), query.filters(), view)));
	}

	/**
	 * Counts what has most of the words of a query, but does not fit it.
	 * @param query what is asked for
	 * @return how many, 0 if the query has but one word
	 */
	public long countLooseOnly(SearchQuery query) {
		return this.index.search((view) -> {
			Query only = looseOnly(query, this.interpreter.read(query.text(), view), view);
			return (only != null) ? (long) view.count(only) : 0L;
		});
	}

	/**
	 * For a search that few items fit: what has most of its words besides.
	 * @param query what is asked for
	 * @return a handful, the best first
	 */
	public List<Hit> more(SearchQuery query) {
		return this.index.search((view) -> {
			ReadQuery read = this.interpreter.read(query.text(), view);
			Query only = looseOnly(query, read, view);
			if (only == null || read.isLiteral() || read.naming() != null) {
				return List.of();
			}
			Matches matches = Matches.of(only, view);
			Snippets snippets = new Snippets(Needles.words(this.queries.looseWords(read, view)));
			List<Hit> hits = new ArrayList<>();
			for (Ranked ranked : ranking(this.reasons.loose(this.queries.looseWords(read, view), fewEnough(matches)),
					SortOrder.RELEVANCE, view)
				.first(matches, null, FEW)) {
				hits.add(hit(ranked, snippets, view));
			}
			return hits;
		});
	}

	/**
	 * Finds documents whose numbers are like one that no document bears.
	 * @param number the number asked for
	 * @return the nearest first, a handful at the most
	 */
	public List<NearNumber> near(DocNumber number) {
		return this.index.search((view) -> new NearNumbers(view).of(number));
	}

	/**
	 * Lists the numbers of one issuer and year.
	 * @param code the issuer's code
	 * @param year the year
	 * @return the series, empty if the index has no number of it
	 */
	public Optional<NumberSeries> series(String code, int year) {
		return this.index.search((view) -> Optional.ofNullable(new SeriesReader(view).read(code, year)));
	}

	/**
	 * Completes what is being typed.
	 * @param typed what has been typed so far
	 * @return what to offer
	 */
	public Suggestions suggest(String typed) {
		return this.index.search((searcher) -> this.suggester.suggest(searcher, typed));
	}

	/**
	 * Says why the results of a search stand in their order.
	 * @param query what is asked for
	 * @return the results of one page, each with what its reasons are worth
	 */
	public List<ExplainedHit> explain(SearchQuery query) {
		return this.index.search((view) -> {
			ReadQuery read = this.interpreter.read(query.text(), view);
			SearchResults results = search(query, read, view);
			Answer answer = results.loose() ? loose(query, read, view) : strict(query, read, view);
			List<ExplainedHit> explained = new ArrayList<>();
			for (Ranked ranked : answer.page(query, 0)) {
				explained.add(new ExplainedHit(hit(ranked, new Snippets(Needles.of(read)), view),
						answer.ranking().explain(ranked.doc(), view), ranked.worth()));
			}
			return explained;
		});
	}

	private SearchResults search(SearchQuery query, ReadQuery read, IndexView view) throws IOException {
		if (read.isEmpty() && query.filters().isEmpty()) {
			return SearchResults.none(read, query.size());
		}
		GoTo goTo = new GoToFinder(view, this.issuers).find(read);
		if (query.loose() && this.queries.canLoosen(read)) {
			return results(query, read, goTo, loose(query, read, view), List.of(), view);
		}
		Answer strict = strict(query, read, view);
		boolean found = strict.matches().total() > 0 || read.isLiteral() || read.number() != null || goTo != null;
		return found ? results(query, read, goTo, strict, List.of(), view) : instead(query, read, strict, view);
	}

	/** What may have been meant, or else what has most of the words. */
	private SearchResults instead(SearchQuery query, ReadQuery read, Answer nothing, IndexView view)
			throws IOException {
		List<Guess> guesses = guesses(read, view);
		if (!guesses.isEmpty()) {
			ReadQuery meant = this.interpreter.read(guesses.get(0).text(), view);
			GoTo goTo = new GoToFinder(view, this.issuers).find(meant);
			return results(query, meant, goTo, strict(query, meant, view), guesses, view);
		}
		Answer answer = this.queries.canLoosen(read) ? loose(query, read, view) : nothing;
		return results(query, read, null, answer, List.of(), view);
	}

	/** Whether something was a slip does not depend on what the search is limited to. */
	private List<Guess> guesses(ReadQuery read, IndexView view) throws IOException {
		Counting counting = (text) -> view
			.count(this.queries.strict(this.interpreter.read(text, view), SearchFilters.NONE, view));
		boolean words = read.without().isEmpty() && read.anywhere().size() == read.parts().size();
		if (!words || counting.of(read.text()) > 0) {
			return List.of();
		}
		return new Guesses(view, this.vocabulary.of(view.getIndexReader()), counting).of(read.text());
	}

	private Answer strict(SearchQuery query, ReadQuery read, IndexView view) throws IOException {
		Matches matches = Matches.of(this.queries.strict(read, query.filters(), view), view);
		boolean byDate = read.parts().isEmpty() && query.sort() == SortOrder.RELEVANCE;
		List<Reason> why = read.parts().isEmpty() ? List.of() : this.reasons.of(read, fewEnough(matches), view);
		return new Answer(matches, ranking(why, byDate ? SortOrder.NEWEST : query.sort(), view), List.of());
	}

	private Answer loose(SearchQuery query, ReadQuery read, IndexView view) throws IOException {
		Query loose = this.queries.loose(read, query.filters(), looseness(read, view), view);
		if (loose == null) {
			return strict(query, read, view);
		}
		Matches matches = Matches.of(loose, view);
		List<String> words = this.queries.looseWords(read, view);
		return new Answer(matches, ranking(this.reasons.loose(words, fewEnough(matches)), query.sort(), view), words);
	}

	/** How loosely to look does not depend on what the search is limited to. */
	private Looseness looseness(ReadQuery read, IndexView view) throws IOException {
		Query most = this.queries.loose(read, SearchFilters.NONE, Looseness.MOST, view);
		return (most != null && view.count(most) == 0) ? Looseness.SOME : Looseness.MOST;
	}

	private SearchResults results(SearchQuery query, ReadQuery read, @Nullable GoTo goTo, Answer answer,
			List<Guess> guesses, IndexView view) throws IOException {
		Facets counts = FacetCounts.of(answer.matches(), this.tables, today());
		Snippets snippets = new Snippets(answer.loose() ? Needles.words(answer.words()) : Needles.of(read));
		int total = answer.matches().total();
		int page = Math.clamp(SearchQuery.pages(total, query.size()), 1, query.page());
		List<Ranked> andNext = answer.page(query.page(page), 1);
		List<Ranked> ranked = andNext.subList(0, Math.min(query.size(), andNext.size()));
		List<Hit> hits = new ArrayList<>(ranked.size());
		for (Ranked one : ranked) {
			hits.add(hit(one, snippets, view));
		}
		String next = (andNext.size() > ranked.size()) ? ranked.get(ranked.size() - 1).cursor() : null;
		return new SearchResults(read, goTo, answer.loose(), answer.words(), hits, total, page, query.size(), counts,
				next, guesses);
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
		return matches.total() <= this.properties.rankedByWords();
	}

	private Ranking ranking(List<Reason> why, SortOrder order, IndexView view) throws IOException {
		return new Ranking(why, order, this.tables, today(), view);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static Hit hit(Ranked ranked, Snippets snippets, IndexView view) throws IOException {
		StoredFields fields = view.storedFields();
		return Hit.of(ItemCode.of(ranked.item()), StoredItem.read(fields, ranked.doc()), snippets);
	}

	/**
	 * What was found, in which order.
	 *
	 * @param matches all of it
	 * @param ranking the order
	 * @param words the words looked for, if most of them were enough; else none
	 */
	private record Answer(Matches matches, Ranking ranking, List<String> words) {

		boolean loose() {
			return !this.words.isEmpty();
		}

		/** The results of one page and some after it. */
		List<Ranked> page(SearchQuery query, int more) throws IOException {
			if (query.after() != null) {
				return this.ranking.first(this.matches, query.after(), query.size() + more);
			}
			int skipped = (query.page() - 1) * query.size();
			List<Ranked> first = this.ranking.first(this.matches, null, skipped + query.size() + more);
			return first.subList(Math.min(skipped, first.size()), first.size());
		}

	}

}
