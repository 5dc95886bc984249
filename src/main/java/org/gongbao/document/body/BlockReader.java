package org.gongbao.document.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongbao.document.body.Block.Figure;
import org.gongbao.document.body.Block.Grid;
import org.gongbao.document.body.Block.Paragraph;

/**
 * Cuts a stored text into blocks: every line is a paragraph of its own, except that lines
 * of a GFM table and runs of lines with tabs make tables, and that a line
 * {@code ![caption](name)} is a picture. Nothing else is markup, because the asterisks,
 * hashes and hyphens of a printed text are just that.
 */
final class BlockReader {

	private static final Pattern DELIMITERS = Pattern.compile("\\|(\\s*:?-+:?\\s*\\|)+");

	private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

	private static final Pattern FIGURE = Pattern
		.compile("!\\[([^\\[\\]]{0,200})]\\(([^()\\[\\]]*+(?:\\([^()]*+\\)[^()\\[\\]]*+)?)\\)");

	private static final int FEWEST_TABBED_ROWS = 2;

	private final List<String> lines;

	private final List<Block> blocks = new ArrayList<>();

	private BlockReader(List<String> lines) {
		this.lines = lines;
	}

	static List<Block> read(String text) {
		BlockReader reader = new BlockReader(text.lines().map(BlockReader::strip).toList());
		int line = 0;
		while (line < reader.lines.size()) {
			line = reader.readBlock(line);
		}
		return List.copyOf(reader.blocks);
	}

	private int readBlock(int line) {
		if (this.lines.get(line).isEmpty()) {
			return line + 1;
		}
		int end = endOfTable(line);
		if (end > line) {
			this.blocks.add(new Grid(barred(this.lines.subList(line, end))));
			return end;
		}
		end = endOfTabbed(line);
		if (end - line >= FEWEST_TABBED_ROWS) {
			this.blocks.add(new Grid(this.lines.subList(line, end).stream().map(BlockReader::tabbed).toList()));
			return end;
		}
		this.blocks.add(alone(this.lines.get(line)));
		return line + 1;
	}

	private static Block alone(String line) {
		Matcher figure = FIGURE.matcher(line);
		boolean named = line.startsWith("![") && figure.matches() && !figure.group(2).isBlank();
		return named ? new Figure(strip(figure.group(1)), strip(figure.group(2))) : new Paragraph(line);
	}

	private int endOfTable(int line) {
		boolean begins = this.lines.get(line).startsWith("|") && line + 1 < this.lines.size()
				&& DELIMITERS.matcher(this.lines.get(line + 1)).matches();
		if (!begins) {
			return line;
		}
		int end = line + 2;
		while (end < this.lines.size() && this.lines.get(end).startsWith("|")) {
			end++;
		}
		return end;
	}

	private int endOfTabbed(int line) {
		int end = line;
		while (end < this.lines.size() && this.lines.get(end).contains("\t")) {
			end++;
		}
		return end;
	}

	private static List<List<String>> barred(List<String> lines) {
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (i != 1) {
				rows.add(cells(lines.get(i)));
			}
		}
		return rows;
	}

	private static List<String> cells(String line) {
		String[] parts = BAR.split(line.substring(1), -1);
		int last = parts.length - 1;
		// What follows the last bar is no cell, unless somebody forgot that bar.
		int count = parts[last].isBlank() ? last : parts.length;
		List<String> cells = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			cells.add(strip(parts[i]).replace("\\|", "|"));
		}
		return List.copyOf(cells);
	}

	private static List<String> tabbed(String line) {
		return List.of(line.split("\t", -1)).stream().map(BlockReader::strip).toList();
	}

	/** Also the ideographic and the no-break space. */
	private static String strip(String line) {
		int start = 0;
		int end = line.length();
		while (start < end && blank(line.charAt(start))) {
			start++;
		}
		while (end > start && blank(line.charAt(end - 1))) {
			end--;
		}
		return line.substring(start, end);
	}

	private static boolean blank(char c) {
		return Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000' || c == '\ufeff';
	}

}
