package org.gongbao.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Tells which repeals come about. One does unless the document that orders it was itself
 * ended before the day on which it ends the other. What it has ended by then stays ended,
 * whatever becomes of it later.
 */
final class Repeals {

	private static final Comparator<Repeal> IN_TIME = Comparator.comparing(Repeal::since)
		.thenComparing(Comparator.comparingLong(Repeal::by).reversed())
		.thenComparingLong(Repeal::target);

	private Repeals() {
	}

	/**
	 * Resolves repeals that may repeal each other's documents. A repeal depends only on
	 * those of earlier days, so even documents that repeal each other come to an end.
	 * @param repeals all that have a bearing, in any order
	 * @param lastDays document to its own last day, where it has one
	 * @return document to the first repeal that ends it
	 */
	static Map<Long, Repeal> resolve(Collection<Repeal> repeals, Map<Long, LocalDate> lastDays) {
		List<Repeal> inTime = repeals.stream()
			.filter((repeal) -> repeal.by() != repeal.target())
			.sorted(IN_TIME)
			.toList();
		Map<Long, Repeal> ended = new HashMap<>();
		for (Repeal repeal : inTime) {
			if (!isBefore(lastDays.get(repeal.by()), repeal.since())
					&& !ended(ended.get(repeal.by()), repeal.since())) {
				ended.putIfAbsent(repeal.target(), repeal);
			}
		}
		return ended;
	}

	private static boolean ended(@Nullable Repeal end, LocalDate day) {
		return end != null && isBefore(end.since(), day);
	}

	private static boolean isBefore(@Nullable LocalDate one, LocalDate other) {
		return one != null && one.isBefore(other);
	}

}
