package org.gongbao.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.gongbao.importing.reading.ReadDocument;
import org.gongbao.importing.reading.ReadTocEntry;

/**
 * Finds for each document the line of the contents that leads to it: the same title, or
 * one that contains the other on the same page. Each line leads to one document.
 */
class ContentsMatch {

	private final List<ReadTocEntry> entries;

	private final List<Integer> free = new ArrayList<>();

	ContentsMatch(List<ReadTocEntry> entries) {
		this.entries = entries;
		for (int i = 0; i < entries.size(); i++) {
			if (entries.get(i).kind() == ReadTocEntry.Kind.DOCUMENT) {
				this.free.add(i);
			}
		}
	}

	/** The line's ordinal from 1, null if none leads to the document. */
	@Nullable Integer take(ReadDocument document) {
		String title = letters(document.title());
		Integer line = first((entry) -> letters(entry.title()).equals(title));
		if (line == null) {
			line = first((entry) -> samePage(entry, document) && overlaps(letters(entry.title()), title));
		}
		if (line == null) {
			return null;
		}
		this.free.removeIf(line::equals);
		return line + 1;
	}

	private @Nullable Integer first(Predicate<ReadTocEntry> wanted) {
		return this.free.stream().filter((i) -> wanted.test(this.entries.get(i))).findFirst().orElse(null);
	}

	private static boolean samePage(ReadTocEntry entry, ReadDocument document) {
		return entry.page() != null && entry.page().equals(document.page());
	}

	private static boolean overlaps(String entry, String title) {
		int shorter = Math.min(entry.length(), title.length());
		int common = 0;
		while (common < shorter && entry.charAt(common) == title.charAt(common)) {
			common++;
		}
		return entry.contains(title) || title.contains(entry) || common * 2 > shorter;
	}

	private static String letters(String title) {
		StringBuilder letters = new StringBuilder();
		title.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
		return letters.toString();
	}

}
