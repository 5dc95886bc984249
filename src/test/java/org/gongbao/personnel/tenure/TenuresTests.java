package org.gongbao.personnel.tenure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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

import org.gongbao.personnel.tenure.Tenure.Held;
import org.gongbao.personnel.tenure.TenureAct.Place;

import static org.assertj.core.api.Assertions.assertThat;

/** Who held which post from when until when. */
class TenuresTests {

	private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

	private static final Post HEAD = new Post("市档案馆", "馆长");

	private static final Post DEPUTY = new Post("市档案馆", "副馆长");

	@Test
	void anAppointmentAndARemovalMakeATenure() {
		Tenure tenure = only(appointed(1, DAY), removed(2, DAY.plusYears(2)));
		assertThat(tenure.from()).isEqualTo(When.on(DAY));
		assertThat(tenure.until()).isEqualTo(When.on(DAY.plusYears(2)));
		assertThat(tenure.on(DAY.minusDays(1))).isEqualTo(Held.NO);
		assertThat(tenure.on(DAY)).isEqualTo(Held.CERTAIN);
		assertThat(tenure.on(DAY.plusYears(2).minusDays(1))).isEqualTo(Held.CERTAIN);
		assertThat(tenure.on(DAY.plusYears(2))).isEqualTo(Held.POSSIBLE);
		assertThat(tenure.on(DAY.plusYears(2).plusDays(1))).isEqualTo(Held.NO);
	}

	@Test
	void anAppointmentWithoutRemovalStaysOpen() {
		Tenure tenure = only(appointed(1, DAY));
		assertThat(tenure.until()).isNull();
		assertThat(tenure.on(DAY.plusYears(30))).isEqualTo(Held.OPEN);
	}

	@Test
	void aRemovalWithoutAppointmentHasNoBeginning() {
		Tenure tenure = only(removed(1, DAY));
		assertThat(tenure.from()).isNull();
		assertThat(tenure.on(DAY.minusYears(3))).isEqualTo(Held.POSSIBLE);
		assertThat(tenure.on(DAY.plusDays(1))).isEqualTo(Held.NO);
	}

	@Test
	void aConfirmationAfterProbationGoesOnWithWhatWasBegun() {
		When year = When.of("2020");
		TenureAct trial = act(1, true, List.of(HEAD), year, year);
		TenureAct confirmed = act(2, true, List.of(HEAD), When.of("2021"), When.of("2020-06"));
		Tenure tenure = only(trial, confirmed);
		assertThat(tenure.acts()).hasSize(2);
		assertThat(tenure.from()).isEqualTo(When.of("2020-06"));
	}

	@Test
	void whoComesBackHasASecondTenure() {
		assertThat(Tenures.of(List.of(appointed(1, DAY), removed(2, DAY.plusYears(1)), appointed(3, DAY.plusYears(2)))))
			.extracting(Tenure::from)
			.containsExactly(When.on(DAY), When.on(DAY.plusYears(2)));
	}

	@Test
	void removalAndAppointmentDecidedTogetherAreTwoTenures() {
		TenureAct back = act(1, true, List.of(HEAD), When.on(DAY), When.on(DAY));
		TenureAct out = act(2, false, List.of(HEAD), When.on(DAY), When.on(DAY));
		List<Tenure> tenures = Tenures.of(List.of(back, out));
		assertThat(tenures).hasSize(2);
		assertThat(tenures).filteredOn((tenure) -> tenure.until() == null).hasSize(1);
	}

	@Test
	void promotionEndsOnlyWhatItSaysItEnds() {
		TenureAct up = act(2, true, List.of(HEAD), When.on(DAY), When.on(DAY));
		TenureAct first = act(1, true, List.of(DEPUTY), When.on(DAY.minusYears(1)), When.on(DAY.minusYears(1)));
		assertThat(Tenures.of(List.of(first, up))).allSatisfy((tenure) -> assertThat(tenure.until()).isNull());
		TenureAct out = act(3, false, List.of(DEPUTY), When.on(DAY), When.on(DAY));
		assertThat(Tenures.of(List.of(first, up, out))).filteredOn((tenure) -> tenure.post().equals(DEPUTY))
			.singleElement()
			.extracting(Tenure::until)
			.isEqualTo(When.on(DAY));
	}

	@Test
	void nobodyLeavesBeforeComing() {
		Tenure tenure = only(act(1, true, List.of(HEAD), When.on(DAY), When.on(DAY.plusYears(1))),
				act(2, false, List.of(HEAD), When.on(DAY.plusMonths(1)), When.on(DAY.minusYears(1))));
		assertThat(tenure.until()).isEqualTo(When.on(DAY.plusYears(1)));
	}

	@Test
	void oneActMayBeAboutTwoPosts() {
		assertThat(Tenures.of(List.of(act(1, true, List.of(HEAD, DEPUTY), When.on(DAY), When.on(DAY))))).hasSize(2);
	}

	@Test
	void peopleOfOneNameThatWereToldApartHaveTenuresOfTheirOwn() {
		TenureAct one = appointed(1, DAY);
		TenureAct other = new TenureAct(2, new PersonKey("张三", 2, null), false, List.of(HEAD), HEAD.name(),
				When.on(DAY.plusYears(1)), When.on(DAY.plusYears(1)), new Place(0, 0, 2));
		assertThat(Tenures.of(List.of(one, other))).hasSize(2);
	}

	@Property(tries = 500)
	void everyActCountsOnceForEachOfItsPosts(@ForAll("acts") List<TenureAct> acts) {
		Map<String, Integer> counted = new HashMap<>();
		for (Tenure tenure : Tenures.of(acts)) {
			assertThat(tenure.acts()).isNotEmpty();
			tenure.acts().forEach((act) -> {
				assertThat(act.posts()).contains(tenure.post());
				assertThat(act.person()).isEqualTo(tenure.person());
				counted.merge(act.id() + tenure.post().name(), 1, Integer::sum);
			});
		}
		assertThat(counted.values()).allMatch((count) -> count == 1);
		assertThat(counted).hasSize(acts.stream().mapToInt((act) -> act.posts().size()).sum());
	}

	@Property(tries = 500)
	void noTenureEndsBeforeItBegins(@ForAll("acts") List<TenureAct> acts) {
		for (Tenure tenure : Tenures.of(acts)) {
			When from = tenure.from();
			When until = tenure.until();
			assertThat(from != null || until != null).isTrue();
			if (from != null && until != null) {
				assertThat(until.earliest()).isAfterOrEqualTo(from.earliest());
				assertThat(until.latest()).isAfterOrEqualTo(from.latest());
			}
			assertThat(tenure.acts().stream().filter((act) -> !act.appoint()).count())
				.isEqualTo((until != null) ? 1 : 0);
		}
	}

	@Property(tries = 500)
	void theOrderInWhichActsComeDoesNotMatter(@ForAll("acts") List<TenureAct> acts, @ForAll long seed) {
		List<TenureAct> shuffled = new ArrayList<>(acts);
		Collections.shuffle(shuffled, new Random(seed));
		assertThat(Tenures.of(shuffled)).isEqualTo(Tenures.of(acts));
	}

	@Property(tries = 300)
	void tenuresOfOnePersonInOnePostDoNotOverlapForCertain(@ForAll("acts") List<TenureAct> acts,
			@ForAll("days") LocalDate day) {
		Map<String, Integer> certain = new HashMap<>();
		Tenures.of(acts.stream().filter((act) -> act.decided().equals(act.effect())).toList())
			.stream()
			.filter((tenure) -> tenure.on(day) == Held.CERTAIN)
			.forEach((tenure) -> certain.merge(tenure.person() + tenure.post().name(), 1, Integer::sum));
		assertThat(certain.values()).allMatch((count) -> count == 1);
	}

	@Provide
	Arbitrary<List<TenureAct>> acts() {
		Arbitrary<When> times = Combinators.combine(days(), Arbitraries.of(0, 0, 30, 200))
			.as((day, width) -> new When(day, day.plusDays(width)));
		Arbitrary<PersonKey> people = Arbitraries.of(PersonKey.ofName("张三"), PersonKey.ofName("李四"),
				new PersonKey("张三", 1, "市档案馆"));
		Arbitrary<List<Post>> posts = Arbitraries.of(List.of(HEAD), List.of(DEPUTY), List.of(HEAD, DEPUTY));
		Arbitrary<TenureAct> act = Combinators
			.combine(people, Arbitraries.of(true, false), posts, times, times.injectNull(0.5),
					Arbitraries.longs().between(1, 4))
			.as((person, appoint, held, decided, effect, batch) -> new TenureAct(0, person, appoint, held,
					held.getFirst().name(), decided, (effect != null) ? effect : decided, new Place(0, 0, batch)));
		return act.list().ofMaxSize(12).map((list) -> {
			List<TenureAct> numbered = new ArrayList<>();
			list.forEach((one) -> numbered.add(new TenureAct(numbered.size() + 1, one.person(), one.appoint(),
					one.posts(), one.printed(), one.decided(), one.effect(), one.place())));
			return numbered;
		});
	}

	@Provide
	Arbitrary<LocalDate> days() {
		return Arbitraries.integers().between(0, 900).map(DAY::plusDays);
	}

	private static Tenure only(TenureAct... acts) {
		List<Tenure> tenures = Tenures.of(List.of(acts));
		assertThat(tenures).hasSize(1);
		return tenures.getFirst();
	}

	private static TenureAct appointed(long id, LocalDate day) {
		return act(id, true, List.of(HEAD), When.on(day), When.on(day));
	}

	private static TenureAct removed(long id, LocalDate day) {
		return act(id, false, List.of(HEAD), When.on(day), When.on(day));
	}

	private static TenureAct act(long id, boolean appoint, List<Post> posts, When decided, When effect) {
		return new TenureAct(id, PersonKey.ofName("张三"), appoint, posts, posts.getFirst().name(), decided, effect,
				new Place(0, 0, 1));
	}

}
