package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of a body together to paragraphs and tables.
 */
final class BodyReader {

	private final List<Line> lines;

	private final Joining joining;

	private final List<Paragraph> paragraphs = new ArrayList<>();

	private BodyReader(List<Line> lines) {
		this.lines = lines;
		this.joining = Joining.of(lines);
	}

	/** The paragraphs of these lines; running headers must be taken out before. */
	static List<Paragraph> read(List<Line> lines) {
		return new BodyReader(lines).read();
	}

	/** The paragraphs as light markup. */
	static String markup(List<Paragraph> paragraphs) {
		return String.join("\n\n", paragraphs.stream().map(Paragraph::text).toList());
	}

	private List<Paragraph> read() {
		int i = 0;
		Paragraph open = null;
		while (i < this.lines.size()) {
			Line line = this.lines.get(i);
			TableReader.Block block = TableReader.at(this.lines, i);
			if (block != null) {
				this.paragraphs.addAll(block.paragraphs());
				open = null;
				i = block.end();
				continue;
			}
			if (!line.blank()) {
				if (open != null && this.joining.joins(open, line)) {
					open.add(line);
				}
				else {
					open = Paragraph.of(line);
					this.paragraphs.add(open);
				}
			}
			i++;
		}
		return this.paragraphs;
	}

}
