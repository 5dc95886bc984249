package org.gongbao.importing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A table whose rows are lines with tabs, or with bars already. */
final class RowTable {

	private static final Pattern RULE = Pattern.compile("[\\s|:\\-—]+");

	private RowTable() {
	}

	/** The rows as a GFM table, null if they have no two columns. */
	static @Nullable String of(List<String> lines) {
		List<List<String>> rows = new ArrayList<>();
		int width = 0;
		for (String line : lines) {
			if (!RULE.matcher(line).matches()) {
				List<String> cells = cells(line);
				rows.add(cells);
				width = Math.max(width, cells.size());
			}
		}
		return (width < 2 || rows.isEmpty()) ? null : markup(rows, width);
	}

	static String markup(List<List<String>> rows, int width) {
		StringBuilder table = new StringBuilder();
		for (int i = 0; i < rows.size(); i++) {
			table.append((i == 0) ? "" : "\n").append('|');
			for (int column = 0; column < width; column++) {
				String cell = (column < rows.get(i).size()) ? rows.get(i).get(column) : "";
				table.append(' ').append(cell).append(cell.isEmpty() ? "|" : " |");
			}
			if (i == 0) {
				table.append("\n|").append(" --- |".repeat(width));
			}
		}
		return table.toString();
	}

	private static List<String> cells(String line) {
		if (line.indexOf('\t') >= 0) {
			return trimmed(line.replace("|", "\\|").split("\t", -1));
		}
		return trimmed(line.substring(1, line.length() - 1).split("(?<!\\\\)\\|", -1));
	}

	private static List<String> trimmed(String[] cells) {
		List<String> trimmed = new ArrayList<>();
		for (String cell : cells) {
			trimmed.add(cell.strip());
		}
		return trimmed;
	}

}
