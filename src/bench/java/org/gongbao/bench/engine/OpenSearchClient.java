package org.gongbao.bench.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.gongbao.bench.corpus.BenchQuery;
import org.gongbao.bench.corpus.Corpus;
import org.gongbao.bench.corpus.CorpusItem;
import org.gongbao.bench.load.Figures;
import org.gongbao.bench.load.HttpServer;
import org.gongbao.bench.load.Json;
import org.gongbao.bench.load.Load;

/** Fills an OpenSearch over its bulk interface and asks it the queries, all over HTTP. */
final class OpenSearchClient implements Filling.Target {

	private static final String JSON = "application/json";

	private final HttpServer server;

	private final ExecutorService senders;

	private OpenSearchClient(HttpServer server, ExecutorService senders) {
		this.server = server;
		this.senders = senders;
	}

	static void run(BenchSettings settings) throws IOException {
		HttpServer server = new HttpServer(settings.port());
		Corpus corpus = settings.corpus();
		Figures figures = new Figures();
		server.ask("PUT", "/" + OpenSearchQueries.INDEX, JSON, OpenSearchQueries.mapping());
		Filling filling = new Filling(corpus, settings.size());
		try (ExecutorService senders = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
			filling.run(new OpenSearchClient(server, senders));
		}
		filling.report(figures);
		List<BenchQuery> queries = settings.queries(corpus);
		Load.measure((query) -> total(server, query), queries, settings.plan(), figures);
		new Outcome(settings, figures).totals((query) -> total(server, query), queries).writeFiguresOnly();
	}

	/** As many requests at a time as there are processors, which is its fastest. */
	@Override
	public void take(List<CorpusItem> batch, long position) throws IOException {
		List<Callable<byte[]>> requests = new ArrayList<>();
		int parts = Runtime.getRuntime().availableProcessors();
		for (int part = 0; part < parts; part++) {
			StringBuilder lines = new StringBuilder();
			batch.subList(batch.size() * part / parts, batch.size() * (part + 1) / parts)
				.forEach((item) -> lines.append(OpenSearchQueries.lines(item.item())));
			requests.add(() -> bulk(lines.toString()));
		}
		try {
			for (Future<byte[]> answer : this.senders.invokeAll(requests)) {
				answer.get();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException ex) {
			throw new IOException("A bulk request failed", ex);
		}
	}

	@Override
	public void end() throws IOException {
		this.server.ask("POST", "/" + OpenSearchQueries.INDEX + "/_refresh", JSON, "");
		this.server.ask("POST", "/" + OpenSearchQueries.INDEX + "/_flush", JSON, "");
	}

	private byte[] bulk(String lines) throws IOException {
		if (lines.isEmpty()) {
			return new byte[0];
		}
		byte[] answer = this.server.ask("POST", "/" + OpenSearchQueries.INDEX + "/_bulk", "application/x-ndjson",
				lines);
		if (!new String(answer, 0, Math.min(200, answer.length), StandardCharsets.UTF_8).contains("\"errors\":false")) {
			throw new IOException(new String(answer, StandardCharsets.UTF_8));
		}
		return answer;
	}

	private static long total(HttpServer server, BenchQuery query) throws IOException {
		byte[] answer = server.ask("POST", "/" + OpenSearchQueries.INDEX + "/_search", JSON,
				OpenSearchQueries.body(query));
		return Json.number(answer, "\"hits\":{", "\"total\":{", "\"value\":");
	}

}
