package org.gongbao.search.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.search.guess.Guess;
import org.gongbao.search.match.Facets;

/**
 * What was found.
 *
 * @param read what was understood
 * @param goTo what was named exactly, null if nothing was
 * @param loose whether nothing fits literally, and these only have most of the words
 * @param words the words that were looked for, if loosely
 * @param hits one page of results
 * @param total how many there are in all, exactly
 * @param page which page this is; asked beyond the end, it is the last
 * @param size how many results a page holds
 * @param facets how many there are of each sort
 * @param next the cursor after the last of them, null on the last page
 * @param guesses what may have been meant by something that nothing contains; then these
 * are the results for the first of them
 */
public record SearchResults(ReadQuery read, @Nullable GoTo goTo, boolean loose, List<String> words, List<Hit> hits,
		long total, int page, int size, Facets facets, @Nullable String next, List<Guess> guesses) {

	static SearchResults none(ReadQuery read, int size) {
		return new SearchResults(read, null, false, List.of(), List.of(), 0, 1, size, Facets.NONE, null, List.of());
	}

	/**
	 * What these are results for, if not for what was typed.
	 * @return null if they are results for that
	 */
	public @Nullable Guess guess() {
		return this.guesses.isEmpty() ? null : this.guesses.get(0);
	}

	/**
	 * How many of the results can be turned to by the number of a page.
	 * @return the total, or the depth limit if that is less
	 */
	public long reachable() {
		return Math.min(this.total, SearchQuery.DEEPEST);
	}

}
