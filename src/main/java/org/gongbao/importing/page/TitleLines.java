package org.gongbao.importing.page;

import org.jspecify.annotations.Nullable;

/**
 * A title that is not known beforehand: lines that together end in the word for a kind of
 * document.
 *
 * @param skipped lines before it that turned out to belong to the site
 * @param lines how many lines it takes
 * @param text the title without spaces
 * @param number the document's number if it stands beside the title, else null
 * @param last the piece of its last line
 */
record TitleLines(int skipped, int lines, String text, @Nullable String number, int last) {

	private static final int MOST = 8;

	private static final int LONGEST_LINE = 160;

	/** The title that begins here, null if none does. */
	static @Nullable TitleLines at(PageDraft draft, int from) {
		StringBuilder joined = new StringBuilder();
		int index = from;
		for (int lines = 1; lines <= MOST && index < draft.size(); lines++) {
			String text = draft.text(index);
			if (!canBePart(text)) {
				return null;
			}
			joined.append(TitleText.compact(text));
			String title = TitleText.plain(joined.toString());
			if (TitleText.endsInGenre(title) && TitleText.isClosed(title)) {
				return withoutSite(draft, from, lines, index);
			}
			index = draft.nextFree(index + 1);
		}
		return null;
	}

	private static boolean canBePart(String text) {
		return text.length() <= LONGEST_LINE && !text.endsWith("。") && !text.endsWith("：") && !text.endsWith(":")
				&& !HeadLines.isNumber(text) && !OrderHeading.startsIn(text) && !Furniture.isAbove(text);
	}

	/** Of lines that make up a title, those from the one its issuer begins on. */
	private static TitleLines withoutSite(PageDraft draft, int from, int lines, int last) {
		int start = from;
		for (int skipped = 0; skipped < lines; skipped++) {
			String joined = joined(draft, start, last);
			if (TitleText.issuer(TitleText.plain(joined)) != null) {
				return of(skipped, lines - skipped, joined, last);
			}
			start = draft.nextFree(start + 1);
		}
		return of(0, lines, joined(draft, from, last), last);
	}

	private static TitleLines of(int skipped, int lines, String joined, int last) {
		return new TitleLines(skipped, lines, TitleText.plain(joined), TitleText.number(joined), last);
	}

	private static String joined(PageDraft draft, int from, int last) {
		StringBuilder joined = new StringBuilder();
		for (int i = from; i <= last; i++) {
			if (draft.isFree(i)) {
				joined.append(TitleText.compact(draft.text(i)));
			}
		}
		return joined.toString();
	}

}
