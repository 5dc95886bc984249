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
		Preface preface = new Preface(this.draft, start, knownTitle).read();
		String title = (this.head.title() != null) ? this.head.title() : preface.title();
		if (title == null) {
			throw new UnreadableText("没有找到公文标题，不像一篇公文的网页，请确认选对了文件。");
		}
		Closing closing = new Closing(this.draft, preface.end()).read();
		String body = BodyText.of(this.draft, title, closing.dayIndex());
		PageFacts facts = new PageFacts(this.draft, this.head, preface, closing);
		facts.check(knownTitle);
		return new ReadPage(this.head, facts.printedNumber(), facts.number(), title, facts.issuer(title),
				facts.issuedOn(), facts.publishedOn(), preface.addressees(),
				(preface.disclosure() != null) ? preface.disclosure() : closing.disclosure(), body, closing.signature(),
				closing.signedOn(), this.draft.remarks(), this.draft.account(this.lines));
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
			this.draft.mark(i, Place.FURNITURE);
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

	/** The head's title, else a line that stands both above the head and below it. */
	private @Nullable String knownTitle(int start) {
		if (this.head.title() != null) {
			return this.head.title();
		}
		int first = this.draft.nextFree(start);
		while (first < this.draft.size() && Furniture.isAbove(this.draft.text(first))) {
			first = this.draft.nextFree(first + 1);
		}
		if (start == 0 || first >= this.draft.size()) {
			return null;
		}
		String below = TitleText.essence(this.draft.text(first));
		for (int i = 0; i < start; i++) {
			if (below.length() >= 4 && TitleText.essence(this.draft.text(i)).equals(below)) {
				return TitleText.compact(this.draft.text(first));
			}
		}
		return null;
	}

	static @Nullable LocalDate day(@Nullable String printed) {
		return (printed != null) ? PrintedDate.read(printed) : null;
	}

}
