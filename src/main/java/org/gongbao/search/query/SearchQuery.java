package org.gongbao.search.query;

import org.jspecify.annotations.Nullable;

import org.gongbao.search.match.Ranked;
import org.gongbao.search.match.SortOrder;

/**
 * What is asked for.
 *
 * @param text what was typed
 * @param filters what results must be
 * @param sort their order
 * @param loose whether most of the words will do
 * @param page which page, from 1
 * @param size how many results a page holds
 * @param after if not null, the results that come after this place, whatever the page
 */
public record SearchQuery(String text, SearchFilters filters, SortOrder sort, boolean loose, int page, int size,
		@Nullable Ranked after) {

	/** Pages by number lie no deeper than this; what lies deeper is reached by cursor. */
	public static final int DEEPEST = 10_000;

	/**
	 * A page by its number.
	 * @param text what was typed
	 * @param filters what results must be
	 * @param sort their order
	 * @param loose whether most of the words will do
	 * @param page which page, from 1
	 * @param size how many results a page holds
	 */
	public SearchQuery(String text, SearchFilters filters, SortOrder sort, boolean loose, int page, int size) {
		this(text, filters, sort, loose, page, size, null);
	}

	/**
	 * The first results for some words.
	 * @param text what was typed
	 * @return a query for twenty results by relevance
	 */
	public static SearchQuery of(String text) {
		return new SearchQuery(text, SearchFilters.NONE, SortOrder.RELEVANCE, false, 1, 20);
	}

	/** The same for another page. */
	SearchQuery page(int other) {
		return new SearchQuery(this.text, this.filters, this.sort, this.loose, other, this.size, this.after);
	}

	/** How many pages can be turned to by number, at least one. */
	static int pages(long total, int size) {
		return (int) Math.max(1, (Math.min(total, DEEPEST) + size - 1) / size);
	}

}
