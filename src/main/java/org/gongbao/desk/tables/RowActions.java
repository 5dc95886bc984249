package org.gongbao.desk.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the buttons beside rows do without a script: {@code up-line-3},
 * {@code down-line-3}, {@code remove-line-3}, {@code add-line}.
 */
final class RowActions {

	private static final Pattern ACTION = Pattern.compile("(up|down|remove|add)-([a-z]+)(?:-(\\d{1,4}))?");

	private RowActions() {
	}

	/** The form after the action; empty if it is none of these. */
	static Optional<Rows> apply(Rows form, String action, RowsPart part) {
		Matcher matcher = ACTION.matcher(action);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String kind = matcher.group(2);
		List<Map<String, String>> rows = new ArrayList<>(form.rows(kind));
		int at = (matcher.group(3) != null) ? Integer.parseInt(matcher.group(3)) - 1 : rows.size();
		switch (matcher.group(1)) {
			case "up" -> swap(rows, at - 1, at);
			case "down" -> swap(rows, at, at + 1);
			case "remove" -> {
				if (at >= 0 && at < rows.size()) {
					rows.remove(at);
				}
			}
			default -> {
				int after = (matcher.group(3) != null) ? Math.min(at + 1, rows.size()) : rows.size();
				rows.add(after, fresh(rows, after, part.inherited()));
			}
		}
		return Optional.of(form.with(kind, rows));
	}

	private static void swap(List<Map<String, String>> rows, int one, int other) {
		if (one >= 0 && other < rows.size()) {
			Map<String, String> moved = rows.get(one);
			rows.set(one, rows.get(other));
			rows.set(other, moved);
		}
	}

	/** A new row stands where the one before it stands. */
	private static Map<String, String> fresh(List<Map<String, String>> rows, int at, List<String> inherited) {
		Map<String, String> fresh = new LinkedHashMap<>();
		Map<String, String> before = (at > 0 && at <= rows.size()) ? rows.get(at - 1) : Map.of();
		for (String field : inherited) {
			fresh.put(field, before.getOrDefault(field, ""));
		}
		return fresh;
	}

}
