package org.gongbao.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.gongbao.importing.ImportedFile.LineRun;

/**
 * Joins the fates of single lines to runs, so that a report of a long issue stays short.
 */
class LineRuns {

	private final List<LineRun> runs = new ArrayList<>();

	void add(int line, Enum<?> place, int ordinal) {
		String name = place.name().toLowerCase(Locale.ROOT).replace('_', '-');
		if (!this.runs.isEmpty()) {
			LineRun last = this.runs.getLast();
			if (last.place().equals(name) && last.ordinal() == ordinal) {
				this.runs.set(this.runs.size() - 1, new LineRun(last.from(), line, name, ordinal));
				return;
			}
		}
		this.runs.add(new LineRun(line, line, name, ordinal));
	}

	List<LineRun> runs() {
		return List.copyOf(this.runs);
	}

}
