package org.gongbao.document.body;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Goes through the elements of a text once, writes the plain text and notes where in it
 * each passage begins and ends.
 */
final class PassageFinder {

	private final StringBuilder text = new StringBuilder();

	private final List<Passage> passages = new ArrayList<>();

	/** What has begun and not ended; its end is not known yet. */
	private @Nullable Passage open;

	private final PassageNames names = new PassageNames();

	private boolean begun;

	void add(Element element) {
		if (this.begun) {
			this.text.append('\n');
		}
		this.begun = true;
		int start = this.text.length();
		this.names.enter(element);
		String anchor = element.anchor();
		if (anchor != null && isPassage(element.role())) {
			close(start);
			this.open = new Passage(start, start, start + headingLength(element), anchor, this.names.of(element));
		}
		else if (endsPassage(element.role())) {
			close(start);
		}
		PlainText.append(element.block(), this.text);
	}

	Passages found() {
		close(this.text.length());
		return new Passages(this.text.toString(), List.copyOf(this.passages));
	}

	private void close(int end) {
		Passage passage = this.open;
		if (passage != null) {
			this.passages
				.add(new Passage(passage.start(), end, passage.headingEnd(), passage.anchor(), passage.label()));
			this.open = null;
		}
	}

	/** Items (1.) are not: 1. names nothing by itself. */
	static boolean isPassage(Role role) {
		return switch (role) {
			case PART_TITLE, ATTACHMENT, BOOK, CHAPTER, SECTION, ARTICLE, HEADING_1, HEADING_2 -> true;
			default -> false;
		};
	}

	/** The signature below the last article is no part of that article. */
	static boolean endsPassage(Role role) {
		return switch (role) {
			case SIGNER, DATE, ATTACHMENT_LIST -> true;
			default -> false;
		};
	}

	private int headingLength(Element element) {
		return switch (element.role()) {
			case PART_TITLE, ATTACHMENT, BOOK, CHAPTER, SECTION -> element.text().length();
			case ARTICLE -> captionEnd(element.text(), element.marker());
			case HEADING_2 -> this.names.inArticle() ? 0 : element.runIn();
			default -> element.runIn();
		};
	}

	private static int captionEnd(String text, @Nullable Marker marker) {
		boolean captioned = marker != null && !RunIn.caption(text, marker).isEmpty();
		return captioned ? text.indexOf('。') : 0;
	}

}
