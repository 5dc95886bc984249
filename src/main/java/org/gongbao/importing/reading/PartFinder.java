package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the headings of the appointments and of the chronicle: lines that name them and
 * are followed by what belongs there.
 */
final class PartFinder {

	private static final int LOOK_AHEAD = 14;

	private static final int FEWEST_DAYS = 3;

	private final List<Line> lines;

	private final Contents contents;

	PartFinder(List<Line> lines, Contents contents) {
		this.lines = lines;
		this.contents = contents;
	}

	List<Head> find() {
		List<Head> heads = new ArrayList<>();
		for (int i = this.contents.end(); i < this.lines.size(); i++) {
			Line line = this.lines.get(i);
			if (line.blank() || line.length() > 50) {
				continue;
			}
			ReadTocEntry.Kind kind = TocItem.kindOf(line.squeezed());
			if (kind == ReadTocEntry.Kind.APPOINTMENTS && isFollowedByActs(i)) {
				heads.add(head(kind, i));
			}
			else if (kind == ReadTocEntry.Kind.CHRONICLE && isFollowedByDays(i)) {
				heads.add(head(kind, i));
			}
		}
		if (heads.stream().noneMatch((head) -> head.kind() == ReadTocEntry.Kind.CHRONICLE)) {
			addUnheadedChronicle(heads);
		}
		return heads;
	}

	private Head head(ReadTocEntry.Kind kind, int index) {
		int from = index;
		int above = Ink.before(this.lines, index);
		boolean split = this.lines.get(index).length() <= 4 && above >= this.contents.end()
				&& Shapes.isOrgan(this.lines.get(above).squeezed());
		if (split) {
			from = above;
		}
		TocItem item = this.contents.items().stream().filter((one) -> one.kind() == kind).findFirst().orElse(null);
		return new Head(kind, from, from, index + 1, null, item);
	}

	private boolean isFollowedByActs(int index) {
		int seen = 0;
		for (int i = index + 1; i < this.lines.size() && seen < LOOK_AHEAD; i++) {
			Line line = this.lines.get(i);
			if (!line.blank()) {
				seen++;
				if (ActShapes.looksLikeAct(line.squeezed())) {
					return true;
				}
				if (line.length() > 200 || DayLabel.parse(line, false).isPresent()) {
					return false;
				}
			}
		}
		return false;
	}

	private boolean isFollowedByDays(int index) {
		int seen = 0;
		for (int i = index + 1; i < this.lines.size() && seen < 6; i++) {
			Line line = this.lines.get(i);
			if (!line.blank()) {
				seen++;
				if (DayLabel.parse(line, true).isPresent()
						|| line.squeezed().matches("(?:\\d{4}年)?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?")) {
					return true;
				}
				if (ActShapes.looksLikeAct(line.squeezed())) {
					return false;
				}
			}
		}
		return false;
	}

	// Without a heading only bulleted days in a row are taken for a chronicle.
	private void addUnheadedChronicle(List<Head> heads) {
		int first = -1;
		int days = 0;
		int since = 0;
		for (int i = this.contents.end(); i < this.lines.size(); i++) {
			Line line = this.lines.get(i);
			if (line.blank()) {
				continue;
			}
			boolean day = DayLabel.parse(line, false).filter(DayLabel::bullet).isPresent();
			since++;
			if (day) {
				first = (days == 0 || since > 25) ? i : first;
				days = (since > 25) ? 1 : days + 1;
				since = 0;
				if (days == FEWEST_DAYS) {
					heads.add(new Head(ReadTocEntry.Kind.CHRONICLE, first, -1, first, null, null));
					return;
				}
			}
		}
	}

}
