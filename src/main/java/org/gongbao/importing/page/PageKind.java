package org.gongbao.importing.page;

import java.util.List;
import java.util.regex.Pattern;

import org.gongbao.importing.page.HeadReader.FoundHead;

/** Tells the page of one document from an issue of a gazette and from anything else. */
final class PageKind {

	private static final Pattern ISSUE_NUMBER = Pattern
		.compile(".*(?:\\d{4}\\h*年\\h*)?第\\h*[\\d一二三四五六七八九十]{1,3}\\h*期.*");

	private static final Pattern CONTENTS = Pattern.compile("目\\h*录|目\\h*次|contents|CONTENTS");

	/** A cover and its contents stand within so many lines. */
	private static final int COVER = 80;

	private PageKind() {
	}

	static boolean isPage(List<PageLine> pieces, List<FoundHead> heads) {
		if (isIssue(pieces, !heads.isEmpty())) {
			return false;
		}
		if (heads.isEmpty()) {
			return isPlainDocument(pieces);
		}
		FoundHead first = heads.getFirst();
		return heads.stream().skip(1).allMatch((head) -> isSame(first, head));
	}

	private static boolean isSame(FoundHead first, FoundHead other) {
		String index = first.values().indexNumber();
		String title = first.values().title();
		return (index != null && index.equals(other.values().indexNumber()))
				|| (title != null && title.equals(other.values().title()));
	}

	/**
	 * A cover names the gazette, or contents stand near the number of the issue; under a
	 * head the gazette may be what the document is about.
	 */
	private static boolean isIssue(List<PageLine> pieces, boolean hasHead) {
		boolean gazette = false;
		boolean numbered = false;
		boolean contents = false;
		int seen = 0;
		for (PageLine piece : pieces) {
			if (!piece.isBlank() && seen++ < COVER && piece.text().length() <= 60) {
				String compact = TitleText.compact(piece.text());
				gazette = gazette || compact.endsWith("公报") || compact.endsWith("政报") || compact.contains("政府公报");
				numbered = numbered || (ISSUE_NUMBER.matcher(piece.text()).matches() && compact.length() <= 30);
				contents = contents || CONTENTS.matcher(compact).matches();
			}
		}
		return numbered && (contents || (gazette && !hasHead));
	}

	/** Whether another title with a number of its own follows. */
	private static boolean hasSecondHead(PageDraft draft, int from) {
		String above = "";
		for (int i = from; i < draft.size(); i++) {
			if (draft.isFree(i)) {
				if (HeadLines.isNumber(draft.text(i)) && TitleText.endsInGenre(above)) {
					return true;
				}
				above = draft.text(i);
			}
		}
		return false;
	}

	/** Without a head: a title, and addressees, number or signature to go with it. */
	private static boolean isPlainDocument(List<PageLine> pieces) {
		PageDraft draft = new PageDraft(pieces);
		Preface preface = new Preface(draft, 0, null, null).read();
		if (!preface.foundTitle()) {
			return false;
		}
		if (hasSecondHead(draft, preface.end())) {
			return false;
		}
		Closing closing = new Closing(draft, preface.end()).read();
		int signs = 0;
		signs += (preface.addressees() != null) ? 1 : 0;
		signs += (preface.number() != null) ? 1 : 0;
		signs += (closing.signedOn() != null && closing.signature() != null) ? 1 : 0;
		String title = preface.title();
		signs += (title != null && TitleText.issuer(title) != null) ? 1 : 0;
		return signs >= 2;
	}

}
