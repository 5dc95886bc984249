package org.gongbao.desk.tables;

import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A form made of plain fields and of rows, exactly as typed. The fields of row <em>n</em>
 * are called {@code kind-n-field}; n counts from 1 without gaps.
 *
 * @param values what was typed, by the name of the field
 */
record Rows(Map<String, String> values) {

	/** More than any issue has. */
	static final int MOST = 2000;

	private static final Pattern ROW = Pattern.compile("([a-z]+)-(\\d{1,4})-([A-Za-z]+)");

	private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");

	static Rows of(HttpServletRequest request) {
		Map<String, String> values = new LinkedHashMap<>();
		for (Enumeration<String> names = request.getParameterNames(); names.hasMoreElements();) {
			String name = names.nextElement();
			if (!name.equals("_csrf") && !name.equals("action")) {
				values.put(name, LINE_ENDS.matcher(request.getParameter(name)).replaceAll("\n"));
			}
		}
		return new Rows(values);
	}

	String get(String name) {
		return this.values.getOrDefault(name, "");
	}

	String get(String kind, int row, String field) {
		return get(kind + "-" + row + "-" + field);
	}

	/** The rows of a kind, each with its fields. */
	List<Map<String, String>> rows(String kind) {
		Map<Integer, Map<String, String>> byNumber = new TreeMap<>();
		this.values.forEach((name, value) -> {
			Matcher matcher = ROW.matcher(name);
			if (matcher.matches() && matcher.group(1).equals(kind)) {
				byNumber.computeIfAbsent(Integer.valueOf(matcher.group(2)), (n) -> new LinkedHashMap<>())
					.put(matcher.group(3), value);
			}
		});
		List<Map<String, String>> rows = new ArrayList<>(byNumber.values());
		return (rows.size() > MOST) ? rows.subList(0, MOST) : rows;
	}

	/** The same with other rows of a kind, counted anew. */
	Rows with(String kind, List<Map<String, String>> rows) {
		Map<String, String> changed = new LinkedHashMap<>(this.values);
		changed.keySet().removeIf((name) -> {
			Matcher matcher = ROW.matcher(name);
			return matcher.matches() && matcher.group(1).equals(kind);
		});
		for (int i = 0; i < rows.size(); i++) {
			String row = kind + "-" + (i + 1) + "-";
			rows.get(i).forEach((field, value) -> changed.put(row + field, value));
		}
		return new Rows(changed);
	}

	Rows with(String name, String value) {
		Map<String, String> changed = new LinkedHashMap<>(this.values);
		changed.put(name, value);
		return new Rows(changed);
	}

}
