package org.gongbao.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which repeals come about where documents repeal what repeals others. */
class RepealsTests {

	private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

	@Test
	void whatARepealedDocumentHasEndedStaysEnded() {
		Map<Long, Repeal> ended = resolve(new Repeal(2, 1, DAY), new Repeal(3, 2, DAY.plusYears(1)));
		assertThat(ended).containsOnlyKeys(1L, 2L);
	}

	@Test
	void whatARepealedDocumentHasYetToEndGoesOn() {
		Map<Long, Repeal> ended = resolve(new Repeal(2, 1, DAY.plusYears(1)), new Repeal(3, 2, DAY));
		assertThat(ended).containsOnlyKeys(2L);
	}

	@Test
	void aRepealThatIsTakenBackInTimeLetsItsTargetRepealInTurn() {
		Map<Long, Repeal> ended = resolve(new Repeal(2, 1, DAY.plusYears(2)), new Repeal(3, 2, DAY.plusYears(1)),
				new Repeal(4, 3, DAY));
		assertThat(ended).containsOnlyKeys(1L, 3L);
	}

	@Test
	void aDocumentThatHasExpiredEndsNothingAnyMore() {
		List<Repeal> repeals = List.of(new Repeal(2, 1, DAY));
		assertThat(Repeals.resolve(repeals, Map.of(2L, DAY))).containsKey(1L);
		assertThat(Repeals.resolve(repeals, Map.of(2L, DAY.minusDays(1)))).isEmpty();
	}

	@Test
	void documentsThatRepealEachOtherComeToAnEnd() {
		assertThat(resolve(new Repeal(1, 2, DAY), new Repeal(2, 1, DAY.plusDays(1)))).containsOnlyKeys(2L);
		assertThat(resolve(new Repeal(1, 1, DAY))).isEmpty();
	}

	@Property(tries = 300)
	void theOrderInWhichRepealsAreReadDoesNotMatter(@ForAll("repeals") List<Repeal> repeals, @ForAll long seed) {
		List<Repeal> shuffled = new ArrayList<>(repeals);
		Collections.shuffle(shuffled, new Random(seed));
		assertThat(Repeals.resolve(shuffled, Map.of())).isEqualTo(Repeals.resolve(repeals, Map.of()));
	}

	@Property(tries = 300)
	void nothingIsEndedByWhatWasEndedBefore(@ForAll("repeals") List<Repeal> repeals) {
		Map<Long, Repeal> ended = Repeals.resolve(repeals, Map.of());
		ended.values().forEach((repeal) -> {
			assertThat(repeals).contains(repeal);
			Repeal own = ended.get(repeal.by());
			assertThat(own == null || !own.since().isBefore(repeal.since())).isTrue();
		});
		repeals.stream()
			.filter((repeal) -> repeal.by() != repeal.target() && !ended.containsKey(repeal.by()))
			.forEach((repeal) -> assertThat(ended).containsKey(repeal.target()));
	}

	@Provide
	Arbitrary<List<Repeal>> repeals() {
		Arbitrary<Long> documents = Arbitraries.longs().between(1, 6);
		return Combinators
			.combine(documents, documents,
					Arbitraries.oneOf(Arbitraries.integers().between(0, 4).map(DAY::plusDays),
							Arbitraries.just(LocalDate.MIN)))
			.as(Repeal::new)
			.list()
			.ofMaxSize(12);
	}

	private static Map<Long, Repeal> resolve(Repeal... repeals) {
		return Repeals.resolve(List.of(repeals), Map.of());
	}

}
