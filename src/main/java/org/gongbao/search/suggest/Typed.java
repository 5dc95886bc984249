package org.gongbao.search.suggest;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.search.text.NormalText;
import org.gongbao.search.text.Spelling;

/**
 * What was typed so far.
 *
 * @param words its words, normalized
 * @param normal all of it as if written in one piece
 * @param spellings how it may be meant if letters stand for characters, else empty
 * @param number what it says of a document number, null if it is no part of one
 */
record Typed(List<String> words, String normal, List<Spelling> spellings, @Nullable NumberTyped number) {

	/** Nobody types more of a title than this before she searches. */
	private static final int LONGEST = 120;

	private static final int MOST_WORDS = 6;

	static Typed of(String text) {
		String stripped = text.strip();
		if (stripped.length() > 2 * LONGEST) {
			return new Typed(List.of(), "", List.of(), null);
		}
		String folded = NormalText.foldKeepingBlanks(stripped).strip();
		String normal = folded.replace(" ", "");
		if (normal.length() > LONGEST) {
			return new Typed(List.of(), "", List.of(), null);
		}
		List<String> words = Arrays.stream(folded.split(" +"))
			.filter((word) -> !word.isEmpty())
			.distinct()
			.limit(MOST_WORDS)
			.toList();
		return new Typed(words, normal, hasLetters(normal) ? Spelling.of(normal) : List.of(), NumberTyped.of(folded));
	}

	boolean isEmpty() {
		return this.normal.isEmpty();
	}

	boolean hasDigits() {
		return this.number != null && this.number.hasDigits();
	}

	private static boolean hasLetters(String text) {
		return text.chars().anyMatch((c) -> (c >= 'a' && c <= 'z') || c == 'ü');
	}

}
