package org.gongbao.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.gongbao.check.text.Letters;
import org.gongbao.manuscript.ManuscriptSource;
import org.gongbao.manuscript.PartKey;

/**
 * Finds the line of the source some words of a part came from. Only letters and digits
 * count, and lines run on, because the importer joins what the print had broken.
 */
final class SourceLines {

	private final @Nullable ManuscriptSource source;

	private final Map<PartKey, Stretch> stretches = new HashMap<>();

	SourceLines(@Nullable ManuscriptSource source) {
		this.source = source;
	}

	@Nullable Integer find(PartKey part, @Nullable String words) {
		if (this.source == null || words == null) {
			return null;
		}
		String letters = Letters.of(words);
		return letters.isEmpty() ? null
				: this.stretches.computeIfAbsent(part, (key) -> stretch(key, this.source)).lineOf(letters);
	}

	private static Stretch stretch(PartKey part, ManuscriptSource source) {
		Stretch stretch = new Stretch();
		for (ManuscriptSource.Run run : source.runs()) {
			if (belongs(run, part)) {
				stretch.append(source.lines(), run);
			}
		}
		return stretch;
	}

	private static boolean belongs(ManuscriptSource.Run run, PartKey part) {
		return switch (run.place()) {
			case "document" -> run.ordinal() == part.documentNumber();
			case "appointments" -> part.equals(PartKey.APPOINTMENTS);
			case "chronicle" -> part.equals(PartKey.CHRONICLE);
			case "cover", "contents", "colophon", "section" -> part.equals(PartKey.FACTS);
			default -> false;
		};
	}

	/** Lines run together, each letter still knowing its line. */
	private static final class Stretch {

		private final StringBuilder letters = new StringBuilder();

		private final NavigableMap<Integer, Integer> lineEnds = new TreeMap<>();

		void append(List<String> lines, ManuscriptSource.Run run) {
			for (int number = run.from(); number <= Math.min(run.to(), lines.size()); number++) {
				this.letters.append(Letters.of(lines.get(number - 1)));
				this.lineEnds.putIfAbsent(this.letters.length(), number);
			}
		}

		@Nullable Integer lineOf(String words) {
			int at = this.letters.indexOf(words);
			if (at < 0) {
				return null;
			}
			Map.Entry<Integer, Integer> line = this.lineEnds.higherEntry(at);
			return (line != null) ? line.getValue() : null;
		}

	}

}
