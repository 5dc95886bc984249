package org.gongbao.search.query;

import java.io.IOException;
import java.util.List;

import org.gongbao.search.match.Matches;
import org.gongbao.search.match.Ranked;
import org.gongbao.search.match.Ranking;

/**
 * What was found, in which order.
 *
 * @param matches all of it
 * @param ranking the order
 * @param words the words looked for, if most of them were enough; else none
 */
record Answer(Matches matches, Ranking ranking, List<String> words) {

	boolean loose() {
		return !this.words.isEmpty();
	}

	/** How texts are cut and marked for it. */
	Snippets snippets(ReadQuery read) {
		return new Snippets(loose() ? Needles.words(this.words) : Needles.of(read));
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
