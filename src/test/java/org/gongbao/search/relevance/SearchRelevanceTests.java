package org.gongbao.search.relevance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.gongbao.importing.ImportedGazette;
import org.gongbao.search.IndexedGazette;
import org.gongbao.search.query.Search;
import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What ought to be first is first, on the samples and, where they lie beside the project,
 * on a real issue and real pages. Prints the figures and every query that is not answered
 * well.
 */
@PortalTest
class SearchRelevanceTests {

	/** To be raised with the search, never lowered. */
	private static final double NDCG_SAMPLES = 0.97;

	/** As above. */
	private static final double NDCG_REAL = 0.97;

	/** Of numbers, names and titles: how many have what must be first at the top. */
	private static final double SUCCESS = 1;

	private static final Path SHARED = Path.of(System.getProperty("gongbao.shared", "../shared"));

	@Autowired
	private ImportedGazette gazette;

	@Autowired
	private IndexedGazette indexed;

	@Autowired
	private Search search;

	@Test
	void samplesAreFoundAsJudged() {
		this.gazette.samples();
		this.indexed.await();
		check(measure("samples", "relevance.tsv"), NDCG_SAMPLES);
	}

	@Test
	void realIssueAndPagesAreFoundAsJudged() {
		Path issue = SHARED.resolve("gazettes/tongliao-2023-02.txt");
		assumeTrue(Files.isRegularFile(issue), () -> "skipped: " + issue + " is not there");
		this.gazette.files(issue, SHARED.resolve("pages"));
		this.indexed.await();
		check(measure("real issue and pages", "relevance-real.tsv"), NDCG_REAL);
	}

	private Relevance measure(String what, String file) {
		List<Judgement> judgements = Judgements.read(file);
		JudgedSearch judged = new JudgedSearch(this.search);
		assertThat(known(judged)).as("judged things that are there").containsAll(named(judgements));
		Relevance relevance = Relevance.measure(judgements, judged::first);
		System.out.println("Relevance on the " + what + "\n" + relevance + "\n");
		relevance.failures().forEach(System.out::println);
		return relevance;
	}

	private static void check(Relevance relevance, double ndcg) {
		assertThat(relevance.ndcg()).isGreaterThanOrEqualTo(ndcg);
		for (QueryClass one : List.of(QueryClass.NUMBER, QueryClass.NAME, QueryClass.TITLE)) {
			assertThat(relevance.success(one)).as(() -> String.join("\n", relevance.failures(one)))
				.isGreaterThanOrEqualTo(SUCCESS);
		}
	}

	private static Set<String> known(JudgedSearch judged) {
		return judged.everything().stream().flatMap((found) -> found.keys().stream()).collect(Collectors.toSet());
	}

	private static Set<String> named(List<Judgement> judgements) {
		return judgements.stream()
			.flatMap((judgement) -> judgement.expected().stream())
			.map(Judgement.Expected::key)
			.collect(Collectors.toSet());
	}

}
