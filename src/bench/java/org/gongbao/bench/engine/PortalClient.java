package org.gongbao.bench.engine;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.bench.corpus.BenchQuery;
import org.gongbao.bench.corpus.Corpus;
import org.gongbao.bench.load.Figures;
import org.gongbao.bench.load.HttpServer;
import org.gongbao.bench.load.Json;
import org.gongbao.bench.load.Load;

/** Asks the whole portal the queries over HTTP. */
final class PortalClient {

	private PortalClient() {
	}

	static void run(BenchSettings settings) throws IOException {
		HttpServer server = new HttpServer(settings.port());
		Corpus corpus = settings.corpus();
		Figures figures = new Figures();
		List<BenchQuery> queries = settings.queries(corpus);
		Load.measure((query) -> total(server, query), queries, settings.plan(), figures);
		new Outcome(settings, figures).totals((query) -> total(server, query), queries).writeFiguresOnly();
	}

	private static long total(HttpServer server, BenchQuery query) throws IOException {
		String path = "/search.json?q=" + encoded(query.text()) + parameter("type", query.type())
				+ parameter("year", query.year()) + parameter("issuer", query.issuer());
		return Json.number(server.get(path), "\"total\":");
	}

	private static String parameter(String name, @Nullable Object value) {
		return (value != null) ? "&" + name + "=" + encoded(value.toString()) : "";
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
