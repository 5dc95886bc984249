package org.gongbao.search.query;

/**
 * What is asked for.
 *
 * @param text what was typed
 * @param filters what results must be
 * @param sort their order
 * @param loose whether most of the words will do
 * @param page which page, from 1
 * @param size how many results a page holds
 */
public record SearchQuery(String text, SearchFilters filters, SortOrder sort, boolean loose, int page, int size) {

	/** Results lie no deeper than this; who needs more narrows the search. */
	public static final int DEEPEST = 10_000;

	/**
	 * The first results for some words.
	 * @param text what was typed
	 * @return a query for twenty results by relevance
	 */
	public static SearchQuery of(String text) {
		return new SearchQuery(text, SearchFilters.NONE, SortOrder.RELEVANCE, false, 1, 20);
	}

}
