package org.gongbao.importing.format.pdf;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Decides whether a row goes on with the paragraph of the row before it: it does if the
 * row before was full, so that not even its first sign would have fitted there.
 */
final class Breaks {

	private static final String NOT_FIRST = "，。、；：？！）》〉”’〕】」』…—%‰°℃,.;:?!)]}·～";

	private static final Pattern AFTER_PAGE = Pattern.compile("(?s).*[（(]\\s*\\d{1,3}\\s*[)）]\\s*|.*…{2,}\\s*\\d{1,3}\\s*");

	private static final Pattern OPENS = Pattern
		.compile("(?s)(?:[●○■◆▲★•]|-\\s|[一二三四五六七八九十百]{1,4}、|[（(][一二三四五六七八九十\\d]{1,3}[)）]|"
				+ "第[一二三四五六七八九十百零\\d]{1,5}[编章节条]|\\d{1,2}[.．、]|附[件表]|[①-⑳]).*");

	private static final Pattern ENDS = Pattern.compile("(?s).*[。！？：；!?:;】][”’）)》]?");

	private final boolean indents;

	private final float leading;

	Breaks(boolean indents, float leading) {
		this.indents = indents;
		this.leading = leading;
	}

	/** Whether so much white stands between two rows that an empty line is meant. */
	boolean isApart(Row last, Row next) {
		float usual = Math.max(this.leading, Math.max(last.size(), next.size()) * 1.1f);
		return next.y() - last.y() > usual * 1.4f;
	}

	/**
	 * Whether a row goes on.
	 * @param last the row before, null at the start
	 * @param right the right edge of its column
	 * @param next the row
	 * @param left the left edge of its column
	 * @param adjacent whether both stand in one column
	 */
	boolean goesOn(@Nullable Row last, float right, Row next, float left, boolean adjacent) {
		if (last == null || isIndented(next, left) || (adjacent && isApart(last, next))
				|| Math.abs(last.size() - next.size()) > Math.max(last.size(), next.size()) * 0.15f) {
			return false;
		}
		String before = last.text();
		String after = next.text();
		if (after.startsWith("- ") || AFTER_PAGE.matcher(before).matches() || !isFull(last, right, next)) {
			return false;
		}
		if (!ENDS.matcher(before).matches()) {
			return true;
		}
		return (adjacent || this.indents) && !OPENS.matcher(after).matches();
	}

	boolean isIndented(Row row, float left) {
		return (row.left() - left) / row.size() > 1.3f;
	}

	private static boolean isFull(Row last, float right, Row next) {
		return right - last.right() < firstPiece(next) + last.size() * 0.3f;
	}

	/** The width of what could not be divided at the start of a row. */
	private static float firstPiece(Row row) {
		List<Glyph> glyphs = row.glyphs();
		int end = 1;
		boolean word = isWord(glyphs.getFirst());
		while (end < glyphs.size() && word && isWord(glyphs.get(end))) {
			end++;
		}
		while (end < glyphs.size() && NOT_FIRST.contains(glyphs.get(end).text())) {
			end++;
		}
		return glyphs.get(end - 1).x1() - glyphs.getFirst().x0();
	}

	private static boolean isWord(Glyph glyph) {
		char c = glyph.text().charAt(0);
		return c > ' ' && c < 0x250 && "-/?&=".indexOf(c) < 0;
	}

}
