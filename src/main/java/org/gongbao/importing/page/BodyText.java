package org.gongbao.importing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.gongbao.importing.page.PageAccount.Place;
import org.gongbao.importing.reading.DocumentText.Piece;

/**
 * Makes the body of a document from the lines nothing else has claimed: paragraphs
 * separated by a blank line, tables in GFM.
 */
final class BodyText {

	private static final Pattern GAPS = Pattern.compile("[ \\t\\u00A0\\u2002-\\u200A]{2,}");

	private static final Pattern NUMBERED = Pattern
		.compile("(?:[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十百\\d]+[）)]|第[一二三四五六七八九十百零〇\\d]+[章节条编]|"
				+ "\\d{1,3}[.．、]|附件|附：|附表|[①-⑳]|[-—·•]).*");

	private static final Pattern SENTENCE_END = Pattern.compile(".*[。：:；;！？!?）)】》”]$");

	/** A line that is wrapped at its edge is not longer than this. */
	private static final int WIDEST_WRAP = 60;

	private final List<Line> lines = new ArrayList<>();

	private final List<String> blocks = new ArrayList<>();

	private final List<List<Piece>> paragraphs = new ArrayList<>();

	private final @Nullable String title;

	private final int signatureIndex;

	private final int wrap;

	private final List<String> texts;

	/**
	 * For each line where the short lines end that stand below it, each apart from the
	 * next.
	 */
	private final int[] runEnds;

	private BodyText(PageDraft draft, @Nullable String title, int signatureIndex) {
		this.title = (title != null) ? TitleText.essence(title) : null;
		this.signatureIndex = signatureIndex;
		boolean gap = false;
		for (int i = 0; i < draft.size(); i++) {
			if (draft.isFree(i)) {
				this.lines.add(new Line(i, draft.piece(i).number(), draft.text(i), gap));
				draft.mark(i, Place.BODY);
				gap = false;
			}
			else {
				gap = true;
			}
		}
		this.wrap = wrap();
		this.texts = this.lines.stream().map(Line::text).toList();
		this.runEnds = runEnds();
	}

	private int[] runEnds() {
		int[] ends = new int[this.lines.size()];
		for (int i = ends.length - 1; i >= 0; i--) {
			boolean cell = CellTable.isCell(this.texts.get(i));
			boolean goesOn = i + 1 < ends.length && this.lines.get(i + 1).afterGap && ends[i + 1] > i + 1;
			ends[i] = !cell ? i : goesOn ? ends[i + 1] : i + 1;
		}
		return ends;
	}

	static BodyText of(PageDraft draft, @Nullable String title, int signatureIndex) {
		BodyText text = new BodyText(draft, title, signatureIndex);
		text.build();
		return text;
	}

	/** The body as light markup. */
	String markup() {
		return String.join("\n\n", this.blocks);
	}

	/** The paragraphs as the lines they were put together from, rows of tables apart. */
	List<List<Piece>> paragraphs() {
		return this.paragraphs;
	}

	/** The paragraphs above the signature, all of them if there is none. */
	List<List<Piece>> paragraphsBefore(int line) {
		return this.paragraphs.stream().filter((paragraph) -> paragraph.getFirst().line() < line).toList();
	}

	private void build() {
		int at = 0;
		while (at < this.lines.size()) {
			int next = addTable(at);
			if (next == at) {
				next = addTitle(at);
			}
			if (next == at) {
				next = addParagraph(at);
			}
			at = next;
		}
	}

	private int addTable(int from) {
		int to = from;
		while (to < this.lines.size() && isRow(this.lines.get(to).text)) {
			to++;
		}
		if (to - from >= 2) {
			String table = RowTable.of(texts(from, to));
			if (table != null) {
				this.blocks.add(table);
				addRows(from, to);
				return to;
			}
		}
		CellTable cells = CellTable.at(texts(from, this.runEnds[from]));
		if (cells == null) {
			return from;
		}
		this.blocks.add(cells.markup());
		addRows(from, from + cells.lines());
		return from + cells.lines();
	}

	private void addRows(int from, int to) {
		this.lines.subList(from, to).forEach((line) -> this.paragraphs.add(List.of(line.piece())));
	}

	private void addPieces(int from, int to) {
		this.paragraphs.add(this.lines.subList(from, to).stream().map(Line::piece).toList());
	}

	private static boolean isRow(String text) {
		return text.indexOf('\t') >= 0 || (text.startsWith("|") && text.endsWith("|") && text.length() > 2);
	}

	private List<String> texts(int from, int to) {
		return this.texts.subList(from, to);
	}

	/** A title of something attached or passed on, broken over two to five lines. */
	private int addTitle(int from) {
		if (this.lines.get(from).index <= this.signatureIndex || this.signatureIndex < 0) {
			return from;
		}
		StringBuilder joined = new StringBuilder();
		for (int i = from; i < Math.min(this.lines.size(), from + 5); i++) {
			String text = this.lines.get(i).text;
			if (text.length() > 40 || NUMBERED.matcher(text).matches() || text.endsWith("：") || text.endsWith("。")
					|| PrintedDate.isLike(text)) {
				return from;
			}
			joined.append(text);
			if (i > from && isTitle(joined.toString(), texts(from, i))) {
				this.blocks.add(joined.toString());
				addPieces(from, i + 1);
				return i + 1;
			}
			if (TitleText.endsInGenre(text) && !text.endsWith("》")) {
				return from;
			}
		}
		return from;
	}

	private boolean isTitle(String joined, List<String> firstLines) {
		if (!TitleText.endsInGenre(joined)) {
			return false;
		}
		String essence = TitleText.essence(joined);
		boolean named = this.title != null && essence.length() >= 6 && this.title.contains(essence);
		return named || firstLines.getFirst().contains("关于");
	}

	private int addParagraph(int from) {
		StringBuilder paragraph = new StringBuilder(this.lines.get(from).text);
		int next = from + 1;
		while (next < this.lines.size() && isWrapped(this.lines.get(next - 1).text, this.lines.get(next))) {
			paragraph.append(this.lines.get(next).text);
			next++;
		}
		this.blocks.add(GAPS.matcher(paragraph).replaceAll(" "));
		addPieces(from, next);
		return next;
	}

	private boolean isWrapped(String above, Line below) {
		return this.wrap > 0 && !below.afterGap && above.length() >= this.wrap - 3
				&& !SENTENCE_END.matcher(above).matches() && !NUMBERED.matcher(below.text).matches();
	}

	/** The width the text is hard-wrapped at, 0 if each line is a paragraph. */
	private int wrap() {
		int[] lengths = this.lines.stream().mapToInt((line) -> line.text.length()).sorted().toArray();
		if (lengths.length < 6) {
			return 0;
		}
		int width = lengths[lengths.length * 9 / 10];
		if (width > WIDEST_WRAP || width < 12 || lengths[lengths.length - 1] > width + 6) {
			return 0;
		}
		long full = this.lines.stream()
			.filter((line) -> line.text.length() >= width - 2 && !SENTENCE_END.matcher(line.text).matches())
			.count();
		return (full * 5 >= lengths.length * 2L) ? width : 0;
	}

	private record Line(int index, int number, String text, boolean afterGap) {

		Piece piece() {
			return new Piece(this.number, this.text);
		}

	}

}
