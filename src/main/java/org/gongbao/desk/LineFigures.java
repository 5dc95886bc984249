package org.gongbao.desk;

import java.util.List;

import org.gongbao.manuscript.ManuscriptSource;

/**
 * Where the lines of the source went, so that one sees that none is lost.
 *
 * @param lines lines that are not blank
 * @param items those that went to documents, appointments and chronicle
 * @param contents those of the table of contents
 * @param cover those of cover and colophon
 * @param noise running headers and what could not be placed
 * @param unplaced those nobody has accounted for
 */
public record LineFigures(int lines, int items, int contents, int cover, int noise, int unplaced) {

	static LineFigures of(ManuscriptSource source) {
		int[] counts = new int[LinePlace.values().length];
		int placed = 0;
		for (ManuscriptSource.Run run : source.runs()) {
			int lines = printed(source.lines(), run.from(), run.to());
			counts[LinePlace.of(run.place()).slot()] += lines;
			placed += lines;
		}
		int all = printed(source.lines(), 1, source.lines().size());
		return new LineFigures(all, counts[LinePlace.ITEM.slot()], counts[LinePlace.CONTENTS.slot()],
				counts[LinePlace.COVER.slot()], counts[LinePlace.NOISE.slot()], all - placed);
	}

	private static int printed(List<String> lines, int from, int to) {
		int count = 0;
		for (int line = Math.max(1, from); line <= Math.min(to, lines.size()); line++) {
			count += lines.get(line - 1).isBlank() ? 0 : 1;
		}
		return count;
	}

}
