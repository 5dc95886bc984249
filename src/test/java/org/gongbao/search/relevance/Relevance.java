package org.gongbao.search.relevance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How well a search answers judged queries. Its text is a table. */
public final class Relevance {

	private static final double GOOD = 0.95;

	private static final int SHOWN = 4;

	private final List<Score> scores;

	private Relevance(List<Score> scores) {
		this.scores = scores;
	}

	/**
	 * Asks every query.
	 * @param judgements what ought to be found
	 * @param search answers a query with what it finds, the best first
	 * @return how well it did
	 */
	public static Relevance measure(List<Judgement> judgements, Function<String, List<Found>> search) {
		return new Relevance(
				judgements.stream().map((judgement) -> Score.of(judgement, search.apply(judgement.query()))).toList());
	}

	/**
	 * The mean gain.
	 * @param classes of these classes; all if none is given
	 * @return nDCG@10, from 0 to 1
	 */
	public double ndcg(QueryClass... classes) {
		return of(classes).stream().mapToDouble(Score::ndcg).average().orElse(1);
	}

	/**
	 * The share of queries whose first result is one that must be first.
	 * @param classes of these classes; all if none is given
	 * @return success@1, from 0 to 1
	 */
	public double success(QueryClass... classes) {
		return of(classes).stream().mapToDouble((score) -> score.success() ? 1 : 0).average().orElse(1);
	}

	/**
	 * What went wrong, query by query.
	 * @param classes of these classes; all if none is given
	 * @return a line for each query that is not answered well, with what was expected and
	 * what was found
	 */
	public List<String> failures(QueryClass... classes) {
		return of(classes).stream()
			.filter((score) -> !score.success() || score.ndcg() < GOOD)
			.map(Relevance::failure)
			.toList();
	}

	@Override
	public String toString() {
		List<String> lines = new ArrayList<>();
		lines.add("%-16s %7s %8s %10s".formatted("class", "queries", "nDCG@10", "success@1"));
		for (QueryClass one : QueryClass.values()) {
			if (!of(one).isEmpty()) {
				lines.add(line(one.code(), of(one).size(), ndcg(one), success(one)));
			}
		}
		lines.add(line("all", this.scores.size(), ndcg(), success()));
		return String.join("\n", lines);
	}

	private List<Score> of(QueryClass... classes) {
		return this.scores.stream()
			.filter((score) -> classes.length == 0 || Arrays.asList(classes).contains(score.judgement().kind()))
			.toList();
	}

	private static String line(String name, int queries, double ndcg, double success) {
		return "%-16s %7d %8.3f %8.1f %%".formatted(name, queries, ndcg, 100 * success);
	}

	private static String failure(Score score) {
		Judgement judgement = score.judgement();
		String expected = judgement.expected()
			.stream()
			.limit(SHOWN)
			.map(Objects::toString)
			.collect(Collectors.joining(", "));
		String found = score.found()
			.stream()
			.limit(SHOWN)
			.map((one) -> one.keys().iterator().next())
			.collect(Collectors.joining(", "));
		return "%s line %d, %s: nDCG %.2f; expected %s; found %s".formatted(judgement.kind().code(), judgement.line(),
				judgement.query(), score.ndcg(), expected, found.isEmpty() ? "nothing" : found);
	}

}
