package org.gongbao.search.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.gongbao.search.relevance.Judgement.Expected;

/**
 * How well one query was answered.
 *
 * @param judgement what was expected
 * @param found what was found, in order
 * @param ndcg normalized discounted cumulative gain of the first ten, from 0 to 1; 0 if
 * one of them is wrong
 * @param success whether one that must be first is first
 */
public record Score(Judgement judgement, List<Found> found, double ndcg, boolean success) {

	private static final int DEPTH = 10;

	static Score of(Judgement judgement, List<Found> found) {
		List<Integer> grades = grades(judgement, found.stream().limit(DEPTH).toList());
		List<Integer> ideal = judgement.expected().stream().map(Expected::grade).limit(DEPTH).toList();
		boolean wrong = grades.contains(null);
		boolean success = !wrong && !grades.isEmpty() && grades.getFirst() == Judgement.BEST;
		return new Score(judgement, found, wrong ? 0 : gain(grades) / gain(ideal), success);
	}

	/** Each thing counts once; null for what is wrong, 0 for what nobody judged. */
	private static List<Integer> grades(Judgement judgement, List<Found> found) {
		List<Expected> open = new ArrayList<>(judgement.expected());
		List<Integer> grades = new ArrayList<>();
		for (Found one : found) {
			Expected match = open.stream()
				.filter((expected) -> one.keys().contains(expected.key()))
				.findFirst()
				.orElse(null);
			open.remove(match);
			boolean wrong = match != null && match.grade() == Judgement.WRONG;
			grades.add(wrong ? null : (match != null) ? (Integer) match.grade() : (Integer) 0);
		}
		return grades;
	}

	private static double gain(List<Integer> grades) {
		return IntStream.range(0, grades.size())
			.mapToDouble((rank) -> (Math.pow(2, grades.get(rank)) - 1) * Math.log(2) / Math.log(rank + 2.0))
			.sum();
	}

}
