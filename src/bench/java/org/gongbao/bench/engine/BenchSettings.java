package org.gongbao.bench.engine;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.gongbao.bench.corpus.BenchQuery;
import org.gongbao.bench.corpus.Corpus;
import org.gongbao.bench.corpus.QueryMix;
import org.gongbao.bench.corpus.TypedText;
import org.gongbao.bench.load.Plan;

/**
 * What a process is to measure, handed over as system properties.
 *
 * @param size how many items
 * @param folder where it may write
 * @param port where the server to ask listens, 0 if there is none
 * @param queryCount how many queries the mix has
 * @param plan how long and how hard
 */
public record BenchSettings(long size, Path folder, int port, int queryCount, Plan plan) {

	private static final long SEED = 20_260_101;

	/**
	 * What this process was told.
	 * @return the settings
	 */
	public static BenchSettings present() {
		return new BenchSettings(Long.getLong("bench.size", 10_000),
				Path.of(System.getProperty("bench.folder", "target/bench")), Integer.getInteger("bench.port", 0),
				Integer.getInteger("bench.queries", 1000),
				new Plan(clients(), number("bench.warm-up", 5), number("bench.seconds", 10)));
	}

	/**
	 * The corpus.
	 * @return the same each time
	 */
	public Corpus corpus() {
		return new Corpus(SEED);
	}

	/**
	 * The queries.
	 * @param corpus what they are asked of
	 * @return the same each time
	 */
	public List<BenchQuery> queries(Corpus corpus) {
		return QueryMix.of(corpus, this.size, SEED, this.queryCount);
	}

	/** What stands in the box while somebody types. */
	List<String> typed(Corpus corpus) {
		return TypedText.of(corpus, this.size, SEED, this.queryCount);
	}

	/** After how long a statement of PostgreSQL is given up. */
	int timeoutSeconds() {
		return Integer.getInteger("bench.timeout", 10);
	}

	/** How many of the queries PostgreSQL is asked, which takes seconds for some. */
	int slowQueries() {
		return Integer.getInteger("bench.slow-queries", 100);
	}

	private static List<Integer> clients() {
		return Arrays.stream(System.getProperty("bench.clients", "1,8").split(",")).map(Integer::valueOf).toList();
	}

	private static double number(String name, double otherwise) {
		return Double.parseDouble(System.getProperty(name, String.valueOf(otherwise)));
	}

}
