package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds where each document, the appointments and the chronicle begin, from the titles of
 * the contents, the number lines and the headings.
 */
final class HeadFinder {

	private final List<Line> lines;

	private final Contents contents;

	private final NavigableMap<Integer, NumberLine> numbers;

	private final TitleFinder titles;

	private final TreeMap<Integer, Head> heads = new TreeMap<>();

	HeadFinder(List<Line> lines, Contents contents) {
		this.lines = lines;
		this.contents = contents;
		this.numbers = new NumberLines(lines).find(contents.end());
		this.titles = new TitleFinder(lines);
	}

	/** The heads in printed order. */
	List<Head> find() {
		new PartFinder(this.lines, this.contents).find().forEach((head) -> this.heads.put(head.from(), head));
		Map<TocItem, TitleMatches.Match> matches = new TitleMatches(this.lines, this.numbers).find(this.contents,
				this.contents.end());
		matches.forEach((item, match) -> add(document(match.from(), match.to(), item)));
		this.numbers.values().forEach(this::addByNumber);
		if (this.contents.documents().isEmpty()) {
			addByShape();
		}
		return dropRepeatedParts();
	}

	private void add(Head head) {
		this.heads.put(head.from(), head);
	}

	private Head document(int from, int to, TocItem item) {
		Optional<NumberLine> number = numberBeside(from, to);
		int start = number.map((line) -> Math.min(from, line.from())).orElse(from);
		return new Head(ReadTocEntry.Kind.DOCUMENT, withHeading(start), from, to, number.orElse(null), item);
	}

	private Optional<NumberLine> numberBeside(int from, int to) {
		for (NumberLine number : this.numbers.subMap(from, to).values()) {
			return Optional.of(number);
		}
		int next = to;
		for (int seen = 0; seen < 3 && next < this.lines.size(); next++) {
			NumberLine number = this.numbers.get(next);
			if (number != null) {
				return Optional.of(number);
			}
			if (!this.lines.get(next).blank()) {
				seen++;
				if (this.lines.get(next).length() > 40 || this.lines.get(next).squeezed().endsWith(":")) {
					break;
				}
			}
		}
		Map.Entry<Integer, NumberLine> before = this.numbers.lowerEntry(from);
		return (before != null && onlyBlankBetween(before.getValue().to(), from)) ? Optional.of(before.getValue())
				: Optional.empty();
	}

	// The red head (某某市人民政府文件) above a number, and the block of metadata, belong to the
	// document.
	private int withHeading(int from) {
		int start = from;
		for (int i = from - 1; i >= this.contents.end() && from - i < 30; i--) {
			Line line = this.lines.get(i);
			if (IndexBlock.isLabelled(line) || (line.squeezed().matches("[\\p{IsHan}]{2,30}(?:政府|办公室|办公厅|委员会|局)文件")
					&& !this.contents.sections().contains(line.squeezed()))) {
				start = i;
			}
			else if (!line.blank() && !IndexBlock.isValue(this.lines, i)) {
				break;
			}
		}
		return start;
	}

	private boolean onlyBlankBetween(int from, int to) {
		for (int i = from; i < to; i++) {
			if (!this.lines.get(i).blank() && !Shapes.isDisclosure(this.lines.get(i).squeezed())) {
				return false;
			}
		}
		return true;
	}

	private void addByNumber(NumberLine number) {
		if (isTaken(number) || isInPart(number)) {
			return;
		}
		Optional<int[]> title = number.order()
				? Optional.of(new int[] { this.titles.withIssuersAbove(number.from()), number.to() })
				: this.titles.before(number.from()).filter((range) -> isFree(range[0], number.from()));
		if (title.isEmpty()) {
			title = this.titles.after(number.to());
		}
		if (number.order() && !startsOrder(number)) {
			return;
		}
		title.ifPresent((range) -> add(new Head(ReadTocEntry.Kind.DOCUMENT,
				withHeading(Math.min(range[0], number.from())), range[0], range[1], number, null)));
	}

	// The number of an order quoted on a line of its own is not followed by its text.
	private boolean startsOrder(NumberLine number) {
		Line line = this.lines.get(number.from());
		return !line.squeezed().startsWith("(") && (number.from() == 0 || !endsOpen(number.from()));
	}

	private boolean endsOpen(int index) {
		for (int i = index - 1; i >= this.contents.end(); i--) {
			Line line = this.lines.get(i);
			if (!line.blank()) {
				return line.length() > 24 && !Chars.endsSentence(line.folded());
			}
		}
		return false;
	}

	private boolean isTaken(NumberLine number) {
		Map.Entry<Integer, Head> before = this.heads.floorEntry(number.from() + 8);
		while (before != null && before.getKey() > number.from() - 60) {
			NumberLine own = before.getValue().number();
			if (own != null && own.from() == number.from()) {
				return true;
			}
			before = this.heads.lowerEntry(before.getKey());
		}
		return false;
	}

	private boolean isFree(int from, int to) {
		return this.heads.subMap(from, to).isEmpty();
	}

	// In the part of appointments a number is the reference of a batch, unless a whole
	// document begins.
	private boolean isInPart(NumberLine number) {
		Map.Entry<Integer, Head> before = this.heads.floorEntry(number.from());
		if (before == null || before.getValue().kind() == ReadTocEntry.Kind.DOCUMENT) {
			return false;
		}
		Optional<int[]> title = this.titles.before(number.from());
		return title.isEmpty() || isOnAppointments(title.get()) || !isAddressed(number.to());
	}

	private boolean isOnAppointments(int[] range) {
		return this.lines.subList(range[0], range[1])
			.stream()
			.anyMatch((line) -> line.squeezed().contains("任") || line.squeezed().contains("免"));
	}

	private boolean isAddressed(int index) {
		int seen = 0;
		for (int i = index; i < this.lines.size() && seen < 3; i++) {
			Line line = this.lines.get(i);
			if (!line.blank()) {
				seen++;
				if (line.squeezed().endsWith(":") && Addressees.isLikely(line.squeezed())) {
					return true;
				}
			}
		}
		return false;
	}

	private void addByShape() {
		for (int i = this.contents.end(); i < this.lines.size(); i++) {
			Line line = this.lines.get(i);
			if (line.squeezed().endsWith(":") && Addressees.isLikely(line.squeezed())) {
				int index = i;
				this.titles.before(i)
					.filter((range) -> isFree(range[0] - 8, index) && !isInPartAt(range[0]))
					.ifPresent((range) -> add(new Head(ReadTocEntry.Kind.DOCUMENT, withHeading(range[0]), range[0],
							range[1], null, null)));
			}
		}
	}

	private boolean isInPartAt(int index) {
		Map.Entry<Integer, Head> before = this.heads.floorEntry(index);
		return before != null && before.getValue().kind() != ReadTocEntry.Kind.DOCUMENT;
	}

	// A heading that comes again inside its own part is a running header.
	private List<Head> dropRepeatedParts() {
		List<Head> kept = new ArrayList<>();
		for (Head head : this.heads.values()) {
			boolean repeated = head.kind() != ReadTocEntry.Kind.DOCUMENT && !kept.isEmpty()
					&& kept.getLast().kind() == head.kind();
			if (!repeated) {
				kept.add(head);
			}
		}
		return kept;
	}

}
