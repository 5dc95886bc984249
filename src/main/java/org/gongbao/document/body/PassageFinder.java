package org.gongbao.document.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Goes through the elements of a text once, writes the plain text and notes where in it
 * each passage begins and ends.
 */
final class PassageFinder {

	private static final int LONGEST_LABEL = 20;

	/** The dash of a list before a number, and blanks within it. */
	private static final Pattern BESIDE_NUMBER = Pattern.compile("^[-－—*•]\\s+|[\\s\\u3000]+");

	private final StringBuilder text = new StringBuilder();

	private final List<Passage> passages = new ArrayList<>();

	/** What has begun and not ended; its end is not known yet. */
	private @Nullable Passage open;

	/** The label of the article in which the text is. */
	private @Nullable String article;

	private boolean begun;

	void add(Element element) {
		if (this.begun) {
			this.text.append('\n');
		}
		this.begun = true;
		int start = this.text.length();
		enter(element);
		String anchor = element.anchor();
		if (anchor != null && isPassage(element.role())) {
			close(start);
			this.open = new Passage(start, start, start + headingLength(element), anchor, label(element));
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

	private void enter(Element element) {
		switch (element.role()) {
			case ARTICLE -> this.article = number(element);
			case BOOK, CHAPTER, SECTION, ATTACHMENT, PART_TITLE, HEADING_1 -> this.article = null;
			default -> {
			}
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
			case ARTICLE -> captionEnd(element.text());
			case HEADING_2 -> (this.article == null) ? element.runIn() : 0;
			default -> element.runIn();
		};
	}

	private static int captionEnd(String text) {
		Marker marker = Marker.of(text);
		boolean captioned = marker != null && !RunIn.caption(text, marker).isEmpty();
		return captioned ? text.indexOf('。') : 0;
	}

	private String label(Element element) {
		if (this.article != null) {
			return (element.role() == Role.ARTICLE) ? this.article : this.article + number(element);
		}
		int end = (element.runIn() > 0) ? element.runIn() : element.text().length();
		return shortened(element.text().substring(0, end));
	}

	/** The number alone, without blanks. */
	private static String number(Element element) {
		Marker marker = Marker.of(element.text());
		int end = (marker != null) ? marker.end() : 0;
		return BESIDE_NUMBER.matcher(element.text().substring(0, end)).replaceAll("");
	}

	private static String shortened(String heading) {
		int end = heading.length();
		while (end > 1 && "。：:".indexOf(heading.charAt(end - 1)) >= 0) {
			end--;
		}
		if (end <= LONGEST_LABEL) {
			return heading.substring(0, end).strip();
		}
		int cut = LONGEST_LABEL - 1;
		return heading.substring(0, Character.isHighSurrogate(heading.charAt(cut - 1)) ? cut - 1 : cut) + "…";
	}

}
