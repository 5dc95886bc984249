package org.gongbao.search.query;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

import org.gongbao.publishing.ItemKind;
import org.gongbao.search.index.IndexedItem;
import org.gongbao.search.match.Facets;
import org.gongbao.search.match.SortOrder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Filters hold for every result and cut nothing else off, and counts beside them are what
 * one gets.
 */
class FilterPropertyTests {

	private static final int ALL = 10_000;

	private static final Map<Long, IndexedItem> ITEMS = SearchCorpus.ITEMS.stream()
		.collect(Collectors.toMap(IndexedItem::id, Function.identity()));

	@Property(tries = 200)
	void everyResultKeepsEveryLimit(@ForAll("queries") String typed, @ForAll("filters") SearchFilters filters) {
		SearchResults results = search(typed, filters);
		assertThat(results.hits()).hasSize((int) results.total())
			.allSatisfy((hit) -> assertThat(keeps(item(hit), filters)).as("%s under %s", item(hit), filters).isTrue());
	}

	/** Unless nothing contains the words under these limits, when other words will do. */
	@Property(tries = 200)
	void filteringIsNothingButLeavingOut(@ForAll("queries") String typed, @ForAll("filters") SearchFilters filters) {
		SearchResults all = search(typed, SearchFilters.NONE);
		SearchResults some = search(typed, filters);
		if (QueryReader.read(typed).isEmpty() || all.loose() != some.loose()) {
			return;
		}
		assertThat(some.hits().stream().map((hit) -> item(hit).id()).toList())
			.containsExactlyInAnyOrderElementsOf(all.hits()
				.stream()
				.map((hit) -> item(hit))
				.filter((item) -> keeps(item, filters))
				.map(IndexedItem::id)
				.toList());
	}

	@Property(tries = 120)
	void countsAreTheNumbersOfResultsOneGets(@ForAll("queries") String typed, @ForAll("filters") SearchFilters base) {
		Facets facets = search(typed, base).facets();
		facets.type()
			.forEach((type, count) -> count(count, typed, base, new SearchFilters(ItemKind.ofCode(type), base.year(),
					base.issuer(), base.section(), base.from(), base.to())));
		facets.year()
			.forEach((year, count) -> count(count, typed, base, new SearchFilters(base.type(), Integer.valueOf(year),
					base.issuer(), base.section(), base.from(), base.to())));
		facets.issuer()
			.forEach((issuer, count) -> count(count, typed, base,
					new SearchFilters(base.type(), base.year(), issuer, base.section(), base.from(), base.to())));
		facets.section()
			.forEach((section, count) -> count(count, typed, base,
					new SearchFilters(base.type(), base.year(), base.issuer(), section, base.from(), base.to())));
	}

	@Property(tries = 200)
	void countsLeaveNothingOut(@ForAll("queries") String typed) {
		SearchResults results = search(typed, SearchFilters.NONE);
		assertThat(results.facets().type().values().stream().mapToInt(Integer::intValue).sum())
			.isEqualTo((int) results.total());
		assertThat(results.facets().issuer().values().stream().mapToInt(Integer::intValue).sum())
			.isEqualTo((int) results.hits().stream().filter((hit) -> item(hit).place().issuer() != null).count());
		assertThat(results.facets().section().values().stream().mapToInt(Integer::intValue).sum())
			.isEqualTo((int) results.hits().stream().filter((hit) -> item(hit).place().section() != null).count());
	}

	@Provide
	Arbitrary<String> queries() {
		return SearchCorpus.queries();
	}

	@Provide
	Arbitrary<SearchFilters> filters() {
		return SearchCorpus.filters();
	}

	private static void count(int count, String typed, SearchFilters base, SearchFilters narrowed) {
		assertThat(search(typed, narrowed).total()).as("“%s” under %s, then %s", typed, base, narrowed)
			.isEqualTo(count);
	}

	private static SearchResults search(String typed, SearchFilters filters) {
		return SearchCorpus.SEARCH.search(new SearchQuery(typed, filters, SortOrder.RELEVANCE, false, 1, ALL));
	}

	private static IndexedItem item(Hit hit) {
		return Objects.requireNonNull(ITEMS.get(hit.code().id()));
	}

	private static boolean keeps(IndexedItem item, SearchFilters filters) {
		return is(filters.type(), item.kind()) && is(filters.year(), year(item))
				&& is(filters.issuer(), item.place().issuer()) && is(filters.section(), item.place().section())
				&& liesWithin(item.date(), filters);
	}

	private static boolean is(@Nullable Object wanted, @Nullable Object value) {
		return wanted == null || wanted.equals(value);
	}

	private static @Nullable Integer year(IndexedItem item) {
		LocalDate date = item.date();
		if (date != null) {
			return date.getYear();
		}
		return (item.place().issue() != null) ? (Integer) item.place().issue().year() : null;
	}

	private static boolean liesWithin(@Nullable LocalDate date, SearchFilters filters) {
		if (filters.from() == null && filters.to() == null) {
			return true;
		}
		return date != null && (filters.from() == null || !date.isBefore(filters.from()))
				&& (filters.to() == null || !date.isAfter(filters.to()));
	}

}
