package org.gongbao.bench.load;

import java.util.List;
import java.util.function.Consumer;

/** Times what is no search of the mix. */
public final class Calls {

	private Calls() {
	}

	/**
	 * Times one call after the other, after a round to warm up.
	 * @param name of the figures, which get {@code .p50} and the like
	 * @param inputs what to call with
	 * @param call what to call
	 * @param figures receives them
	 */
	public static void measure(String name, List<String> inputs, Consumer<String> call, Figures figures) {
		inputs.forEach(call);
		Latencies latencies = new Latencies();
		for (String input : inputs) {
			long start = System.nanoTime();
			call.accept(input);
			latencies.add(System.nanoTime() - start);
		}
		Load.percentiles(name + ".", latencies, figures);
		System.out.printf("  %s: p50 %.2f ms, p99 %.2f ms%n", name, latencies.percentile(50), latencies.percentile(99));
	}

}
