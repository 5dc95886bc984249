package org.gongbao.bench.corpus;

import java.util.ArrayList;
import java.util.List;

/** Writes sentences, paragraphs and texts out of words and patterns. */
final class Wording {

	private static final String HEADS = "一二三四五六七八九十";

	private final Vocabulary vocabulary;

	Wording(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** A pattern with its places filled. */
	String fill(String pattern, Dice dice) {
		StringBuilder text = new StringBuilder(pattern.length() * 2);
		for (int i = 0; i < pattern.length(); i++) {
			char c = pattern.charAt(i);
			switch (c) {
				case '#' -> text.append(dice.chance(0.01) ? this.vocabulary.coined(dice) : this.vocabulary.word(dice));
				case '@' -> text.append(this.vocabulary.formula(dice));
				case '&' -> text.append(this.vocabulary.person(dice));
				case '0' -> text.append(dice.between(1, dice.chance(0.3) ? 2030 : 90));
				default -> text.append(c);
			}
		}
		return text.toString();
	}

	/** A text of about so many characters, in numbered paragraphs or articles. */
	String text(int length, Citation citation, Dice dice) {
		StringBuilder text = new StringBuilder(length + 100);
		boolean articles = dice.chance(0.25);
		for (int paragraph = 0; text.length() < length; paragraph++) {
			if (paragraph > 0) {
				text.append('\n').append(head(paragraph, articles, dice));
			}
			int sentences = dice.between(1, 5);
			for (int i = 0; i < sentences && (i == 0 || text.length() < length); i++) {
				sentence(text, citation, dice);
			}
		}
		return text.toString();
	}

	/** The parts of an entry of the chronicle. */
	List<String> events(Dice dice) {
		List<String> events = new ArrayList<>();
		int count = dice.between(1, 5);
		for (int i = 0; i < count; i++) {
			events.add(fill(dice.pick(Phrases.EVENTS), dice));
		}
		return events;
	}

	private void sentence(StringBuilder text, Citation citation, Dice dice) {
		if (dice.chance(0.03)) {
			text.append("根据《")
				.append(fill(dice.pick(Phrases.TITLES), dice))
				.append("》（")
				.append(citation.number(dice))
				.append("），");
		}
		text.append(fill(dice.pick(Phrases.PATTERNS), dice));
	}

	private static String head(int paragraph, boolean articles, Dice dice) {
		if (articles) {
			return "第" + numeral(paragraph) + "条　";
		}
		return dice.chance(0.5) ? "（" + numeral(paragraph) + "）" : "";
	}

	private static String numeral(int number) {
		if (number <= 10) {
			return String.valueOf(HEADS.charAt(number - 1));
		}
		String tens = (number / 10 > 10) ? String.valueOf(number / 10) : String.valueOf(HEADS.charAt(number / 10 - 1));
		return tens + "十" + ((number % 10 > 0) ? HEADS.charAt(number % 10 - 1) : "");
	}

	/** Numbers of other documents to name. */
	@FunctionalInterface
	interface Citation {

		String number(Dice dice);

	}

}
