package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a title by its shape where the contents do not help.
 */
final class TitleFinder {

	private static final int MOST_LINES = 6;

	private static final int LONGEST_LINE = 70;

	private final List<Line> lines;

	TitleFinder(List<Line> lines) {
		this.lines = lines;
	}

	/** The range of lines that is the title ending before {@code index}. */
	Optional<int[]> before(int index) {
		List<Integer> candidates = new ArrayList<>();
		for (int i = index - 1; i >= 0 && candidates.size() < MOST_LINES; i--) {
			Line line = this.lines.get(i);
			if (line.blank() || Shapes.isDisclosure(line.squeezed())) {
				continue;
			}
			if (!canBeTitle(line)) {
				break;
			}
			candidates.addFirst(i);
		}
		return best(candidates);
	}

	/** The range of lines that is the title beginning at {@code index} or just after. */
	Optional<int[]> after(int index) {
		List<Integer> candidates = new ArrayList<>();
		for (int i = index; i < this.lines.size() && candidates.size() < MOST_LINES; i++) {
			Line line = this.lines.get(i);
			if (line.blank() || Shapes.isDisclosure(line.squeezed())) {
				continue;
			}
			if (!canBeTitle(line)) {
				break;
			}
			candidates.add(i);
			if (Shapes.endsLikeTitle(joined(candidates, 0))) {
				return best(candidates);
			}
		}
		return Optional.empty();
	}

	/** The first of the lines above an order that name the bodies it comes from. */
	int withIssuersAbove(int index) {
		int first = index;
		for (int i = index - 1; i >= 0 && index - i < 12; i--) {
			Line line = this.lines.get(i);
			if (!line.blank()) {
				if (!Shapes.isOrgan(line.squeezed())) {
					break;
				}
				first = i;
			}
		}
		return first;
	}

	private Optional<int[]> best(List<Integer> candidates) {
		if (candidates.isEmpty() || !Shapes.endsLikeTitle(joined(candidates, 0))) {
			return Optional.empty();
		}
		int start = candidates.size() - 1;
		for (int i = candidates.size() - 1; i >= 0; i--) {
			String line = squeezed(candidates.get(i));
			if (line.contains("关于") || line.contains("转发")) {
				start = i;
				if (!line.startsWith("关于") && !line.startsWith("转发")) {
					break;
				}
				start = withIssuers(candidates, i);
				break;
			}
			if (i == 0) {
				start = withIssuers(candidates, start);
			}
		}
		return Optional.of(new int[] { candidates.get(start), candidates.getLast() + 1 });
	}

	private int withIssuers(List<Integer> candidates, int from) {
		int start = from;
		while (start > 0 && Shapes.isOrgan(squeezed(candidates.get(start - 1)))) {
			start--;
		}
		return start;
	}

	private String joined(List<Integer> candidates, int from) {
		StringBuilder joined = new StringBuilder();
		for (int i = from; i < candidates.size(); i++) {
			joined.append(squeezed(candidates.get(i)));
		}
		return joined.toString();
	}

	private String squeezed(int index) {
		return this.lines.get(index).squeezed();
	}

	/** Whether a line can be a title or part of one. */
	static boolean canBeTitle(Line line) {
		String text = line.squeezed();
		return text.length() <= LONGEST_LINE && !text.isEmpty()
				&& "。;!?:,、】".indexOf(text.charAt(text.length() - 1)) < 0 && !Shapes.opensBody(text)
				&& !Dates.isDate(line.text()) && !Shapes.isOmission(text) && !text.contains("|")
				&& NumberLine.parse(line.text(), 0, 1).isEmpty() && DayLabel.parse(line, false).isEmpty();
	}

}
