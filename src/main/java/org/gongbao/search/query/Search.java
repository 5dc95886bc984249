package org.gongbao.search.query;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.search.guess.Guess;
import org.gongbao.search.index.IndexView;
import org.gongbao.search.index.ItemCode;
import org.gongbao.search.index.LiveIndex;
import org.gongbao.search.index.StoredItem;
import org.gongbao.search.index.ValidityColumn;
import org.gongbao.search.index.Vocabulary;
import org.gongbao.search.match.Ranked;
import org.gongbao.search.suggest.Suggester;
import org.gongbao.search.suggest.Suggestions;

/** Answers searches. */
@Component
public class Search {

	/**
	 * With fewer results than this, what has only most of the words is shown below them.
	 */
	private static final int FEW = 5;

	private final LiveIndex index;

	private final Interpreter interpreter;

	private final Answers answers;

	private final Vocabulary vocabulary = new Vocabulary();

	private final IssuerNames issuers = new IssuerNames(this.vocabulary);

	private final Suggester suggester = new Suggester(this.vocabulary);

	Search(LiveIndex index, SearchProperties properties, SynonymFile synonyms, Clock clock) {
		this.index = index;
		this.interpreter = new Interpreter(synonyms, this.vocabulary);
		this.answers = new Answers(this.interpreter, this.vocabulary, this.issuers, properties, clock);
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
		return this.index
			.search((view) -> this.answers.count(this.interpreter.read(query.text(), view), query.filters(), view));
	}

	/**
	 * Counts what has most of the words of a query, but does not fit it.
	 * @param query what is asked for
	 * @return how many, 0 if the query has but one word
	 */
	public long countLooseOnly(SearchQuery query) {
		return this.index.search((view) -> {
			Answer besides = this.answers.besides(query, this.interpreter.read(query.text(), view), view);
			return (besides != null) ? (long) besides.matches().total() : 0L;
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
			Answer besides = (read.isLiteral() || read.naming() != null) ? null
					: this.answers.besides(query, read, view);
			if (besides == null) {
				return List.of();
			}
			return hits(besides.ranking().first(besides.matches(), null, FEW), besides.snippets(read), view);
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
			Answer answer = results.loose() ? this.answers.loose(query, read, view)
					: this.answers.strict(query, read, view);
			List<ExplainedHit> explained = new ArrayList<>();
			for (Ranked ranked : answer.page(query, 0)) {
				explained.add(new ExplainedHit(hit(ranked, answer.snippets(read), view),
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
		if (query.loose() && this.answers.canLoosen(read)) {
			return results(query, read, goTo, this.answers.loose(query, read, view), List.of(), view);
		}
		Answer strict = this.answers.strict(query, read, view);
		boolean found = strict.matches().total() > 0 || read.isLiteral() || read.number() != null || goTo != null;
		return found ? results(query, read, goTo, strict, List.of(), view) : instead(query, read, strict, view);
	}

	/** What may have been meant, or else what has most of the words. */
	private SearchResults instead(SearchQuery query, ReadQuery read, Answer nothing, IndexView view)
			throws IOException {
		List<Guess> guesses = this.answers.guesses(read, view);
		if (!guesses.isEmpty()) {
			ReadQuery meant = this.interpreter.read(guesses.get(0).text(), view);
			GoTo goTo = new GoToFinder(view, this.issuers).find(meant);
			return results(query, meant, goTo, this.answers.strict(query, meant, view), guesses, view);
		}
		Answer answer = this.answers.canLoosen(read) ? this.answers.loose(query, read, view) : nothing;
		return results(query, read, null, answer, List.of(), view);
	}

	private SearchResults results(SearchQuery query, ReadQuery read, @Nullable GoTo goTo, Answer answer,
			List<Guess> guesses, IndexView view) throws IOException {
		int total = answer.matches().total();
		int page = Math.clamp(SearchQuery.pages(total, query.size()), 1, query.page());
		List<Ranked> andNext = answer.page(query.page(page), 1);
		List<Ranked> ranked = andNext.subList(0, Math.min(query.size(), andNext.size()));
		String next = (andNext.size() > ranked.size()) ? ranked.get(ranked.size() - 1).cursor() : null;
		return new SearchResults(read, goTo, answer.loose(), answer.words(), hits(ranked, answer.snippets(read), view),
				total, page, query.size(), this.answers.facets(answer), next, guesses);
	}

	private List<Hit> hits(List<Ranked> ranked, Snippets snippets, IndexView view) throws IOException {
		List<Hit> hits = new ArrayList<>(ranked.size());
		for (Ranked one : ranked) {
			hits.add(hit(one, snippets, view));
		}
		return hits;
	}

	private Hit hit(Ranked ranked, Snippets snippets, IndexView view) throws IOException {
		StoredFields fields = view.storedFields();
		return Hit.of(ItemCode.of(ranked.item()), StoredItem.read(fields, ranked.doc()),
				ValidityColumn.of(view, ranked.doc(), this.answers.today()), snippets);
	}

}
