package org.gongbao.bench.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.gongbao.bench.corpus.QueryClass;
import org.gongbao.bench.engine.EngineName;
import org.gongbao.bench.load.Figures;
import org.gongbao.bench.load.Json;

/** The page about the benchmark, and the same as data. */
public final class Report {

	private final Results results;

	/**
	 * Prepares.
	 * @param results what was measured
	 */
	public Report(Results results) {
		this.results = results;
	}

	/**
	 * The page for people.
	 * @return Markdown
	 */
	public String page() {
		StringBuilder page = new StringBuilder(Intro.text(this.results));
		for (long size : this.results.sizes()) {
			page.append(String.format(Locale.ROOT, "%n## %,d items%n", size));
			goals(page, size);
			speed(page, size);
			cost(page, size);
			sorts(page, size);
		}
		return page.toString();
	}

	/**
	 * Everything as data.
	 * @return JSON: size, then engine, then name of the figure
	 */
	public String json() {
		Map<String, Map<String, Map<String, String>>> all = new LinkedHashMap<>();
		for (long size : this.results.sizes()) {
			Map<String, Map<String, String>> engines = new LinkedHashMap<>();
			this.results.engines(size)
				.forEach((engine) -> engines.put(engine.code(), this.results.of(size, engine).all()));
			all.put(String.valueOf(size), engines);
		}
		return Json.text(all) + "\n";
	}

	private void goals(StringBuilder page, long size) {
		page.append("\n### Goals\n\n").append(Tables.head("goal", "wanted", "measured", ""));
		new Goals(this.results, size).all().forEach((goal) -> page.append(goal.row()));
	}

	private void speed(StringBuilder page, long size) {
		page.append("\n### Throughput and latency of the whole mix\n\n")
			.append(Tables.head("engine", "clients", "queries/s", "p50 ms", "p95 ms", "p99 ms", "given up"));
		for (EngineName engine : this.results.engines(size)) {
			Figures figures = this.results.of(size, engine);
			speed(page, engine.label(), "", figures);
			speed(page, "OpenSearch, in process", "inside.", figures);
		}
	}

	private static void speed(StringBuilder page, String label, String prefix, Figures figures) {
		for (int clients : Intro.clients(figures)) {
			String load = prefix + "load." + clients + ".";
			if (!Double.isNaN(figures.get(load + "throughput"))) {
				page.append(Tables.row(List.of(label, String.valueOf(clients),
						Tables.number(figures.get(load + "throughput")), Tables.number(figures.get(load + "all.p50")),
						Tables.number(figures.get(load + "all.p95")), Tables.number(figures.get(load + "all.p99")),
						Tables.number(figures.get(load + "failures")))));
			}
		}
	}

	private void cost(StringBuilder page, long size) {
		page.append("\n### Building, size and memory\n\n")
			.append(Tables.head("engine", "items/s", "build s", "index MB", "times the text", "heap MB",
					"peak memory MB", "same totals as ours"));
		for (EngineName engine : this.results.engines(size)) {
			Figures figures = this.results.of(size, engine);
			page.append(Tables.row(List.of(engine.label(), Tables.number(figures.get("build.rate")),
					Tables.number(figures.get("build.seconds")), Tables.megabytes(figures.get("disk.bytes")),
					Tables.number(figures.get("disk.bytes") / figures.get("text.bytes")),
					Tables.number(figures.get("memory.heap")), Tables.number(figures.get("memory.peak")),
					agreement(figures))));
		}
	}

	private static String agreement(Figures figures) {
		return Double.isNaN(figures.get("agreement.asked")) ? "–"
				: Tables.number(figures.get("agreement.same")) + " of " + Tables.number(figures.get("agreement.asked"));
	}

	private void sorts(StringBuilder page, long size) {
		List<EngineName> engines = this.results.engines(size);
		for (int clients : new int[] { 1, 8 }) {
			List<String> names = new ArrayList<>(List.of("sort of query"));
			engines.forEach((engine) -> names.add(engine.label()));
			page.append("\n### Each sort of query with " + clients + ((clients == 1) ? " client" : " clients")
					+ ", p50 / p95 / p99 in ms\n\n")
				.append(Tables.head(names.toArray(String[]::new)));
			for (QueryClass sort : QueryClass.values()) {
				page.append(Tables.row(sortRow(size, engines, sort, clients)));
			}
		}
		Figures postgres = this.results.of(size, EngineName.POSTGRES);
		for (QueryClass sort : QueryClass.values()) {
			String plan = postgres.all().get("plan." + sort.code());
			if (plan != null) {
				page.append((sort == QueryClass.NUMBER) ? "\nPostgreSQL's best plans: " : "; ")
					.append(sort.label())
					.append(" by ")
					.append(plan);
			}
		}
		page.append('\n');
	}

	private List<String> sortRow(long size, List<EngineName> engines, QueryClass sort, int clients) {
		List<String> row = new ArrayList<>(List.of(sort.label()));
		for (EngineName engine : engines) {
			Figures figures = this.results.of(size, engine);
			String prefix = "load." + clients + "." + sort.code() + ".";
			row.add(Tables.number(figures.get(prefix + "p50")) + " / " + Tables.number(figures.get(prefix + "p95"))
					+ " / " + Tables.number(figures.get(prefix + "p99")));
		}
		return row;
	}

}
