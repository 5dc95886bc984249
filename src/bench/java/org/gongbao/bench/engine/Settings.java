package org.gongbao.bench.engine;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.gongbao.bench.corpus.BenchQuery;
import org.gongbao.bench.corpus.Corpus;
import org.gongbao.bench.corpus.QueryMix;
import org.gongbao.bench.load.Load.Plan;

/**
 * What a process is to measure, handed over as system properties.
 *
 * @param size how many items
 * @param folder where it may write
 * @param queryCount how many queries the mix has
 * @param plan how long and how hard
 */
record Settings(long size, Path folder, int queryCount, Plan plan) {

	private static final long SEED = 20_260_101;

	static Settings present() {
		return new Settings(Long.getLong("bench.size", 10_000),
				Path.of(System.getProperty("bench.folder", "target/bench")), Integer.getInteger("bench.queries", 1000),
				new Plan(clients(), number("bench.warm-up", 5), number("bench.seconds", 10)));
	}

	Corpus corpus() {
		return new Corpus(SEED);
	}

	List<BenchQuery> queries(Corpus corpus) {
		return QueryMix.of(corpus, this.size, SEED, this.queryCount);
	}

	private static List<Integer> clients() {
		return Arrays.stream(System.getProperty("bench.clients", "1,8").split(",")).map(Integer::valueOf).toList();
	}

	private static double number(String name, double otherwise) {
		return Double.parseDouble(System.getProperty(name, String.valueOf(otherwise)));
	}

}
