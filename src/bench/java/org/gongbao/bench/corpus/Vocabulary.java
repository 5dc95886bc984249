package org.gongbao.bench.corpus;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of all texts, the frequent ones real, the many rare ones put together from
 * characters that like to follow each other.
 */
final class Vocabulary {

	private static final int COINED = 20_000;

	/** Most of a text is made of the few hundred words of administration. */
	private static final double REAL = 0.72;

	/**
	 * Of the 3,755 characters that the standard GB 2312 counts as those of daily use.
	 */
	private static final int CHARACTERS = 2_200;

	private final List<String> coined;

	private final Zipf realRanks = new Zipf(Phrases.WORDS.size(), 0.75);

	private final Zipf coinedRanks = new Zipf(COINED, 1);

	private final char[] characters;

	private final Zipf characterRanks = new Zipf(CHARACTERS, 1);

	private final Zipf steps = new Zipf(CHARACTERS, 1.2);

	private final Zipf formulas = new Zipf(Phrases.FORMULAS.size(), 0.9);

	private final Map<Character, Integer> places = new HashMap<>();

	Vocabulary(long seed) {
		Dice dice = Dice.of(seed, "vocabulary", 0);
		this.characters = shuffled(dice);
		for (int i = 0; i < this.characters.length; i++) {
			this.places.put(this.characters[i], i);
		}
		Set<String> all = new LinkedHashSet<>();
		while (all.size() < COINED) {
			all.add(coined(dice));
		}
		this.coined = List.copyOf(all);
	}

	/** A word as texts use it. */
	String word(Dice dice) {
		return dice.chance(REAL) ? Phrases.WORDS.get(this.realRanks.rank(dice))
				: this.coined.get(this.coinedRanks.rank(dice));
	}

	String formula(Dice dice) {
		return Phrases.FORMULAS.get(this.formulas.rank(dice));
	}

	/** A word that most likely nobody has used before. */
	String coined(Dice dice) {
		int length = dice.chance(0.7) ? 2 : dice.between(3, 4);
		StringBuilder word = new StringBuilder();
		int at = this.characterRanks.rank(dice);
		for (int i = 0; i < length; i++) {
			word.append(this.characters[at]);
			at = next(at, dice);
		}
		return word.toString();
	}

	/** A name of a person, of two to four characters, some of them frequent. */
	String person(Dice dice) {
		if (dice.chance(0.06)) {
			return dice.pick(Phrases.LONG_NAMES);
		}
		StringBuilder name = new StringBuilder().append(dice.pick(Phrases.FAMILIES));
		int given = dice.chance(0.7) ? 2 : 1;
		for (int i = 0; i < given; i++) {
			name.append(this.characters[Math.min(this.characters.length - 1, 150 + this.characterRanks.rank(dice))]);
		}
		return name.toString();
	}

	/** Each character is followed by some far more often than by others. */
	private int next(int at, Dice dice) {
		return (at * 17 + 5 + this.steps.rank(dice) * 101) % this.characters.length;
	}

	/** The name of the place with a number, different for each. */
	String place(int number) {
		int size = this.characters.length;
		return "" + this.characters[(number * 37 + 400) % size]
				+ this.characters[(number * 53 + 700 + number / 50) % size];
	}

	private static char[] shuffled(Dice dice) {
		List<Character> all = new ArrayList<>();
		Charset standard = Charset.forName("GB2312");
		for (int row = 0xB0; row <= 0xD7; row++) {
			for (int cell = 0xA1; cell <= 0xFE; cell++) {
				char c = new String(new byte[] { (byte) row, (byte) cell }, standard).charAt(0);
				if (Character.isIdeographic(c)) {
					all.add(c);
				}
			}
		}
		char[] characters = new char[CHARACTERS];
		for (int i = 0; i < characters.length; i++) {
			characters[i] = all.remove(dice.below(all.size()));
		}
		return characters;
	}

}
