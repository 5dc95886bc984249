package org.gongbao.importing.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/**
 * The cells of an HTML table. A cell over several columns or rows has its text at the
 * first place and leaves the others empty.
 */
final class HtmlTable {

	private static final int MOST_COLUMNS = 200;

	private static final int MOST_ROWS = 20_000;

	/** Labels of the head that government sites put above a document. */
	private static final Pattern LABEL = Pattern
		.compile("(?:索\\s*引\\s*号|发文字号|发文机关|发布机构|成文日期|发布日期|发文日期|主题分类|主\\s*题\\s*词|文件编号|文\\s*号|信息分类)\\s*[：:]?");

	private HtmlTable() {
	}

	/**
	 * Whether this is the head with a document's metadata: lines of labels and values.
	 */
	static boolean isHead(Element table) {
		int labels = 0;
		for (Element cell : table.select("td, th")) {
			String text = cell.text().replaceAll("[\\s\\u00A0\\u3000]", "");
			labels += (text.length() < 60 && LABEL.matcher(text).lookingAt()) ? 1 : 0;
		}
		return labels >= 3;
	}

	static List<List<String>> rows(Element table) {
		List<List<String>> rows = new ArrayList<>();
		List<Integer> covered = new ArrayList<>();
		for (Element row : table.select("tr")) {
			if (rows.size() >= MOST_ROWS) {
				break;
			}
			rows.add(row(row, covered));
		}
		return rows;
	}

	/**
	 * A row; {@code covered} tells for how many rows more a cell from above reaches down.
	 */
	private static List<String> row(Element row, List<Integer> covered) {
		List<String> cells = new ArrayList<>();
		for (Element cell : row.children()) {
			if (!cell.normalName().matches("td|th")) {
				continue;
			}
			skip(cells, covered);
			int width = number(cell.attr("colspan"));
			int height = number(cell.attr("rowspan"));
			for (int i = 0; i < Math.min(width, MOST_COLUMNS - cells.size()); i++) {
				while (covered.size() <= cells.size()) {
					covered.add(0);
				}
				covered.set(cells.size(), height - 1);
				cells.add((i == 0) ? text(cell) : "");
			}
		}
		skip(cells, covered);
		return cells;
	}

	private static void skip(List<String> cells, List<Integer> covered) {
		while (cells.size() < covered.size() && covered.get(cells.size()) > 0) {
			covered.set(cells.size(), covered.get(cells.size()) - 1);
			cells.add("");
		}
	}

	private static String text(Element cell) {
		cell.select("br, p + p, div + div").before("\n");
		return cell.wholeText().replaceAll("[ \\t\\u00A0]+", " ").replaceAll(" ?\\n\\s*", "\n").strip();
	}

	private static int number(String span) {
		return span.matches("\\d{1,4}") ? Math.max(1, Math.min(1000, Integer.parseInt(span))) : 1;
	}

}
