package org.gongbao.bench.report;

import java.util.ArrayList;
import java.util.List;

import org.gongbao.bench.corpus.QueryClass;
import org.gongbao.bench.engine.EngineName;
import org.gongbao.bench.load.Figures;

/** What the project wants to reach, compared with what one size gave. */
final class Goals {

	private static final long HUNDRED_THOUSAND = 100_000;

	private static final long MILLION = 1_000_000;

	private final Figures ours;

	private final Figures portal;

	private final Figures openSearch;

	private final Figures postgres;

	private final long size;

	Goals(Results results, long size) {
		this.size = size;
		this.ours = results.of(size, EngineName.GONGBAO);
		this.portal = results.of(size, EngineName.HTTP);
		this.openSearch = results.of(size, EngineName.OPENSEARCH);
		this.postgres = results.of(size, EngineName.POSTGRES);
	}

	List<Goal> all() {
		List<Goal> goals = new ArrayList<>();
		if (this.size <= HUNDRED_THOUSAND) {
			goals.add(Goal.atMost("in process, 1 client, p99", 10, this.ours.get("load.1.all.p99"), " ms"));
			goals.add(Goal.atMost("in process, 2 clients, p99", 10, this.ours.get("load.2.all.p99"), " ms"));
			goals.add(Goal.atMost("in process, 8 clients, p99", 40, this.ours.get("load.8.all.p99"), " ms"));
		}
		else if (this.size <= MILLION) {
			goals.add(Goal.atMost("in process, 1 client, p99", 25, this.ours.get("load.1.all.p99"), " ms"));
		}
		goals.add(Goal.atMost("suggestions, p99", 5, this.ours.get("suggest.p99"), " ms"));
		againstOpenSearch(goals);
		againstPostgres(goals);
		goals.add(Goal.atMost("index, times the text", 1.5, this.ours.get("disk.bytes") / this.ours.get("text.bytes"),
				""));
		goals.add(Goal.atMost("heap of the whole portal after collection", 512, this.portal.get("memory.heap"), " MB"));
		return goals.stream().filter(Goal::measured).toList();
	}

	private void againstOpenSearch(List<Goal> goals) {
		for (int clients : new int[] { 1, 8 }) {
			String throughput = "load." + clients + ".throughput";
			String by = (clients == 1) ? "1 client" : clients + " clients";
			goals.add(Goal.atLeast("search.json, " + by + ", times OpenSearch's throughput over HTTP", 3,
					this.portal.get(throughput) / this.openSearch.get(throughput), ""));
			goals.add(Goal.atLeast("in process, " + by + ", times OpenSearch's throughput in process", 2,
					this.ours.get(throughput) / this.openSearch.get("inside." + throughput), ""));
		}
		goals.add(Goal.atLeast("indexing, times OpenSearch's rate", 1.5,
				this.ours.get("build.rate") / this.openSearch.get("build.rate"), ""));
	}

	private void againstPostgres(List<Goal> goals) {
		for (QueryClass sort : QueryClass.values()) {
			String p95 = "load.1." + sort.code() + ".p95";
			goals.add(Goal.atLeast("p95 of PostgreSQL's best plan, times ours: " + sort.label(), 20,
					this.postgres.get(p95) / this.ours.get(p95), ""));
		}
	}

}
