package org.gongbao.document.body;

import java.util.regex.Pattern;

/**
 * Titles within a document: what a notice sends along, what an attachment is called. They
 * are words of the document's own title, or stand where only a title can stand.
 */
final class PartTitles implements Recogniser {

	private static final int SHORTEST = 5;

	private static final Pattern BRACKETED = Pattern.compile("[（(].*[)）]");

	private static final Pattern ADOPTION = Pattern.compile(".*(?:通过|公布|发布|修订|修正|施行|批准|审议|\\d{4}年).*");

	private final String title;

	PartTitles(String title) {
		this.title = letters(title);
	}

	@Override
	public void mark(Draft draft) {
		for (int i = 0; i < draft.size(); i++) {
			if (draft.free(i) && isTitle(draft, i)) {
				draft.mark(i, Role.PART_TITLE);
			}
			else if (draft.free(i) && isSubtitle(draft, i)) {
				draft.mark(i, Role.SUBTITLE);
			}
		}
	}

	private boolean isTitle(Draft draft, int i) {
		if (!draft.headingLike(i) || draft.text(i).startsWith("（")) {
			return false;
		}
		Role before = draft.role(i - 1);
		String letters = letters(draft.text(i));
		if (before == Role.ATTACHMENT || continues(draft, i, letters)) {
			return true;
		}
		return isOwnTitle(draft, i, letters) || (letters.length() >= SHORTEST && standsAsTitle(draft, i));
	}

	private boolean isOwnTitle(Draft draft, int i, String letters) {
		if (letters.isEmpty() || !this.title.contains(letters)) {
			return false;
		}
		String next = letters(draft.text(i + 1));
		return letters.length() >= SHORTEST
				|| (!next.isEmpty() && draft.headingLike(i + 1) && this.title.contains(letters + next));
	}

	/** The second line of a title that was broken. */
	private boolean continues(Draft draft, int i, String letters) {
		return draft.role(i - 1) == Role.PART_TITLE && this.title.contains(letters(draft.text(i - 1)) + letters);
	}

	private static boolean standsAsTitle(Draft draft, int i) {
		if (draft.role(i - 1) == Role.DATE) {
			return true;
		}
		int next = i + 1;
		if (draft.free(next) && BRACKETED.matcher(draft.text(next)).matches()) {
			next++;
		}
		return opens(draft, next);
	}

	private static boolean opens(Draft draft, int i) {
		Marker marker = draft.marker(i);
		return switch (draft.role(i)) {
			case CONTENTS_HEAD -> true;
			case BOOK, CHAPTER, ARTICLE -> marker != null && marker.number() == 1 && !partIsOpen(draft, i - 1);
			case null, default -> false;
		};
	}

	/** 第一条 right after 第一章 总则: the line between is no title. */
	private static boolean partIsOpen(Draft draft, int i) {
		Role role = draft.role(i);
		return role == Role.BOOK || role == Role.CHAPTER || role == Role.SECTION;
	}

	private static boolean isSubtitle(Draft draft, int i) {
		Role before = draft.role(i - 1);
		boolean placed = i == 0 || before == Role.PART_TITLE || before == Role.SUBTITLE;
		return placed && !draft.text(i).contains("此件") && BRACKETED.matcher(draft.text(i)).matches()
				&& ADOPTION.matcher(draft.text(i)).matches();
	}

	private static String letters(String text) {
		StringBuilder letters = new StringBuilder();
		text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
		return letters.toString();
	}

}
