package org.gongbao.search.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * How characters are read, without tones: every reading, the usual one first. ü is v,
 * after which e is written lue and nue. Rests on a table that is read when first needed.
 */
public final class Pinyin {

	/** Rarer readings than these are found in dictionaries only. */
	private static final int MOST = 4;

	private static final int LAST = 0x323af;

	private static final List<List<String>> READINGS = new ArrayList<>(List.of(List.of()));

	private static final char[] KNOWN = read();

	private static final NavigableSet<String> SYLLABLES = syllables();

	private Pinyin() {
	}

	/**
	 * The readings of a character.
	 * @param codePoint any character
	 * @return syllables, none for what is not Han
	 */
	public static List<String> of(int codePoint) {
		return READINGS.get((codePoint <= LAST) ? KNOWN[codePoint] : 0);
	}

	/**
	 * The letters with which the readings of a character begin; zh, ch and sh count as z,
	 * c and s.
	 * @param codePoint any character
	 * @return letters without repetition, none for what is not Han
	 */
	public static String initials(int codePoint) {
		List<String> readings = of(codePoint);
		if (readings.size() == 1) {
			return readings.getFirst().substring(0, 1);
		}
		StringBuilder initials = new StringBuilder(readings.size());
		for (String reading : readings) {
			if (initials.indexOf(reading.substring(0, 1)) < 0) {
				initials.append(reading.charAt(0));
			}
		}
		return initials.toString();
	}

	/**
	 * Whether some character is read so.
	 * @param letters any text
	 * @return true for a whole syllable
	 */
	public static boolean isSyllable(String letters) {
		return SYLLABLES.contains(letters);
	}

	/**
	 * Whether a syllable begins so.
	 * @param letters any text
	 * @return true for a whole syllable too
	 */
	public static boolean beginsSyllable(String letters) {
		String next = SYLLABLES.ceiling(letters);
		return next != null && next.startsWith(letters);
	}

	/**
	 * Brings letters typed as pinyin into the spelling used here.
	 * @param letters lower case
	 * @return the same with v for ü, and u where v is not needed
	 */
	public static String spelling(String letters) {
		return letters.replace('ü', 'v').replace("lve", "lue").replace("nve", "nue");
	}

	private static char[] read() {
		char[] known = new char[LAST + 1];
		Map<List<String>, Character> places = new HashMap<>();
		Table.read("/pinyin_dict_char.txt", ':', (character, readings) -> {
			Set<String> distinct = new LinkedHashSet<>();
			Arrays.stream(readings.split(",")).map(Pinyin::toneless).filter(Pinyin::isPlain).forEach(distinct::add);
			List<String> usual = distinct.stream().limit(MOST).toList();
			if (!usual.isEmpty() && character <= LAST) {
				known[character] = places.computeIfAbsent(usual, Pinyin::place);
			}
		});
		return known;
	}

	private static char place(List<String> readings) {
		READINGS.add(readings);
		return (char) (READINGS.size() - 1);
	}

	private static NavigableSet<String> syllables() {
		NavigableSet<String> syllables = new TreeSet<>();
		READINGS.forEach(syllables::addAll);
		return syllables;
	}

	/**
	 * A tone is a combining mark once the letter is taken apart; so are the dots of ü.
	 */
	private static String toneless(String reading) {
		String apart = Normalizer.normalize(reading, Normalizer.Form.NFD);
		StringBuilder letters = new StringBuilder(apart.length());
		for (int i = 0; i < apart.length(); i++) {
			char c = apart.charAt(i);
			if (c == '\u0308') {
				letters.setCharAt(letters.length() - 1, 'v');
			}
			else if (c == '\u0261') {
				letters.append('g');
			}
			else if (c >= 'a' && c <= 'z') {
				letters.append(c);
			}
		}
		return spelling(letters.toString());
	}

	/** 嗯 and a few more are read without any vowel, which nobody types. */
	private static boolean isPlain(String syllable) {
		return syllable.chars().anyMatch((letter) -> "aeiouv".indexOf(letter) >= 0);
	}

}
