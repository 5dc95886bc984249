package org.gongbao.search.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.gongbao.search.index.IndexedItem;
import org.gongbao.search.match.SortOrder;
import org.gongbao.search.text.NormalText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Any piece of any text is found with exactly the items that contain it, whatever quotes
 * it stands in, and shown where it stands.
 */
class QuotedPhrasePropertyTests {

	private static final List<String> QUOTES = List.of("\"\"", "“”", "「」", "『』", "＂＂");

	private static final int ALL = 10_000;

	private static final Map<Long, List<String>> NORMAL_TEXTS = SearchCorpus.ITEMS.stream()
		.collect(Collectors.toMap(IndexedItem::id,
				(item) -> List.of(NormalText.normalize(item.title()), NormalText.normalize(item.body()))));

	@Property(tries = 150)
	void everyKindOfQuotesMeansThePhraseItself(@ForAll("pieces") String piece) {
		Set<Long> expected = scan(piece);
		for (String quotes : QUOTES) {
			if (piece.chars().noneMatch((c) -> quotes.indexOf(c) >= 0)) {
				SearchResults results = search(quotes.charAt(0) + piece + quotes.charAt(1));
				assertThat(results.loose()).as("%s in %s", piece, quotes).isFalse();
				assertThat(ids(results)).as("%s in %s", piece, quotes).isEqualTo(expected);
			}
		}
	}

	@Property(tries = 150)
	void withoutQuotesNothingThatContainsItIsMissed(@ForAll("pieces") String piece) {
		Assume.that(!piece.contains("-") && !piece.contains("－"));
		SearchResults results = search(piece);
		assertThat(ids(results)).as(piece).containsAll(scan(piece));
	}

	@Property(tries = 100)
	void everyResultShowsTheMatch(@ForAll("pieces") String piece) {
		Assume.that(piece.indexOf('"') < 0);
		for (Hit hit : search("\"" + piece + "\"").hits()) {
			assertThat(hit.snippet()).as("%s in %s", piece, hit.item().title()).contains("<mark>");
			String marked = Stream.of(hit.snippet().split("<mark>", -1))
				.skip(1)
				.map((part) -> part.substring(0, part.indexOf("</mark>")))
				.collect(Collectors.joining());
			assertThat(NormalText.normalize(marked.replaceAll("&[a-z#0-9]+;", ""))).as(piece)
				.contains(firstOf(NormalText.normalize(piece)));
		}
	}

	/** A piece of which nothing is left when normalized means nothing. */
	@Provide
	Arbitrary<String> pieces() {
		return SearchCorpus.pieces()
			.filter((piece) -> !NormalText.normalize(piece).isEmpty() && !scan(piece).isEmpty());
	}

	/** The first character that HTML does not write otherwise. */
	private static String firstOf(String normal) {
		return normal.codePoints()
			.filter(Character::isLetterOrDigit)
			.mapToObj(Character::toString)
			.findFirst()
			.orElse("");
	}

	private static SearchResults search(String typed) {
		return SearchCorpus.SEARCH
			.search(new SearchQuery(typed, SearchFilters.NONE, SortOrder.RELEVANCE, false, 1, ALL));
	}

	private static Set<Long> ids(SearchResults results) {
		return results.hits().stream().map((hit) -> hit.code().id()).collect(Collectors.toSet());
	}

	private static Set<Long> scan(String piece) {
		String normal = NormalText.normalize(piece);
		return NORMAL_TEXTS.entrySet()
			.stream()
			.filter((item) -> item.getValue().stream().anyMatch((text) -> text.contains(normal)))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

}
