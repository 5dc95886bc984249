package org.gongbao.search.suggest;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

import org.gongbao.search.index.Vocabulary;

/**
 * Completes what is being typed. Safe for many at once; knows from one time to the next
 * which bodies and codes there are.
 */
public final class Suggester {

	private static final int MOST = 8;

	private static final int MOST_PEOPLE = 4;

	private static final int MOST_OFFICES = 3;

	private static final int MOST_NUMBERS = 6;

	private final Vocabulary vocabulary;

	/**
	 * Prepares suggestions.
	 * @param vocabulary what it may know already of bodies and codes
	 */
	public Suggester(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/**
	 * Suggests.
	 * @param searcher one state of the index
	 * @param text what has been typed so far
	 * @return what to offer, nothing for blanks and for very long texts
	 * @throws IOException if the index cannot be read
	 */
	public Suggestions suggest(IndexSearcher searcher, String text) throws IOException {
		Typed typed = Typed.of(text);
		if (typed.isEmpty()) {
			return Suggestions.NONE;
		}
		Vocabulary.Words words = this.vocabulary.of(searcher.getIndexReader());
		NumberTyped number = typed.number();
		List<String> codes = (number != null) ? Codes.meant(number.code(), words) : List.of();
		Titles titles = new Titles(searcher);
		Map<String, Suggestion> goTo = new LinkedHashMap<>();
		addAll(titles.named(typed.normal()), goTo);
		addAll(new IssueNames(searcher).like(typed.normal(), MOST_OFFICES), goTo);
		if (typed.hasDigits()) {
			addAll(numbers(searcher, number, codes), goTo);
		}
		addAll(new People(searcher).like(typed, MOST_PEOPLE), goTo);
		addAll(Offices.like(typed, words, MOST_OFFICES), goTo);
		if (!typed.hasDigits()) {
			addAll(numbers(searcher, number, codes), goTo);
		}
		Set<String> queries = new LinkedHashSet<>(series(number, codes));
		queries.addAll(titles.like(typed, MOST));
		return new Suggestions(goTo.values().stream().limit(MOST).toList(), queries.stream().limit(MOST).toList());
	}

	/** A code that is no code of ours may still be part of one. */
	private static List<Suggestion> numbers(IndexSearcher searcher, @Nullable NumberTyped typed, List<String> codes)
			throws IOException {
		if (typed == null) {
			return List.of();
		}
		return new Numbers(searcher).like(typed, codes.isEmpty() ? List.of(typed.code()) : codes, MOST_NUMBERS);
	}

	/** All numbers of a body, if nothing more is known of the number. */
	private static List<String> series(@Nullable NumberTyped typed, List<String> codes) {
		return (typed == null || typed.hasDigits()) ? List.of() : codes;
	}

	private static void addAll(List<Suggestion> some, Map<String, Suggestion> goTo) {
		some.forEach((suggestion) -> goTo.putIfAbsent(suggestion.url(), suggestion));
	}

}
