package org.gongbao.readership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Sums in memory: none lost, never too many. */
class TallyTests {

	@Test
	void addsUpAndIsEmptyOnceTaken() {
		Tally<String, Long> tally = new Tally<>(10, Long::sum);
		tally.add("a", 1L);
		tally.add("b", 1L);
		tally.add("a", 1L);
		assertThat(tally.take()).isEqualTo(Map.of("a", 2L, "b", 1L));
		assertThat(tally.take()).isEmpty();
	}

	@Test
	void takesNoMoreKeysThanItMayButKeepsCountingThoseItHas() {
		Tally<Integer, Long> tally = new Tally<>(3, Long::sum);
		for (int key = 0; key < 1000; key++) {
			assertThat(tally.add(key, 1L)).isEqualTo(key < 3);
		}
		assertThat(tally.add(1, 1L)).isTrue();
		tally.addAnyway(99, 1L);
		assertThat(tally.take()).isEqualTo(Map.of(0, 1L, 1, 2L, 2, 1L, 99, 1L));
		assertThat(tally.add(4, 1L)).isTrue();
	}

	@Test
	void losesNothingWhileBeingEmptied() throws Exception {
		Tally<Integer, Long> tally = new Tally<>(100, Long::sum);
		long sum = 0;
		try (ExecutorService readers = Executors.newFixedThreadPool(4)) {
			List<Future<?>> reading = new ArrayList<>();
			for (int reader = 0; reader < 4; reader++) {
				reading.add(readers.submit(() -> {
					for (int view = 0; view < 50_000; view++) {
						tally.add(view % 7, 1L);
					}
				}));
			}
			while (!reading.stream().allMatch(Future::isDone)) {
				sum += sum(tally);
			}
		}
		assertThat(sum + sum(tally)).isEqualTo(200_000);
	}

	private static long sum(Tally<Integer, Long> tally) {
		return tally.take().values().stream().mapToLong(Long::longValue).sum();
	}

}
