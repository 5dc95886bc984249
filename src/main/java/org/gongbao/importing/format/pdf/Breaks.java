package org.gongbao.importing.format.pdf;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Decides whether a row goes on with the paragraph of the row before it: it does if the
 * row before was full, so that not even its first sign would have fitted there.
 */
final class Breaks {

	/** The next row stands in another column or on another page. */
	static final float UNKNOWN = -1;

	private static final String NOT_FIRST = "，。、；：？！）》〉”’〕】」』…—%‰°℃,.;:?!)]}·～";

	private static final String NOT_LAST = "（《〈“‘〔【「『([";

	/** Lines of the colophon, each of which stands for itself. */
	private static final Pattern LABELLED = Pattern.compile(
			"(?s)(?:主\\s*[办管编]|承\\s*办|地\\s*址|电\\s*话|邮\\s*[编箱]|网\\s*址|印\\s*刷|出\\s*版|传\\s*真|编\\s*辑|刊\\s*号).{0,3}[\\s:：].*");

	private static final Pattern ADDRESS = Pattern.compile("(?s)<?https?://.*");

	/** A document's number, perhaps with its date, on a line of its own. */
	private static final Pattern NUMBER_LINE = Pattern.compile(
			"(?s)\\p{IsHan}{2,12}\\s*[〔\\[]\\s*\\d{4}\\s*[〕\\]]\\s*第?\\s*\\d{1,4}\\s*号(?:\\s+(?:\\d{4}\\s*年\\s*)?\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日)?\\s*");

	private static final Pattern AFTER_PAGE = Pattern
		.compile("(?s).*[（(]\\s*\\d{1,3}\\s*[)）]\\s*|.*…{2,}\\s*\\d{1,3}\\s*");

	private static final Pattern OPENS = Pattern
		.compile("(?s)(?:[●○■◆▲★•]|-\\s|[一二三四五六七八九十百]{1,4}、|[（(][一二三四五六七八九十\\d]{1,3}[)）]|"
				+ "第[一二三四五六七八九十百零\\d]{1,5}[编章节条]|\\d{1,2}[.．、]|附[件表]|[①-⑳]|【).*");

	/** A heading of one line, and what a line begins with that does not go on with it. */
	private static final Pattern NUMBERED = Pattern
		.compile("(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[.．、])[^，。；：,;:]*");

	private static final Pattern ACT_TITLE = Pattern.compile("\\p{IsHan}{2,20}(?:政府|办公室|办公厅)\\s*关于.*");

	private static final Pattern ENDS = Pattern.compile("(?s).*[。！？：；!?:;】][”’）)》]?|(?s).*号[)）]");

	private final boolean indents;

	private final boolean spaces;

	private final float leading;

	/**
	 * The habits of a document.
	 * @param indents whether it marks its paragraphs by an indent
	 * @param spaces whether it sets its paragraphs apart
	 * @param leading the usual distance from line to line
	 */
	Breaks(boolean indents, boolean spaces, float leading) {
		this.indents = indents;
		this.spaces = spaces;
		this.leading = leading;
	}

	/** Whether the document marks its paragraphs by an indent. */
	boolean byIndent() {
		return this.indents;
	}

	/** Whether so much white stands between two rows that an empty line is meant. */
	boolean isApart(Row last, Row next, float gap) {
		float usual = Math.max(this.leading, Math.max(last.size(), next.size()) * 1.1f);
		return gap > usual * 1.4f;
	}

	/**
	 * Whether a row goes on.
	 * @param last the row before, null at the start
	 * @param room how much of its column was left after it
	 * @param next the row
	 * @param left the left edge of its column
	 * @param right the right edge of its column
	 * @param gap how far it stands below, {@link #UNKNOWN} if it does not
	 */
	boolean goesOn(@Nullable Row last, float room, Row next, float left, float right, float gap) {
		if (last == null || isIndented(next, left) || isApart(last, next, gap)
				|| Math.abs(last.size() - next.size()) > Math.max(last.size(), next.size()) * 0.15f) {
			return false;
		}
		String before = last.text();
		String after = next.text();
		if (after.startsWith("- ") || LABELLED.matcher(after).matches() || NUMBER_LINE.matcher(after).matches()
				|| NUMBER_LINE.matcher(before).matches() || AFTER_PAGE.matcher(before).matches()
				|| !isFull(last, room, next)) {
			return false;
		}
		boolean ends = ENDS.matcher(before).matches();
		if (!this.indents && !this.spaces && (ends ? ACT_TITLE.matcher(after).matches()
				: NUMBERED.matcher(before).matches() && NUMBERED.matcher(after).lookingAt())) {
			return false;
		}
		if (!ends || (this.spaces && gap != UNKNOWN && !OPENS.matcher(after).matches())) {
			return true;
		}
		// After a sentence, a short line without a stop is a heading.
		boolean heading = right - next.right() > next.size() * 3 && !ENDS.matcher(after).matches();
		return (gap != UNKNOWN || this.indents) && !heading && !OPENS.matcher(after).matches();
	}

	boolean isIndented(Row row, float left) {
		return (row.left() - left) / row.size() > 1.3f;
	}

	/** Whether a row begins with the address of a web site. */
	boolean isAddress(String text) {
		return ADDRESS.matcher(text).matches();
	}

	/** Whether a row stands in the middle or at the right: then it ends where it ends. */
	boolean isCentred(Row row, float left) {
		return (row.left() - left) / row.size() > 4.6f;
	}

	private static boolean isFull(Row last, float room, Row next) {
		return room < firstPiece(next) + last.size() * 0.3f;
	}

	/** The width of what could not be divided at the start of a row. */
	private static float firstPiece(Row row) {
		List<Glyph> glyphs = row.glyphs();
		int end = 0;
		while (end < glyphs.size() - 1 && NOT_LAST.contains(glyphs.get(end).text())) {
			end++;
		}
		boolean address = ADDRESS.matcher(row.text()).matches();
		boolean word = isWord(glyphs.get(end));
		end++;
		while (end < glyphs.size() && (address || (word && isWord(glyphs.get(end))))) {
			end++;
		}
		while (end < glyphs.size() && NOT_FIRST.contains(glyphs.get(end).text())) {
			boolean holds = isWord(glyphs.get(end)) || "〕】".contains(glyphs.get(end).text());
			end++;
			// 号:0609 and 企业,400 hold together where the stop is a narrow one, and so does
			// 〔2011〕300.
			while (holds && end < glyphs.size() && isWord(glyphs.get(end))) {
				end++;
			}
		}
		return glyphs.get(end - 1).x1() - glyphs.getFirst().x0();
	}

	private static boolean isWord(Glyph glyph) {
		char c = glyph.text().charAt(0);
		return c > ' ' && c < 0x250 && "-/?&=".indexOf(c) < 0;
	}

}
