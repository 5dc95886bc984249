package org.gongbao.search;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.gongbao.search.match.SortOrder;
import org.gongbao.search.query.QueryReader;
import org.gongbao.search.query.SearchQuery;
import org.gongbao.search.query.SearchResults;
import org.gongbao.search.text.NormalText;
import org.gongbao.web.CodePoints;

/**
 * That somebody searched, said by the page of results for whoever counts searches. It
 * goes no further than the request, so a search waits for nothing.
 *
 * @param text what was typed, folded; the blanks between words are kept, because without
 * them the same words mean a phrase
 * @param hits how many results there are; none if they are results for what may have been
 * meant instead
 */
public record SearchAsked(String text, long hits) {

	private static final String NAME = SearchAsked.class.getName();

	/**
	 * Says so, if it is a search of its own. Who narrows a search, turns to its next page
	 * or sorts it otherwise has been counted, and finds fewer than there are.
	 */
	static void noteOn(HttpServletRequest request, SearchQuery query, SearchResults results) {
		String text = folded(query.text());
		if (isOfItsOwn(query) && text.codePoints().anyMatch(Character::isLetterOrDigit)) {
			long hits = (results.guess() != null) ? 0 : results.total();
			request.setAttribute(NAME, new SearchAsked(text, hits));
		}
	}

	/** Of a text too long to be used, what was used. */
	private static String folded(String typed) {
		String used = CodePoints.beginning(typed, QueryReader.LONGEST);
		return NormalText.foldKeepingBlanks(used).strip().replaceAll(" +", " ");
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
