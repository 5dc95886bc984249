package org.gongbao.bench.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.bench.corpus.BenchQuery;
import org.gongbao.bench.corpus.QueryClass;
import org.gongbao.bench.load.Json;
import org.gongbao.search.index.IndexedItem;

/**
 * How OpenSearch is asked the same things: literal matches over pairs of characters
 * decide what fits, the words of Lucene's Chinese analyzer rank it.
 */
public final class OpenSearchQueries {

	/** The name of its index. */
	public static final String INDEX = "gazette";

	private static final int EVERY_VALUE = 1000;

	private static final int SHOWN = 20;

	private static final int SNIPPET = 120;

	private OpenSearchQueries() {
	}

	/**
	 * The request to search.
	 * @param query the query
	 * @return JSON
	 */
	public static String body(BenchQuery query) {
		Map<String, Object> counts = new HashMap<>();
		for (String field : List.of("type", "year", "issuer", "section")) {
			counts.put(field, Map.of("terms", Map.of("field", field, "size", EVERY_VALUE)));
		}
		Map<String, Object> shown = Map.of("type", "unified", "pre_tags", List.of("<mark>"), "post_tags",
				List.of("</mark>"), "fields",
				Map.of("title", Map.of("number_of_fragments", 0), "body",
						Map.of("number_of_fragments", 1, "fragment_size", SNIPPET, "no_match_size", SNIPPET)),
				"highlight_query", words(query));
		return Json.text(Map.of("size", SHOWN, "track_total_hits", true, "_source",
				List.of("title", "number", "date", "url", "issue"), "query", Map.of("bool", clauses(query)), "aggs",
				counts, "highlight", shown));
	}

	/** The settings and the mapping of the index. */
	static String mapping() {
		Map<String, Object> pairs = Map.of("analyzer",
				Map.of("pairs",
						Map.of("type", "custom", "char_filter", List.of("blanks"), "tokenizer", "pairs", "filter",
								List.of("lowercase"))),
				"tokenizer", Map.of("pairs", Map.of("type", "ngram", "min_gram", 2, "max_gram", 2)), "char_filter",
				Map.of("blanks", Map.of("type", "pattern_replace", "pattern", "\\s+", "replacement", "")));
		Map<String, Object> keyword = Map.of("type", "keyword");
		Map<String, Object> words = Map.of("type", "text", "analyzer", "smartcn", "index_options", "offsets", "copy_to",
				"exact");
		Map<String, Object> fields = new HashMap<>(Map.of("title", words, "body", words, "exact",
				Map.of("type", "text", "analyzer", "pairs", "norms", false), "name", keyword, "type", keyword, "year",
				keyword, "issuer", keyword, "section", keyword, "date", Map.of("type", "date")));
		fields.put("number", Map.of("type", "keyword", "copy_to", "exact"));
		fields.put("more", Map.of("type", "text", "index", false, "copy_to", "exact"));
		for (String only : List.of("url", "issue")) {
			fields.put(only, Map.of("type", "keyword", "index", false, "doc_values", false));
		}
		return Json.text(Map.of(
				"settings", Map.of("number_of_shards", 1, "number_of_replicas", 0, "refresh_interval", "-1",
						"translog.durability", "async", "analysis", pairs),
				"mappings", Map.of("dynamic", "strict", "properties", fields)));
	}

	/** One item for the bulk interface. */
	static String lines(IndexedItem item) {
		Map<String, Object> fields = new HashMap<>(Map.of("title", item.title(), "body", item.body(), "type",
				item.kind().code(), "url", item.url(), "more", item.more()));
		put(fields, "number", item.number());
		put(fields, "name", item.person());
		put(fields, "issuer", item.place().issuer());
		put(fields, "section", item.place().section());
		put(fields, "date", item.date());
		put(fields, "issue", (item.place().issue() != null) ? item.place().issue().label() : null);
		put(fields, "year", (item.date() != null) ? (Integer) item.date().getYear()
				: (item.place().issue() != null) ? (Integer) item.place().issue().year() : null);
		return "{\"index\":{\"_id\":\"" + IndexedItem.key(item.kind(), item.id()) + "\"}}\n" + Json.text(fields) + "\n";
	}

	private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
		if (value != null) {
			fields.put(name, value);
		}
	}

	private static Map<String, Object> clauses(BenchQuery query) {
		List<Object> filters = new ArrayList<>();
		for (String part : query.parts()) {
			filters.add(Map.of("match_phrase", Map.of("exact", part)));
		}
		term(filters, "type", query.type());
		term(filters, "year", query.year());
		term(filters, "issuer", query.issuer());
		List<Object> ranking = new ArrayList<>();
		if (query.sort() == QueryClass.NUMBER || query.sort() == QueryClass.NAME) {
			String field = (query.sort() == QueryClass.NUMBER) ? "number" : "name";
			ranking.add(Map.of("term", Map.of(field, Map.of("value", query.parts().get(0), "boost", SHOWN))));
		}
		ranking.add(words(query));
		return Map.of("filter", filters, "should", ranking);
	}

	private static Map<String, Object> words(BenchQuery query) {
		return Map.of("multi_match",
				Map.of("query", String.join(" ", query.parts()), "fields", List.of("title^3", "body")));
	}

	private static void term(List<Object> filters, String field, @Nullable Object value) {
		if (value != null) {
			filters.add(Map.of("term", Map.of(field, value.toString())));
		}
	}

}
