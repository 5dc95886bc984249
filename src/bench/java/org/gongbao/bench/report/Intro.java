package org.gongbao.bench.report;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;

import com.sun.management.OperatingSystemMXBean;
import org.apache.lucene.util.Version;

import org.gongbao.bench.engine.EngineName;
import org.gongbao.bench.load.Figures;

/** What a reader must know before the tables. */
final class Intro {

	private static final long GIGABYTE = 1024L * 1024 * 1024;

	private static final String TEXT = """
			# Search benchmark

			This page is written by the benchmark itself; do not edit it. It compares the portal's search with OpenSearch and
			PostgreSQL on the same items, asked the same queries by the same clients, one engine after the other in one run.

			```
			./mvnw -Pbench verify -DskipTests -Dbench.sizes=10000,100000
			```

			repeats it. `-Dbench.engines=gongbao,http,opensearch,postgres,pages` chooses engines (above 300,000 items only the first two run
			unless named), `-Dbench.queries`, `-Dbench.clients=1,2,8`, `-Dbench.seconds`, `-Dbench.warm-up` and `-Dbench.heap` the rest.
			The same figures as data are in `target/bench/results.json`.

			- **Machine**: {machine}.
			- **Items**: made by a generator with a fixed seed after the statistics of real gazettes: issues, documents, appointments
			  and entries of the chronicle, 580 characters on average with a long tail, numbers in series with gaps, formulas that
			  very many texts repeat, and words rare enough to stand once.
			- **Queries**: {queries}, drawn from the items with a fixed seed. For each, every engine gives the exact total, the first
			  twenty with title and marked snippet, and counts by kind, year, issuing body and section. Clients ask again as soon as
			  they have an answer; client and engine share the machine.
			- **OpenSearch {opensearch}**: one node, one shard, no replica, Lucene's SmartChineseAnalyzer for ranking and pairs of characters for
			  literal matches, filled over the bulk interface with as many requests at a time as there are processors.
			- **PostgreSQL**: an index over trigrams, one over pairs of characters, B-trees; for each sort of query the plan that was
			  fastest in a trial. It ranks by title and date only, and is asked fewer queries, because some take seconds.
			- **Heap**: at most {heap} for each Java process. Peak memory includes mapped files. Building leaves out the making of items;
			  over HTTP it is the time from the start of the portal until everything in its database can be found.
			- **Text** is the UTF-8 of titles and bodies; the index holds it too, for snippets.
			""";

	private Intro() {
	}

	static String text(Results results) {
		String openSearch = results.sizes()
			.stream()
			.map((size) -> results.of(size, EngineName.OPENSEARCH).all().getOrDefault("version", ""))
			.filter((version) -> !version.isEmpty())
			.findFirst()
			.orElse("3.8");
		return TEXT.replace("{machine}", machine())
			.replace("{queries}", System.getProperty("bench.queries", "1000"))
			.replace("{opensearch}", openSearch)
			.replace("{heap}", System.getProperty("bench.heap", "512m"));
	}

	/** The numbers of clients that were measured. */
	static List<Integer> clients(Figures figures) {
		return figures.all()
			.keySet()
			.stream()
			.filter((name) -> name.endsWith(".throughput"))
			.map((name) -> Arrays.asList(name.split("\\.")))
			.map((parts) -> Integer.valueOf(parts.get(parts.size() - 2)))
			.distinct()
			.sorted()
			.toList();
	}

	static String machine() {
		OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
		long memory = Math.round((double) system.getTotalMemorySize() / GIGABYTE);
		return "%d processors, %d GB of memory, %s %s, Java %s, Lucene %s".formatted(system.getAvailableProcessors(),
				memory, system.getName(), system.getArch(), Runtime.version(), Version.LATEST);
	}

}
