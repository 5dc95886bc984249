package org.gongbao.search.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * How a name may be typed: in characters, in pinyin, by first letters, with every reading
 * of each character.
 */
public final class NameSounds {

	/** No name is longer than this many characters; what is, is typed as it is. */
	private static final int LONGEST = 12;

	/** Of the readings of all its characters together. */
	private static final int MOST = 24;

	private NameSounds() {
	}

	/**
	 * The ways to type a name.
	 * @param normal a normalized name or the end of one
	 * @return the name itself first, then without blanks {@code wanglixiang} and
	 * {@code wlx}
	 */
	public static Collection<String> of(String normal) {
		Set<String> ways = new LinkedHashSet<>(List.of(normal));
		int[] points = normal.codePoints().toArray();
		if (points.length <= LONGEST) {
			ways.addAll(spelled(points, Sounds::readings));
			ways.addAll(spelled(points,
					(codePoint) -> Sounds.initials(codePoint).codePoints().mapToObj(Character::toString).toList()));
		}
		return ways;
	}

	/** Surnames have their own readings, so the first character keeps all of its. */
	private static List<String> spelled(int[] points, IntFunction<List<String>> readings) {
		List<String> spelled = List.of("");
		for (int codePoint : points) {
			List<String> longer = new ArrayList<>();
			List<String> known = readings.apply(codePoint);
			int each = Math.max(1, Math.min(known.size(), MOST / spelled.size()));
			for (String before : spelled) {
				known.subList(0, each).forEach((reading) -> longer.add(before + reading));
			}
			spelled = longer;
		}
		return spelled;
	}

}
