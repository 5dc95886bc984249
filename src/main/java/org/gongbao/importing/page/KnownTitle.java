package org.gongbao.importing.page;

import org.jspecify.annotations.Nullable;

/**
 * A title known from the head, found again above the text.
 *
 * @param lines how many lines it takes there
 * @param faithful whether it differs at most in its issuer, marks and spaces
 */
record KnownTitle(int lines, boolean faithful) {

	private static final int MOST_LINES = 8;

	private static final int LONGEST_LINE = 400;

	private static final double ALIKE = 0.8;

	/** The known title if it stands here, else null. */
	static @Nullable KnownTitle at(PageDraft draft, int from, String known) {
		String wanted = TitleText.essence(known);
		StringBuilder joined = new StringBuilder();
		int index = from;
		for (int lines = 1; lines <= MOST_LINES && index < draft.size(); lines++) {
			String text = draft.text(index);
			if (text.length() > LONGEST_LINE || text.endsWith("。") || joined.length() > wanted.length() + 40) {
				return null;
			}
			joined.append(TitleText.essence(text));
			String found = joined.toString();
			if (!found.isEmpty() && (wanted.equals(found) || differsInIssuer(wanted, found))) {
				return new KnownTitle(lines, true);
			}
			if (isAlike(wanted, found) && isFollowedByHead(draft, index)) {
				return new KnownTitle(lines, false);
			}
			index = draft.nextFree(index + 1);
		}
		return null;
	}

	private static boolean differsInIssuer(String wanted, String found) {
		String longer = (wanted.length() > found.length()) ? wanted : found;
		String shorter = (wanted.length() > found.length()) ? found : wanted;
		return shorter.length() >= 8 && shorter.length() * 2 >= longer.length() && longer.endsWith(shorter)
				&& TitleText.isBody(longer.substring(0, longer.length() - shorter.length()));
	}

	private static boolean isAlike(String wanted, String found) {
		return found.length() >= 8 && TitleText.endsInGenre(found) && TitleText.likeness(wanted, found) > ALIKE;
	}

	/** Whether a number, addressees or the site's line of date and source come next. */
	static boolean isFollowedByHead(PageDraft draft, int index) {
		int next = draft.nextFree(index + 1);
		return next < draft.size() && (HeadLines.isNumber(draft.text(next)) || Addressees.read(draft.text(next)) != null
				|| Furniture.isAbove(draft.text(next)));
	}

}
