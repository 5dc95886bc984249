package org.gongbao.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.gongbao.search.index.IndexMother;
import org.gongbao.search.index.IndexedItem;
import org.gongbao.search.match.SortOrder;
import org.gongbao.search.text.NormalText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Any piece of any text is found with exactly the items that contain it, as a scan over
 * all normalized texts tells, whether or not it has a term of its own.
 */
class ExactSearchPropertyTests {

	private static final String ALPHABET = "的一是在人民政府市办公室通知关于〔〕（）[]《》“”，。、；：·•— \n\t|0123456789０１２ＡbC…①𠮷𪚥葛\uDB40\uDD00ﬁé\u0301";

	private static final List<IndexedItem> ITEMS = new ArrayList<>();

	private static final Map<Long, List<String>> NORMAL_TEXTS = new HashMap<>();

	private static final Search SEARCH = indexSeedsAndNoise();

	private static Search indexSeedsAndNoise() {
		try (Stream<Path> files = Files.walk(Path.of("seeds"))) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".txt")).sorted().toList()) {
				addPieces(Files.readString(file, StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Random random = new Random(41);
		for (int i = 0; i < 150; i++) {
			add(noise(random, 12), noise(random, 200));
		}
		for (IndexedItem item : ITEMS) {
			NORMAL_TEXTS.put(item.id(),
					Stream.concat(Stream.of(item.title(), item.body()), item.more().stream())
						.map(NormalText::normalize)
						.toList());
		}
		return SearchMother.withFormulas(ITEMS, 4);
	}

	@Property(tries = 1000)
	void findsExactlyWhatContainsAPhrase(@ForAll("pieces") String piece) {
		String normal = NormalText.normalize(piece);
		Assume.that(!normal.isEmpty() && piece.indexOf('"') < 0);
		SearchResults results = search("\"" + piece + "\"");
		Set<Long> expected = scan(normal);
		if (expected.isEmpty()) {
			// Cut between a letter and its accent.
			assertThat(results.total() == 0 || results.loose()).isTrue();
			return;
		}
		assertThat(results.loose()).isFalse();
		assertThat(results.total()).isEqualTo(expected.size());
		assertThat(expected).containsAll(ids(results));
	}

	@Property(tries = 500)
	void findsTypedPiecesWithoutQuotesToo(@ForAll("pieces") String piece) {
		String normal = NormalText.normalize(piece);
		Set<Long> expected = scan(normal);
		// A minus before a word says that it must not occur.
		Assume.that(!normal.isEmpty() && !expected.isEmpty() && QueryReader.read(piece).without().isEmpty());
		SearchResults results = search(piece);
		assertThat(results.loose()).isFalse();
		assertThat(results.total()).isGreaterThanOrEqualTo(expected.size());
		if (results.total() <= results.size()) {
			assertThat(ids(results)).containsAll(expected);
		}
	}

	@Property(tries = 300)
	void everySnippetShowsTheMatchInSoundHtml(@ForAll("pieces") String piece) {
		SearchResults results = SEARCH.search(SearchQuery.of(piece));
		results.hits().forEach((hit) -> SnippetChecks.check(hit, results.read()));
	}

	@Example
	void aYearMayBeWhatItemsAreFoundFor() {
		everySnippetShowsTheMatchInSoundHtml("2023年");
		everySnippetShowsTheMatchInSoundHtml(" 4月28日");
	}

	@Provide
	Arbitrary<String> pieces() {
		return Combinators
			.combine(Arbitraries.integers().between(0, ITEMS.size() - 1), Arbitraries.of(true, false),
					Arbitraries.doubles().between(0, 1), Arbitraries.integers().between(1, 40))
			.as(ExactSearchPropertyTests::piece);
	}

	private static String piece(int item, boolean ofTitle, double place, int length) {
		String text = ofTitle ? ITEMS.get(item).title() : ITEMS.get(item).body();
		int start = (int) (place * Math.max(0, text.length() - 1));
		return text.substring(start, Math.min(text.length(), start + length));
	}

	private static SearchResults search(String typed) {
		return SEARCH.search(new SearchQuery(typed, SearchFilters.NONE, SortOrder.RELEVANCE, false, 1, 100));
	}

	private static Set<Long> ids(SearchResults results) {
		return results.hits().stream().map((hit) -> hit.code().id()).collect(Collectors.toSet());
	}

	private static Set<Long> scan(String normal) {
		Set<Long> containing = new HashSet<>();
		NORMAL_TEXTS.forEach((id, texts) -> {
			if (texts.stream().anyMatch((text) -> text.contains(normal))) {
				containing.add(id);
			}
		});
		return containing;
	}

	/** Pieces of some paragraphs, each with its first line as the title. */
	private static void addPieces(String text) {
		String[] paragraphs = text.split("\n\n+");
		for (int i = 0; i + 6 <= paragraphs.length; i += 6) {
			add(paragraphs[i], String.join("\n\n", List.of(paragraphs).subList(i + 1, i + 6)));
		}
	}

	private static void add(String title, String body) {
		ITEMS.add(IndexMother.document(ITEMS.size() + 1L, null, title, body, LocalDate.of(2023, 3, 20), "某机关"));
	}

	private static String noise(Random random, int length) {
		int[] points = ALPHABET.codePoints().toArray();
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < length; i++) {
			text.appendCodePoint(points[random.nextInt(points.length)]);
		}
		return text.toString();
	}

}
