package org.gongbao.bench.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.gongbao.bench.corpus.BenchQuery;
import org.gongbao.bench.corpus.QueryClass;

/** The ways in which PostgreSQL can find a literal text. */
enum PostgresPlan {

	/** LIKE with an index over groups of three characters. */
	TRIGRAMS("like with pg_trgm"),

	/** Text search over pairs of characters, then LIKE on what has all pairs. */
	PAIRS("text search over pairs, then like"),

	/** LIKE on every row. */
	SCAN("like without an index");

	private final String label;

	PostgresPlan(String label) {
		this.label = label;
	}

	String label() {
		return this.label;
	}

	/** What must be true of a row, with its parameters. */
	Condition condition(BenchQuery query) {
		Condition condition = new Condition(new ArrayList<>(), new ArrayList<>());
		List<String> literal = new ArrayList<>();
		for (String part : query.parts()) {
			literal.add(like(part, condition.parameters()));
		}
		String all = String.join(" and ", literal);
		switch (query.sort()) {
			case NUMBER, NAME -> {
				// The row that bears it comes from a B-tree, those that mention it from
				// the other index.
				condition.parameters().add(query.parts().get(0));
				condition.clauses()
					.add("(" + all + " or " + ((query.sort() == QueryClass.NAME) ? "person" : "number") + " = ?)");
			}
			default -> condition.clauses().add(all);
		}
		filter(condition, "kind", query.type());
		filter(condition, "year", query.year());
		filter(condition, "issuer", query.issuer());
		return condition;
	}

	private String like(String part, List<Object> parameters) {
		String text = part.replaceAll("\\s+", "");
		parameters.add("%" + text + "%");
		return switch (this) {
			case TRIGRAMS -> "content like ?";
			case SCAN -> "content || '' like ?";
			case PAIRS -> {
				parameters.add(parameters.size() - 1, pairs(text, " & "));
				yield "(pairs @@ ?::tsquery and content like ?)";
			}
		};
	}

	private static void filter(Condition condition, String column, @Nullable Object value) {
		if (value != null) {
			condition.clauses().add(column + " = ?");
			condition.parameters().add(value);
		}
	}

	/** Every two characters that stand together, as lexemes. */
	static String pairs(String text, String between) {
		List<String> pairs = new ArrayList<>();
		for (int i = 0; i + 1 < text.length(); i++) {
			String pair = text.substring(i, i + 2);
			pairs.add("'" + pair.replace("\\", "\\\\").replace("'", "''") + "'");
		}
		return pairs.stream().distinct().collect(Collectors.joining(between));
	}

	/**
	 * Part of a statement.
	 *
	 * @param clauses all of which must hold
	 * @param parameters in their order
	 */
	record Condition(List<String> clauses, List<Object> parameters) {

		String sql() {
			return String.join(" and ", this.clauses);
		}

	}

}
