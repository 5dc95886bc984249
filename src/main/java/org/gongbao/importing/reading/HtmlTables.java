package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the rows of tables that arrive as HTML, whole or as runs of paragraphs.
 */
final class HtmlTables {

	private HtmlTables() {
	}

	/** The lines of a range as one table. */
	static TableReader.Block table(List<Line> lines, int from, int to) {
		StringBuilder html = new StringBuilder();
		for (Line line : lines.subList(from, to)) {
			html.append(line.text()).append('\n');
		}
		String text = html.toString();
		Document document = Jsoup
			.parse(text.toLowerCase(Locale.ROOT).contains("<table") ? text : "<table>" + text + "</table>");
		List<String[]> rows = new ArrayList<>();
		for (Element row : document.select("tr")) {
			rows.add(row.select("td, th").stream().map(Element::text).toArray(String[]::new));
			row.remove();
		}
		Line first = lines.get(from);
		List<Paragraph> paragraphs = new ArrayList<>();
		String around = document.body().text().strip();
		if (!around.isEmpty()) {
			paragraphs.add(paragraph(first, around));
		}
		rows.removeIf((row) -> row.length == 0);
		if (!rows.isEmpty()) {
			paragraphs.add(TableReader.write(rows.stream().map((row) -> first).toList(), rows));
		}
		return new TableReader.Block(paragraphs, to);
	}

	/** Lines of paragraphs: rows of a table if each has as many, else paragraphs. */
	static TableReader.Block paragraphRun(List<Line> lines, int from) {
		List<Line> used = new ArrayList<>();
		List<String[]> rows = new ArrayList<>();
		int end = from;
		for (int i = from; i < lines.size(); i++) {
			Line line = lines.get(i);
			if (line.blank()) {
				continue;
			}
			String lower = line.text().toLowerCase(Locale.ROOT);
			if (!lower.contains("<p>") && !lower.contains("</p>")) {
				break;
			}
			used.add(line);
			rows.add(cells(line));
			end = i + 1;
		}
		int columns = rows.getFirst().length;
		boolean table = rows.size() > 1 && columns > 1 && rows.stream().allMatch((row) -> row.length == columns);
		if (table) {
			return new TableReader.Block(List.of(TableReader.write(used, rows)), end);
		}
		List<Paragraph> paragraphs = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			for (String cell : rows.get(i)) {
				paragraphs.add(paragraph(used.get(i), cell));
			}
		}
		return new TableReader.Block(paragraphs, end);
	}

	private static String[] cells(Line line) {
		return java.util.Arrays.stream(line.text().split("(?i)</?p>"))
			.map(String::strip)
			.filter((cell) -> !cell.isEmpty())
			.toArray(String[]::new);
	}

	private static Paragraph paragraph(Line line, String text) {
		Paragraph paragraph = new Paragraph();
		paragraph.addRow(line, text);
		return paragraph;
	}

}
