package org.gongbao.bench.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.publishing.ItemKind;
import org.gongbao.search.index.IndexedItem;

import static org.assertj.core.api.Assertions.assertThat;

/** The generator, which only the benchmark uses and which is therefore tested with it. */
class CorpusTests {

	private static final int SOME = 12_000;

	private static final Corpus CORPUS = new Corpus(7);

	@Property(tries = 200)
	void itemsAreTheSameWhateverWasAskedForBefore(@ForAll @LongRange(max = 2_000_000) long index,
			@ForAll @LongRange(max = 2_000_000) long other) {
		Corpus another = new Corpus(7);
		another.item(other);
		assertThat(another.item(index)).isEqualTo(CORPUS.item(index));
	}

	@Test
	void anotherSeedMakesAnotherCorpus() {
		assertThat(new Corpus(8).item(5).item().body()).isNotEqualTo(CORPUS.item(5).item().body());
	}

	@Test
	void itemsAreAsLongAsThoseOfRealGazettes() {
		List<Integer> lengths = some().map((item) -> item.title().length() + item.body().length()).toList();
		double mean = lengths.stream().mapToInt(Integer::intValue).average().orElse(0);
		assertThat(mean).isBetween(500.0, 700.0);
		assertThat(lengths.stream().filter((length) -> length > 5_000).count()).isGreaterThan(20);
		assertThat(lengths.stream().mapToInt(Integer::intValue).max().orElse(0)).isGreaterThan(15_000);
	}

	@Test
	void numbersAreCanonicalAndUnique() {
		List<String> numbers = some().filter((item) -> item.kind() == ItemKind.DOCUMENT)
			.map((item) -> String.valueOf(item.number()))
			.toList();
		assertThat(numbers).doesNotHaveDuplicates();
		assertThat(numbers)
			.allSatisfy((number) -> assertThat(DocNumber.parse(number).map(DocNumber::canonical)).contains(number));
	}

	@Test
	void allKindsOccurAndKeysAreUnique() {
		Map<ItemKind, Long> kinds = some().collect(Collectors.groupingBy(IndexedItem::kind, Collectors.counting()));
		assertThat(kinds).containsOnlyKeys(ItemKind.values());
		Set<String> keys = new HashSet<>();
		assertThat(some()).allMatch((item) -> keys.add(IndexedItem.key(item.kind(), item.id())));
	}

	@Test
	void theFirstFormulasAreFarMoreFrequentThanTheLast() {
		assertThat(having(Phrases.FORMULAS.get(0))).isGreaterThan(SOME / 10);
		assertThat(having(Phrases.FORMULAS.get(Phrases.FORMULAS.size() - 1))).isBetween(1L,
				having(Phrases.FORMULAS.get(0)) / 3);
	}

	@Test
	void theMixIsTheSameEachTimeAndHasEverySort() {
		List<BenchQuery> queries = QueryMix.of(CORPUS, SOME, 1, 1000);
		assertThat(queries).hasSize(1000).isEqualTo(QueryMix.of(new Corpus(7), SOME, 1, 1000));
		assertThat(queries.stream().map(BenchQuery::sort).distinct()).hasSize(QueryClass.values().length);
	}

	@Test
	void phrasesStandInTheCorpusTheyAreDrawnFrom() {
		List<String> phrases = QueryMix.of(CORPUS, 240, 1, 100)
			.stream()
			.filter((query) -> query.sort() == QueryClass.PHRASE)
			.map(BenchQuery::text)
			.toList();
		List<String> bodies = LongStream.range(0, 240).mapToObj((i) -> CORPUS.item(i).item().body()).toList();
		assertThat(phrases).isNotEmpty()
			.allSatisfy((phrase) -> assertThat(bodies).anyMatch((body) -> body.contains(phrase)));
	}

	private static long having(String phrase) {
		return some().filter((item) -> item.body().contains(phrase)).count();
	}

	private static Stream<IndexedItem> some() {
		return LongStream.range(0, SOME).mapToObj((i) -> CORPUS.item(i).item());
	}

}
