package org.gongbao.bench.load;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.gongbao.bench.corpus.BenchQuery;
import org.gongbao.bench.corpus.QueryClass;

/**
 * Some clients that ask one query after the other, each the next as soon as it has its
 * answer. They go through the whole mix at least once, and on until the time is up.
 */
public final class Load {

	private final Engine engine;

	private final List<BenchQuery> queries;

	private final Map<QueryClass, Latencies> bySort = new EnumMap<>(QueryClass.class);

	private final Latencies all = new Latencies();

	private final AtomicLong next = new AtomicLong();

	private final AtomicLong failures = new AtomicLong();

	/**
	 * Prepares.
	 * @param engine what answers
	 * @param queries what is asked
	 */
	public Load(Engine engine, List<BenchQuery> queries) {
		this.engine = engine;
		this.queries = queries;
		for (QueryClass sort : QueryClass.values()) {
			this.bySort.put(sort, new Latencies());
		}
	}

	/**
	 * Warms up, then measures with each number of clients.
	 * @param engine what answers
	 * @param queries what is asked
	 * @param plan how long and how hard
	 * @param figures receives {@code load.CLIENTS.SORT.p50} and the like
	 */
	public static void measure(Engine engine, List<BenchQuery> queries, Plan plan, Figures figures) {
		new Load(engine, queries).run(2, plan.warmUpSeconds());
		for (int clients : plan.clients()) {
			Load load = new Load(engine, queries);
			double seconds = load.run(clients, plan.seconds());
			load.report("load." + clients + ".", seconds, figures);
			System.out.printf("  %d clients: %.0f queries/s, p50 %.2f ms, p95 %.2f ms, p99 %.2f ms%n", clients,
					load.all.count() / seconds, load.all.percentile(50), load.all.percentile(95),
					load.all.percentile(99));
		}
	}

	/**
	 * The total of each query, to compare engines by.
	 * @param engine what answers
	 * @param queries what is asked
	 * @return the totals in the same order
	 * @throws IOException if the engine fails
	 */
	public static List<Long> totals(Engine engine, List<BenchQuery> queries) throws IOException {
		Long[] totals = new Long[queries.size()];
		for (int i = 0; i < totals.length; i++) {
			totals[i] = engine.ask(queries.get(i));
		}
		return List.of(totals);
	}

	/** The seconds it took. */
	private double run(int clients, double seconds) {
		long start = System.nanoTime();
		long end = start + (long) (seconds * 1e9);
		Callable<Boolean> client = () -> ask(end);
		try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
			for (Future<Boolean> done : threads
				.invokeAll(IntStream.range(0, clients).mapToObj((i) -> client).toList())) {
				done.get();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("A client failed", ex);
		}
		return (System.nanoTime() - start) / 1e9;
	}

	private boolean ask(long end) throws IOException {
		while (true) {
			long turn = this.next.getAndIncrement();
			if (turn >= this.queries.size() && System.nanoTime() > end) {
				return true;
			}
			BenchQuery query = this.queries.get((int) (turn % this.queries.size()));
			long start = System.nanoTime();
			long total = answer(query);
			long took = System.nanoTime() - start;
			this.all.add(took);
			if (total < 0) {
				this.failures.incrementAndGet();
			}
			Latencies sort = this.bySort.get(query.sort());
			if (sort != null) {
				sort.add(took);
			}
		}
	}

	private long answer(BenchQuery query) throws IOException {
		try {
			return this.engine.ask(query);
		}
		catch (RefusedException ex) {
			return -1;
		}
	}

	private void report(String prefix, double seconds, Figures figures) {
		figures.put(prefix + "throughput", (this.all.count() - this.failures.get()) / seconds);
		figures.put(prefix + "failures", (double) this.failures.get());
		percentiles(prefix + "all.", this.all, figures);
		this.bySort.forEach((sort, latencies) -> percentiles(prefix + sort.code() + ".", latencies, figures));
	}

	static void percentiles(String prefix, Latencies latencies, Figures figures) {
		if (latencies.count() > 0) {
			figures.put(prefix + "count", latencies.count());
			figures.put(prefix + "p50", latencies.percentile(50));
			figures.put(prefix + "p95", latencies.percentile(95));
			figures.put(prefix + "p99", latencies.percentile(99));
		}
	}

}
