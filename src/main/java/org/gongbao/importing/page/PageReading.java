package org.gongbao.importing.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.gongbao.importing.page.HeadReader.FoundHead;
import org.gongbao.importing.page.PageAccount.Place;
import org.gongbao.importing.reading.UnreadableText;

/** One reading of one page, from its head to the facts it states. */
final class PageReading {

	private final List<String> lines;

	private final PageDraft draft;

	private final PageHead head;

	private final List<FoundHead> heads;

	PageReading(List<String> lines, List<PageLine> pieces, List<FoundHead> heads, @Nullable FoundHead first) {
		this.lines = lines;
		this.draft = new PageDraft(pieces);
		this.heads = heads;
		this.head = (first != null) ? first.values() : PageHead.NONE;
	}

	ReadPage read() {
		int start = readHeads();
		String knownTitle = knownTitle(start);
		Preface preface = new Preface(this.draft, start, knownTitle, this.head.number()).read();
		String title = title(knownTitle, preface, start);
		if (title == null) {
			throw new UnreadableText("没有找到公文标题，不像一篇公文的网页，请确认选对了文件。");
		}
		Closing closing = new Closing(this.draft, preface.end()).read();
		BodyText body = BodyText.of(this.draft, title, closing.dayIndex());
		PageFacts facts = new PageFacts(this.draft, this.head, preface, closing);
		facts.check();
		PageContent content = PageContent.of(body, title, facts, closing.signatureLine());
		return new ReadPage(this.head, facts.printedNumber(), facts.number(), title, facts.issuer(title),
				facts.issuedOn(), facts.publishedOn(), preface.addressees(),
				(preface.disclosure() != null) ? preface.disclosure() : closing.disclosure(), body.markup(),
				closing.signature(), closing.signedOn(), content.citations(), content.statements(),
				content.effectiveFrom(this.head.effectiveFrom()), content.validUntil(this.head.validUntil()),
				content.appointments(), this.draft.remarks(), this.draft.account(this.lines));
	}

	private @Nullable String title(@Nullable String knownTitle, Preface preface, int start) {
		if (this.head.title() != null) {
			return TitleText.plain(this.head.title());
		}
		String title = (preface.title() != null) ? preface.title() : knownTitle;
		return (title != null) ? title : titleAbove(start, "");
	}

	/** Marks the heads and what stands above the first; returns where the text begins. */
	private int readHeads() {
		if (this.heads.isEmpty()) {
			return 0;
		}
		for (FoundHead found : this.heads) {
			if (isSame(found)) {
				found.pieces().forEach((index) -> this.draft.mark(index, Place.HEAD));
			}
		}
		int first = this.heads.getFirst().pieces().iterator().next();
		if (isText(first)) {
			return 0;
		}
		for (int i = 0; i < first; i++) {
			this.draft.mark(i, isTitle(this.draft.text(i)) ? Place.TITLE : Place.FURNITURE);
		}
		return first;
	}

	/** Sites print a head twice, for screens wide and narrow. */
	private boolean isSame(FoundHead found) {
		PageHead values = found.values();
		return values.equals(this.head) || (Objects.equals(values.indexNumber(), this.head.indexNumber())
				&& Objects.equals(values.number(), this.head.number()));
	}

	/** Whether the document itself stands above its head. */
	private boolean isText(int end) {
		int sentences = 0;
		for (int i = 0; i < end; i++) {
			if (this.draft.text(i).endsWith("。")) {
				sentences++;
			}
		}
		return sentences >= 3;
	}

	/** The head's title, else one above the head. */
	private @Nullable String knownTitle(int start) {
		if (this.head.title() != null) {
			return this.head.title();
		}
		String repeated = repeatedLine(start);
		return (repeated != null) ? repeated : titleAbove(start, "关于");
	}

	/** The first line below the head if it also stands above. */
	private @Nullable String repeatedLine(int start) {
		int first = this.draft.nextFree(start);
		while (first < this.draft.size() && Furniture.isAbove(this.draft.text(first))) {
			first = this.draft.nextFree(first + 1);
		}
		if (first >= this.draft.size()) {
			return null;
		}
		String below = TitleText.essence(this.draft.text(first));
		for (int i = 0; i < start; i++) {
			if (below.length() >= 4 && TitleText.essence(this.draft.text(i)).equals(below)) {
				return TitleText.plain(TitleText.compact(this.draft.text(first)));
			}
		}
		return null;
	}

	/**
	 * The last line above the head that is like a title and has these words, null if
	 * none.
	 */
	private @Nullable String titleAbove(int start, String words) {
		for (int i = start - 1; i >= 0; i--) {
			String text = this.draft.text(i);
			if (text.contains(words) && isTitle(text)) {
				return TitleText.plain(TitleText.compact(text));
			}
		}
		return null;
	}

	private static boolean isTitle(String text) {
		return text.length() >= 6 && text.length() <= 160 && !Furniture.isAbove(text)
				&& TitleText.endsInGenre(TitleText.plain(text));
	}

	static @Nullable LocalDate day(@Nullable String printed) {
		return (printed != null) ? PrintedDate.read(printed) : null;
	}

}
