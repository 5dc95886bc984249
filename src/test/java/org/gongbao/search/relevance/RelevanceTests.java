package org.gongbao.search.relevance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The figures, against some worked out by hand. */
class RelevanceTests {

	private static final Judgement JUDGED = Judgements
		.parse("词\twords\t3 issue 1-1\t2 issue 2-2\t1 issue 3-3".replaceAll("issue (\\d)", "issue 200$1"))
		.getFirst();

	@Test
	void rightOrderIsPerfectWhateverFollows() {
		assertThat(score("2001-1", "2002-2", "2003-3", "2009-9").ndcg()).isEqualTo(1);
		assertThat(score("2001-1").success()).isTrue();
	}

	@Test
	void gainIsDiscountedByRank() {
		double ideal = 7 + 3 / log2(3) + 1 / log2(4);
		assertThat(score("2009-9", "2001-1").ndcg()).isCloseTo(7 / log2(3) / ideal, within(1e-9));
		assertThat(score("2009-9", "2001-1").success()).isFalse();
		assertThat(score("2002-2", "2001-1").ndcg()).isCloseTo((3 + 7 / log2(3)) / ideal, within(1e-9));
	}

	@Test
	void thingCountsOnceAndNothingAfterTheTenth() {
		assertThat(score("2001-1", "2001-1").ndcg()).isEqualTo(score("2001-1").ndcg());
		String[] late = new String[11];
		Arrays.fill(late, "2009-9");
		late[10] = "2001-1";
		assertThat(score(late).ndcg()).isZero();
		assertThat(score().ndcg()).isZero();
	}

	@Test
	void wrongThingSpoilsAll() {
		Judgement judged = Judgements.parse("词 -字\tnegation\t3 issue 2023-2\t0 issue 2023-1").getFirst();
		Score spoilt = Score.of(judged, List.of(issue("2023-2"), issue("2023-1")));
		assertThat(spoilt.ndcg()).isZero();
		assertThat(spoilt.success()).isFalse();
		assertThat(Score.of(judged, List.of(issue("2023-2"))).ndcg()).isEqualTo(1);
	}

	@Test
	void meansAreByClassAndOverall() {
		List<Judgement> judgements = Judgements
			.parse("甲\tname\t3 person 甲\n乙\tname\t3 person 乙\n丙\twords\t3 issue 2023-2");
		Map<String, List<Found>> answers = Map.of("甲", List.of(new Found(Set.of("person 甲"), "甲")), "乙", List.of(), "丙",
				List.of(issue("2023-2")));
		Relevance relevance = Relevance.measure(judgements, (query) -> answers.getOrDefault(query, List.of()));
		assertThat(relevance.ndcg(QueryClass.NAME)).isEqualTo(0.5);
		assertThat(relevance.success()).isCloseTo(2 / 3.0, within(1e-9));
		assertThat(relevance.failures()).singleElement().asString().startsWith("name line 2, 乙").contains("nothing");
		assertThat(relevance.toString().lines()).hasSize(4);
	}

	private static Score score(String... issues) {
		return Score.of(JUDGED, Arrays.stream(issues).map(RelevanceTests::issue).toList());
	}

	private static Found issue(String code) {
		return new Found(Set.of("issue " + code), code);
	}

	private static double log2(double value) {
		return Math.log(value) / Math.log(2);
	}

}
