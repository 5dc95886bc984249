package org.gongbao.importing.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What stands between a document's title and its text, in whatever order: the date, the
 * disclosure notice, the addressees.
 */
final class DocumentOpening {

	private static final int MOST_LINES = 9;

	private final int headEnd;

	private @Nullable String printedDate;

	private @Nullable String disclosure;

	private @Nullable Addressees addressees;

	DocumentOpening(Head head) {
		NumberLine number = head.number();
		this.printedDate = (number != null) ? number.printedDate() : null;
		this.headEnd = head.bodyFrom();
	}

	/** Take what opens these lines; the lines that are left. */
	List<Line> take(List<Line> lines) {
		int from = Ink.at(lines, 0);
		while (from < lines.size() && takeLine(lines.get(from))) {
			from = Ink.at(lines, from + 1);
		}
		List<Line> rest = lines.subList(from, lines.size());
		List<Line> ink = Ink.first(rest, MOST_LINES);
		Addressees read = Addressees.read(ink);
		this.addressees = read;
		return (read != null) ? rest.subList(rest.indexOf(ink.get(read.lines() - 1)) + 1, rest.size()) : rest;
	}

	/**
	 * Take a paragraph that is a disclosure notice, if none was found before the text.
	 */
	boolean takeDisclosure(Paragraph paragraph) {
		if (this.disclosure != null || !Shapes.isDisclosure(Chars.squeeze(Chars.fold(paragraph.tail(40))))) {
			return false;
		}
		this.disclosure = unwrap(Chars.squeeze(paragraph.text()));
		return true;
	}

	@Nullable String printedDate() {
		return this.printedDate;
	}

	@Nullable String disclosure() {
		return this.disclosure;
	}

	@Nullable String addressees() {
		return (this.addressees != null) ? this.addressees.text() : null;
	}

	/** A text without the brackets round it. */
	static String unwrap(String text) {
		return text.replaceAll("^[（(【\\[]|[）)】\\]]$", "").strip();
	}

	private boolean takeLine(Line line) {
		if (this.disclosure == null && Shapes.isDisclosure(line.squeezed())) {
			this.disclosure = unwrap(Chars.squeeze(line.text()));
			return true;
		}
		if (this.printedDate == null && Dates.isDate(line.text())) {
			this.printedDate = unwrap(line.text());
			return true;
		}
		return line.number() <= this.headEnd && line.squeezed().matches("[\\p{IsHan}]{2,30}文件");
	}

}
