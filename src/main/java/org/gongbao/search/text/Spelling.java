package org.gongbao.search.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One way to understand what was typed as a run of sounds: {@code tongls} as 通 by its
 * syllable, 辽 and 市 by their first letters; {@code 通zb} with its first character as it
 * is.
 *
 * @param units one for each character that is meant
 */
public record Spelling(List<Unit> units) {

	/** More than this many characters nobody types by sound. */
	private static final int LONGEST = 30;

	private static final int WAYS = 3;

	private static final int LONGEST_SYLLABLE = 6;

	/**
	 * Understands a text.
	 * @param normal a normalized text
	 * @return the likeliest ways first, a handful at the most; empty for what is too long
	 * or says nothing
	 */
	public static List<Spelling> of(String normal) {
		String text = Pinyin.spelling(new String(Sounds.of(normal), 0, Sounds.of(normal).length));
		if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST) {
			return List.of();
		}
		List<List<Way>> rest = new ArrayList<>();
		for (int i = 0; i <= text.length(); i++) {
			rest.add(List.of());
		}
		rest.set(text.length(), List.of(new Way(0, List.of())));
		for (int i = text.length() - 1; i >= 0; i--) {
			rest.set(i, ways(text, i, rest));
		}
		return rest.getFirst().stream().map((way) -> new Spelling(way.units())).toList();
	}

	private static List<Way> ways(String text, int at, List<List<Way>> rest) {
		if (Character.isLowSurrogate(text.charAt(at))) {
			return List.of();
		}
		List<Way> ways = new ArrayList<>();
		int codePoint = text.codePointAt(at);
		if (codePoint < 'a' || codePoint > 'z') {
			add(Unit.exactly(codePoint), 0, rest.get(at + Character.charCount(codePoint)), ways);
			return ways;
		}
		add(Unit.initial((char) codePoint), 6, rest.get(at + 1), ways);
		for (int end = at + 1; end <= Math.min(text.length(), at + LONGEST_SYLLABLE); end++) {
			String letters = text.substring(at, end);
			boolean last = end == text.length();
			if (Pinyin.isSyllable(letters) || (last && letters.length() > 1 && Pinyin.beginsSyllable(letters))) {
				add(Unit.syllable(letters, last), (letters.length() > 1) ? 4 : 5, rest.get(end), ways);
			}
		}
		return best(ways);
	}

	private static void add(Unit unit, int cost, List<Way> rest, List<Way> ways) {
		for (Way way : rest) {
			List<Unit> units = new ArrayList<>(way.units().size() + 1);
			units.add(unit);
			units.addAll(way.units());
			ways.add(new Way(way.cost() + cost, units));
		}
	}

	/** The cheapest, and the one of first letters alone: wan may be 王安宁. */
	private static List<Way> best(List<Way> ways) {
		ways.sort(Comparator.comparingInt(Way::cost));
		List<Way> best = new ArrayList<>(ways.subList(0, Math.min(WAYS, ways.size())));
		ways.stream()
			.skip(WAYS)
			.filter((way) -> way.units().stream().noneMatch(Unit::isSyllable))
			.limit(1)
			.forEach(best::add);
		return best;
	}

	/**
	 * The same with characters read alike in place of each character.
	 * @return for those who type by sound and took the wrong one
	 */
	public Spelling alike() {
		return new Spelling(this.units.stream()
			.map((unit) -> (unit.kind() == Kind.EXACT) ? new Unit(Kind.ALIKE, unit.text()) : unit)
			.toList());
	}

	/**
	 * The piece of a text that sounds so.
	 * @param normal a normalized text
	 * @return the first such piece with the marks in it, null if there is none
	 */
	public @Nullable String pieceOf(String normal) {
		int start = indexIn(normal);
		if (start < 0) {
			return null;
		}
		int end = start;
		for (int heard = 0; heard < this.units.size(); end += Character.charCount(normal.codePointAt(end))) {
			heard += Character.isLetterOrDigit(normal.codePointAt(end)) ? 1 : 0;
		}
		return normal.substring(start, end);
	}

	/**
	 * Where a text sounds so.
	 * @param normal a normalized text
	 * @return the index of the first such place in the text, -1 if there is none
	 */
	public int indexIn(String normal) {
		int count = 0;
		int[] starts = new int[normal.length()];
		int[] points = new int[normal.length()];
		for (int i = 0; i < normal.length(); i += Character.charCount(normal.codePointAt(i))) {
			if (Character.isLetterOrDigit(normal.codePointAt(i))) {
				starts[count] = i;
				points[count++] = normal.codePointAt(i);
			}
		}
		for (int start = 0; start + this.units.size() <= count; start++) {
			if (fits(points, start)) {
				return starts[start];
			}
		}
		return -1;
	}

	/**
	 * Whether it is nothing but first letters.
	 * @return false if a syllable or a character was typed
	 */
	public boolean isInitials() {
		return this.units.stream().allMatch((unit) -> unit.kind() == Kind.INITIAL);
	}

	/**
	 * The first letters of all that is meant.
	 * @return one for each character, of the usual reading
	 */
	public String firstLetters() {
		StringBuilder letters = new StringBuilder();
		this.units.forEach((unit) -> letters.appendCodePoint(unit.initials().codePointAt(0)));
		return letters.toString();
	}

	private boolean fits(int[] points, int start) {
		for (int i = 0; i < this.units.size(); i++) {
			if (!this.units.get(i).fits(points[start + i])) {
				return false;
			}
		}
		return true;
	}

	/** How a character is meant. */
	public enum Kind {

		/** As it is. */
		EXACT,

		/** By its sound. */
		ALIKE,

		/** By a syllable. */
		SYLLABLE,

		/** By the beginning of a syllable, where typing has stopped. */
		BEGINNING,

		/** By its first letter. */
		INITIAL

	}

	/**
	 * One character that is meant.
	 *
	 * @param kind how
	 * @param text the character, syllable or letter
	 */
	public record Unit(Kind kind, String text) {

		static Unit exactly(int codePoint) {
			return new Unit(Kind.EXACT, Character.toString(codePoint));
		}

		static Unit initial(char letter) {
			return new Unit(Kind.INITIAL, String.valueOf(letter));
		}

		static Unit syllable(String letters, boolean last) {
			return new Unit(last ? Kind.BEGINNING : Kind.SYLLABLE, letters);
		}

		private boolean isCharacter() {
			return this.kind == Kind.EXACT || this.kind == Kind.ALIKE;
		}

		boolean isSyllable() {
			return this.kind == Kind.SYLLABLE || this.kind == Kind.BEGINNING;
		}

		/**
		 * The first letters it may have.
		 * @return several for a character with several readings
		 */
		public String initials() {
			return isCharacter() ? Sounds.initials(this.text.codePointAt(0)) : this.text.substring(0, 1);
		}

		/**
		 * The syllables it may be.
		 * @return those of the character; the letters as far as they were typed
		 */
		public List<String> readings() {
			return isCharacter() ? Sounds.usualReadings(this.text.codePointAt(0)) : List.of(this.text);
		}

		boolean fits(int codePoint) {
			return switch (this.kind) {
				case EXACT -> codePoint == this.text.codePointAt(0);
				case ALIKE ->
					!Collections.disjoint(Sounds.readings(codePoint), Sounds.readings(this.text.codePointAt(0)));
				case INITIAL -> begins(codePoint);
				case SYLLABLE -> Pinyin.of(codePoint).contains(this.text);
				case BEGINNING -> begins(codePoint);
			};
		}

		/** A Latin letter in the text stands for itself. */
		private boolean begins(int codePoint) {
			for (String reading : Sounds.readings(codePoint)) {
				if (reading.startsWith(this.text)) {
					return true;
				}
			}
			return false;
		}

	}

	private record Way(int cost, List<Unit> units) {

	}

}
