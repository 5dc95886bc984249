package org.gongbao.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.gongbao.search.index.ItemCode;
import org.gongbao.search.match.SortOrder;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever turns all pages sees each result once, in one order. */
class PagingPropertyTests {

	private static final int ALL = 10_000;

	@Property(tries = 150)
	void pagesFollowOneAnotherAsOnOneLargePage(@ForAll("queries") String typed,
			@ForAll("filters") SearchFilters filters, @ForAll SortOrder order,
			@ForAll @IntRange(min = 1, max = 60) int size) {
		SearchResults all = search(typed, filters, order, 1, ALL);
		long pages = Math.min(25, (all.total() + size - 1) / size);
		List<ItemCode> turned = new ArrayList<>();
		for (int page = 1; page <= pages; page++) {
			SearchResults results = search(typed, filters, order, page, size);
			assertThat(results.total()).isEqualTo(all.total());
			assertThat(results.page()).isEqualTo(page);
			turned.addAll(codes(results));
		}
		assertThat(turned).doesNotHaveDuplicates()
			.isEqualTo(codes(all).subList(0, (int) Math.min(all.total(), pages * size)));
	}

	@Property(tries = 100)
	void pageBeyondTheEndIsTheLast(@ForAll("queries") String typed, @ForAll("filters") SearchFilters filters,
			@ForAll SortOrder order, @ForAll @IntRange(min = 1, max = 60) int size) {
		SearchResults all = search(typed, filters, order, 1, ALL);
		int last = Math.max(1, (int) ((all.total() + size - 1) / size));
		SearchResults beyond = search(typed, filters, order, last + 1, size);
		assertThat(beyond.page()).isEqualTo(last);
		assertThat(codes(beyond)).isEqualTo(codes(search(typed, filters, order, last, size)));
		assertThat(codes(search(typed, filters, order, 1_000_000, size))).isEqualTo(codes(beyond));
	}

	@Property(tries = 100)
	void sameResultsInEveryOrder(@ForAll("queries") String typed, @ForAll("filters") SearchFilters filters) {
		List<ItemCode> byRelevance = codes(search(typed, filters, SortOrder.RELEVANCE, 1, ALL));
		SearchResults newest = search(typed, filters, SortOrder.NEWEST, 1, ALL);
		SearchResults oldest = search(typed, filters, SortOrder.OLDEST, 1, ALL);
		assertThat(codes(newest)).containsExactlyInAnyOrderElementsOf(byRelevance);
		assertThat(codes(oldest)).containsExactlyInAnyOrderElementsOf(byRelevance);
		assertThat(newest.hits().stream().map((hit) -> hit.item().date()).filter((date) -> date != null))
			.isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(oldest.hits().stream().map((hit) -> hit.item().date()).filter((date) -> date != null))
			.isSortedAccordingTo(Comparator.naturalOrder());
	}

	@Provide
	Arbitrary<String> queries() {
		return SearchCorpus.queries();
	}

	@Provide
	Arbitrary<SearchFilters> filters() {
		return SearchCorpus.filters();
	}

	private static SearchResults search(String typed, SearchFilters filters, SortOrder order, int page, int size) {
		return SearchCorpus.SEARCH.search(new SearchQuery(typed, filters, order, false, page, size));
	}

	private static List<ItemCode> codes(SearchResults results) {
		return results.hits().stream().map(Hit::code).toList();
	}

}
