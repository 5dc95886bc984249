package org.gongbao.importing.reading;

import java.util.List;

/**
 * Finds where the contents of the issue begin: at the heading 目录, or, if that was lost,
 * before the first of several lines that end in a page.
 */
final class ContentsFinder {

	static final int NONE = -2;

	private static final int LONGEST_COVER = 400;

	private static final int NEAR = 12;

	private final List<Line> lines;

	ContentsFinder(List<Line> lines) {
		this.lines = lines;
	}

	/**
	 * The index of the line before the first entry, -1 included; {@link #NONE} if there
	 * are no contents.
	 */
	int find() {
		int seen = 0;
		int firstPage = NONE;
		for (int i = 0; i < this.lines.size() && seen < LONGEST_COVER; i++) {
			Line line = this.lines.get(i);
			if (line.blank()) {
				continue;
			}
			seen++;
			if (TocShapes.isHeading(line)) {
				return i;
			}
			if (line.squeezed().endsWith("。") || NumberLine.parse(line.text(), i, i + 1).isPresent()) {
				break;
			}
			if (firstPage == NONE && isEntry(line) && entriesAfter(i) >= 2) {
				firstPage = i;
			}
		}
		return (firstPage >= 0) ? beforeSection(firstPage) : NONE;
	}

	private static boolean isEntry(Line line) {
		return TocShapes.hasPage(line) && Chars.hanCount(line.text()) >= 4 && !ColophonReader.isLabelled(line);
	}

	private int entriesAfter(int index) {
		int entries = 0;
		int seen = 0;
		for (int i = index + 1; i < this.lines.size() && seen < NEAR; i++) {
			if (!this.lines.get(i).blank()) {
				seen++;
				Line line = this.lines.get(i);
				entries += (TocShapes.hasPage(line) && !ColophonReader.isLabelled(line)) ? 1 : 0;
			}
		}
		return entries;
	}

	private int beforeSection(int firstPage) {
		int before = firstPage - 1;
		while (before >= 0 && belongs(this.lines.get(before))) {
			before--;
		}
		return before;
	}

	private static boolean belongs(Line line) {
		return line.blank() || line.bullet() || TocShapes.isSection(line) || line.squeezed().contains("关于");
	}

}
