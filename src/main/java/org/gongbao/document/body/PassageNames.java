package org.gongbao.document.body;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.CodePoints;

/**
 * Says what a passage is called while one goes through the elements of a text in their
 * order: 第二十二条, 第二十二条（三）, 一、发展基础.
 */
final class PassageNames {

	private static final int LONGEST = 20;

	/** The dash of a list before a number, and blanks within it. */
	private static final Pattern BESIDE_NUMBER = Pattern.compile("^[-－—*•]\\s+|[\\s\\u3000]+");

	/** The name of the article in which the text is. */
	private @Nullable String article;

	void enter(Element element) {
		switch (element.role()) {
			case ARTICLE -> this.article = number(element);
			case BOOK, CHAPTER, SECTION, ATTACHMENT, PART_TITLE, HEADING_1 -> this.article = null;
			default -> {
			}
		}
	}

	boolean inArticle() {
		return this.article != null;
	}

	/**
	 * The name of a passage.
	 * @param element the element it begins with, entered before
	 * @return a name of at most twenty characters
	 */
	String of(Element element) {
		if (this.article != null) {
			return (element.role() == Role.ARTICLE) ? this.article : this.article + number(element);
		}
		int end = (element.runIn() > 0) ? element.runIn() : element.text().length();
		return shortened(element.text().substring(0, end));
	}

	/** The number alone, without blanks. */
	private static String number(Element element) {
		Marker marker = element.marker();
		int end = (marker != null) ? marker.end() : 0;
		return BESIDE_NUMBER.matcher(element.text().substring(0, end)).replaceAll("");
	}

	private static String shortened(String heading) {
		int end = heading.length();
		while (end > 1 && "。：:".indexOf(heading.charAt(end - 1)) >= 0) {
			end--;
		}
		return CodePoints.shortened(heading.substring(0, end).strip(), LONGEST);
	}

}
