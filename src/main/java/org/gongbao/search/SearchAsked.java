package org.gongbao.search;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.gongbao.search.match.SortOrder;
import org.gongbao.search.query.SearchQuery;
import org.gongbao.search.query.SearchResults;
import org.gongbao.search.text.NormalText;

/**
 * That somebody searched, said by the page of results for whoever counts searches. It
 * goes no further than the request, so a search waits for nothing.
 *
 * @param text what was typed, folded; the blanks between words are kept, because without
 * them the same words mean a phrase
 * @param hits how many results there are
 */
public record SearchAsked(String text, long hits) {

	private static final String NAME = SearchAsked.class.getName();

	/**
	 * Says so, if it is a search of its own. Who narrows a search, turns to its next page
	 * or sorts it otherwise has been counted, and finds fewer than there are.
	 */
	static void noteOn(HttpServletRequest request, SearchQuery query, SearchResults results) {
		String text = NormalText.foldKeepingBlanks(results.read().text()).strip().replaceAll(" +", " ");
		if (isOfItsOwn(query) && !results.read().isEmpty() && !text.isEmpty()) {
			request.setAttribute(NAME, new SearchAsked(text, results.total()));
		}
	}

	private static boolean isOfItsOwn(SearchQuery query) {
		return query.page() == 1 && query.after() == null && query.filters().isEmpty() && !query.loose()
				&& query.sort() == SortOrder.RELEVANCE;
	}

	/**
	 * What was said of a request.
	 * @param request the request
	 * @return the search, empty if there was none
	 */
	public static Optional<SearchAsked> notedOn(HttpServletRequest request) {
		return Optional.ofNullable((SearchAsked) request.getAttribute(NAME));
	}

}
