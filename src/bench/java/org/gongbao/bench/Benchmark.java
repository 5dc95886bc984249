package org.gongbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

import org.gongbao.bench.engine.Contest;
import org.gongbao.bench.engine.EngineName;
import org.gongbao.bench.engine.PageContest;
import org.gongbao.bench.load.Figures;
import org.gongbao.bench.report.Agreement;
import org.gongbao.bench.report.PagesSection;
import org.gongbao.bench.report.Report;
import org.gongbao.bench.report.Results;

/**
 * Measures search at each size with each engine, one after the other, then pages, and
 * writes what came of it.
 */
public final class Benchmark {

	/** Above this many items only the portal runs unless engines are named. */
	private static final long LARGE = 300_000;

	/** Named like an engine, to be chosen like one. */
	private static final String PAGES = "pages";

	private static final String[] HANDED_ON = { "bench.queries", "bench.clients", "bench.warm-up", "bench.seconds",
			"bench.timeout", "bench.slow-queries" };

	private final Path folder = Path.of(System.getProperty("bench.folder", "target/bench")).toAbsolutePath();

	private final Results results = new Results();

	private @Nullable Figures pages;

	private Benchmark() {
	}

	/**
	 * Runs it all.
	 * @param arguments none; settings are system properties
	 * @throws IOException if an engine failed or nothing can be written
	 */
	public static void main(String[] arguments) throws IOException {
		Benchmark benchmark = new Benchmark();
		String engines = System.getProperty("bench.engines", "");
		if (!engines.strip().equals(PAGES)) {
			for (String size : System.getProperty("bench.sizes", "10000").split(",")) {
				benchmark.measure(Long.parseLong(size.strip()));
			}
		}
		if (engines.isBlank() || engines.contains(PAGES)) {
			benchmark.pages();
		}
		benchmark.report();
	}

	private void pages() throws IOException {
		System.out.println("pages");
		Path own = this.folder.resolve(PAGES);
		FileSystemUtils.deleteRecursively(own);
		this.pages = new PageContest(System.getProperty("bench.heap", "512m"), own, jar(),
				Double.parseDouble(System.getProperty("bench.warm-up", "5")) * 2,
				Double.parseDouble(System.getProperty("bench.seconds", "10")))
			.run();
	}

	private static Path jar() {
		return Path.of(System.getProperty("bench.jar", "target/gongbao.jar")).toAbsolutePath();
	}

	private void measure(long size) throws IOException {
		Contest contest = contest(size);
		List<EngineName> engines = engines(size);
		for (EngineName engine : engines) {
			System.out.printf("%s, %,d items%n", engine.label(), size);
			Figures figures = contest.run(engine);
			System.out.printf(Locale.ROOT, "  built at %.0f items/s, heap %.0f MB%n", figures.get("build.rate"),
					figures.get("memory.heap"));
			this.results.add(size, engine, figures);
		}
		for (EngineName engine : engines) {
			Path totals = contest.totals(engine);
			Path ours = contest.totals(EngineName.GONGBAO);
			if (engine != EngineName.GONGBAO && Files.exists(totals) && Files.exists(ours)) {
				Agreement.of(Files.readAllLines(ours), Files.readAllLines(totals)).addTo(this.results.of(size, engine));
			}
		}
	}

	private Contest contest(long size) throws IOException {
		Path own = this.folder.resolve(String.valueOf(size));
		FileSystemUtils.deleteRecursively(own);
		Files.createDirectories(own);
		List<String> options = new ArrayList<>(List.of("-Dbench.size=" + size));
		Stream.of(HANDED_ON)
			.filter((name) -> !System.getProperty(name, "").isEmpty())
			.forEach((name) -> options.add("-D" + name + "=" + System.getProperty(name)));
		return new Contest(System.getProperty("bench.heap", "512m"), options, own, jar(),
				Path.of(System.getProperty("bench.opensearch-libraries", "target/bench-opensearch.txt")));
	}

	private static List<EngineName> engines(long size) {
		String wanted = System.getProperty("bench.engines", "");
		if (wanted.isBlank()) {
			return (size > LARGE) ? List.of(EngineName.GONGBAO, EngineName.HTTP) : List.of(EngineName.values());
		}
		return Arrays.stream(wanted.split(","))
			.filter((name) -> !name.strip().equals(PAGES))
			.map((name) -> EngineName.valueOf(name.strip().toUpperCase(Locale.ROOT)))
			.toList();
	}

	private void report() throws IOException {
		Report report = new Report(this.results);
		Files.writeString(this.folder.resolve("results.json"), report.json());
		Path page = Path.of(System.getProperty("bench.report", "docs/benchmarks.md"));
		String before = Files.exists(page) ? Files.readString(page) : "";
		String search = this.results.isEmpty() ? PagesSection.kept(before, false) : report.page();
		Figures measured = this.pages;
		Files.writeString(page,
				search + ((measured != null) ? PagesSection.of(measured) : PagesSection.kept(before, true)));
		System.out.println("Written: " + page + ", " + this.folder.resolve("results.json"));
	}

}
