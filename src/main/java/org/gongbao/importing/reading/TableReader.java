package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Recognises tables set with tabs, pipes or HTML, and writes them as GFM tables.
 */
final class TableReader {

	private static final int LONGEST_HTML = 5000;

	private TableReader() {
	}

	/** The table that begins at this line, null if none does. */
	static @Nullable Block at(List<Line> lines, int index) {
		Line line = lines.get(index);
		if (line.blank()) {
			return null;
		}
		String lower = head(line).toLowerCase(Locale.ROOT);
		if (lower.contains("<table") || lower.startsWith("<tr") || lower.startsWith("<td")) {
			return html(lines, index);
		}
		if (lower.startsWith("<p>") || lower.startsWith("</p>") || (lower.contains("<p>") && lower.contains("</p>"))) {
			return HtmlTables.paragraphRun(lines, index);
		}
		if (isRule(line)) {
			return rule(lines, index);
		}
		return rows(lines, index);
	}

	/** Whether a line only draws a rule: |---|---|, -- --, ===. */
	static boolean isRule(Line line) {
		String text = line.squeezed();
		return text.length() >= 2 && text.length() < 400 && text.chars().allMatch((c) -> "-|:=—+_".indexOf(c) >= 0)
				&& text.chars().anyMatch((c) -> "-=—_".indexOf(c) >= 0);
	}

	private static Block rule(List<Line> lines, int index) {
		Block rest = (index + 1 < lines.size()) ? rows(lines, index + 1) : null;
		return (rest != null) ? rest : new Block(List.of(), index + 1);
	}

	private static @Nullable Block rows(List<Line> lines, int index) {
		List<Line> rows = new ArrayList<>();
		List<String[]> cells = new ArrayList<>();
		int end = index;
		int next = index;
		while (next < lines.size()) {
			Line line = lines.get(next);
			if (line.blank() || isRule(line)) {
				next++;
				continue;
			}
			String[] row = cells(line);
			if (row == null) {
				break;
			}
			rows.add(line);
			cells.add(row);
			next++;
			end = next;
		}
		if (rows.isEmpty()
				|| (rows.size() == 1 && cells.getFirst().length < 3 && rows.getFirst().text().indexOf('|') < 0)) {
			return null;
		}
		return new Block(List.of(write(rows, cells)), end);
	}

	private static String @Nullable [] cells(Line line) {
		String text = line.text();
		if (text.startsWith("|") || Chars.count(text, '|') >= 2) {
			String inner = text.replaceFirst("^\\|", "").replaceFirst("\\|$", "");
			return inner.split("(?<!\\\\)\\|", -1);
		}
		return (text.indexOf('\t') > 0) ? text.split("\t", -1) : null;
	}

	/**
	 * Write rows as a GFM table; a header row that comes again on later pages is left
	 * out.
	 */
	static Paragraph write(List<Line> lines, List<String[]> rows) {
		int columns = rows.stream().mapToInt((row) -> row.length).max().orElse(1);
		Paragraph table = Paragraph.table();
		String header = "";
		for (int i = 0; i < rows.size(); i++) {
			String row = row(rows.get(i), columns);
			if (i == 0) {
				header = row;
				table.addRow(lines.get(i), row + "\n" + "| --- ".repeat(columns) + "|");
			}
			else {
				boolean repeated = Chars.squeeze(row).equals(Chars.squeeze(header));
				if (!repeated) {
					table.addRow(lines.get(i), row);
				}
			}
		}
		return table;
	}

	private static String row(String[] cells, int columns) {
		String[] all = Arrays.copyOf(cells, columns);
		StringBuilder row = new StringBuilder("|");
		for (String cell : all) {
			String text = (cell != null) ? cell.strip().replaceAll("</?p>|\\R", " ").replaceAll("(?<!\\\\)\\|", "\\\\|")
					: "";
			row.append(' ').append(text.strip()).append(text.isBlank() ? "|" : " |");
		}
		return row.toString();
	}

	private static Block html(List<Line> lines, int index) {
		int end = index;
		for (int i = index; i < lines.size() && i < index + LONGEST_HTML; i++) {
			String lower = lines.get(i).text().toLowerCase(Locale.ROOT);
			if (lower.indexOf('<') >= 0 && lower.matches("(?s).*</?(?:table|tr|td|th|tbody|thead|p).*")) {
				end = i;
			}
			if (lower.contains("</table>")) {
				break;
			}
			if (i > end + 20) {
				break;
			}
		}
		return HtmlTables.table(lines, index, end + 1);
	}

	private static String head(Line line) {
		return (line.text().length() > 5000) ? line.text().substring(0, 5000) : line.text();
	}

	/**
	 * A table, or what stood in its place, and the index after it.
	 *
	 * @param paragraphs the table; more if its cells had to be kept as paragraphs
	 * @param end the index after its last line
	 */
	record Block(List<Paragraph> paragraphs, int end) {
	}

}
