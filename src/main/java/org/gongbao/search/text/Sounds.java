package org.gongbao.search.text;

import java.util.List;

/**
 * A text as it sounds: its letters, digits and Han characters one after another, without
 * marks. Places are counted in these.
 */
final class Sounds {

	private Sounds() {
	}

	/** The characters that sound, of a normalized text. */
	static int[] of(String normal) {
		return normal.codePoints().filter(Character::isLetterOrDigit).toArray();
	}

	/** The first letters of a character; itself if it is no Han character. */
	static String initials(int codePoint) {
		String initials = Pinyin.initials(codePoint);
		return initials.isEmpty() ? Character.toString(codePoint) : initials;
	}

	/** The readings of a character; itself if it is no Han character. */
	static List<String> readings(int codePoint) {
		List<String> readings = Pinyin.of(codePoint);
		return readings.isEmpty() ? List.of(Character.toString(codePoint)) : readings;
	}

	/**
	 * The readings that count where many characters follow each other: were it all of
	 * them, pairs would become too many.
	 */
	static List<String> usualReadings(int codePoint) {
		List<String> readings = readings(codePoint);
		return (readings.size() > 2) ? readings.subList(0, 2) : readings;
	}

}
