package org.gongbao.importing.reading;

import java.util.List;
import java.util.Optional;

/**
 * Tells where the contents end and the first item begins: where a title of the contents
 * comes again, or where lines stand that no contents has.
 */
final class BodyStart {

	private static final int SHORTEST_TITLE = 8;

	private final List<Line> lines;

	BodyStart(List<Line> lines) {
		this.lines = lines;
	}

	boolean isAt(int index, List<TocItem> items, boolean pending) {
		Line line = this.lines.get(index);
		if (line.blank() || ColophonReader.isLabelled(line)) {
			return false;
		}
		return isSentence(line) || isAddressees(line) || isDocumentNumber(index) || isDay(line)
				|| (!pending && isRepeatedPart(line, items)) || isRepeatedTitle(index, items)
				|| line.squeezed().startsWith("索引号");
	}

	/** Whether the lines from here spell a title that stood in the contents before. */
	boolean isRepeatedTitle(int index, List<TocItem> items) {
		if (items.isEmpty() || this.lines.get(index).blank()) {
			return false;
		}
		StringBuilder key = new StringBuilder();
		int parts = 0;
		for (int i = index; i < this.lines.size() && parts < 5 && key.length() < 200; i++) {
			Line line = this.lines.get(i);
			if (!line.blank()) {
				key.append(Chars.key(line.text()));
				parts++;
				if (isKnown(key.toString(), items)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Where the title begins that ends before this line. */
	int titleBefore(int index, int otherwise) {
		Optional<int[]> title = new TitleFinder(this.lines).before(index);
		return title.map((range) -> range[0]).orElse(otherwise);
	}

	private static boolean isKnown(String key, List<TocItem> items) {
		if (key.length() < SHORTEST_TITLE) {
			return false;
		}
		for (TocItem item : items) {
			if (item.kind() == ReadTocEntry.Kind.DOCUMENT && item.key().equals(key)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isRepeatedPart(Line line, List<TocItem> items) {
		ReadTocEntry.Kind kind = TocItem.kindOf(line.squeezed());
		return kind != ReadTocEntry.Kind.DOCUMENT && !TocShapes.hasPage(line)
				&& items.stream().anyMatch((item) -> item.kind() == kind && item.hasPage());
	}

	private static boolean isSentence(Line line) {
		return line.length() > 160
				|| (line.length() > 24 && (line.squeezed().endsWith("。") || line.squeezed().endsWith(";")));
	}

	private static boolean isAddressees(Line line) {
		return line.squeezed().endsWith(":") && Addressees.isLikely(line.squeezed());
	}

	private static boolean isDay(Line line) {
		return DayLabel.parse(line, false)
			.filter((label) -> label.bullet() && line.length() > label.end() + 4)
			.isPresent();
	}

	private boolean isDocumentNumber(int index) {
		Line line = this.lines.get(index);
		Optional<NumberLine> number = NumberLine.parse(line.text(), index, index + 1);
		if (number.isEmpty() || number.get().order()) {
			return false;
		}
		int seen = 0;
		for (int i = index + 1; i < this.lines.size() && seen < 6; i++) {
			Line next = this.lines.get(i);
			if (!next.blank()) {
				seen++;
				if (isSentence(next) || isAddressees(next)) {
					return true;
				}
			}
		}
		return false;
	}

}
