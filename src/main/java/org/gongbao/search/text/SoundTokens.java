package org.gongbao.search.text;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * How each pair of neighbouring characters of a normalized text sounds: by first letters
 * ({@code fd} for 风电) and by syllables ({@code feng dian}), all readings at the position
 * of the pair's first character. Marks are not heard.
 */
public final class SoundTokens extends TokenStream {

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

	private final int[] points;

	private List<String> here = List.of();

	private int nextHere;

	private int at;

	/**
	 * Prepares the sounds of a text.
	 * @param normal a normalized text
	 */
	public SoundTokens(String normal) {
		this.points = Sounds.of(normal);
	}

	@Override
	public void reset() {
		this.here = List.of();
		this.nextHere = 0;
		this.at = 0;
	}

	@Override
	public boolean incrementToken() {
		clearAttributes();
		if (this.nextHere == this.here.size()) {
			if (this.at + 1 >= this.points.length) {
				return false;
			}
			this.here = pairs(this.points[this.at], this.points[this.at + 1]);
			this.nextHere = 0;
			this.at++;
		}
		this.term.append(this.here.get(this.nextHere));
		this.increment.setPositionIncrement((this.nextHere == 0) ? 1 : 0);
		this.nextHere++;
		return true;
	}

	private static List<String> pairs(int first, int second) {
		List<String> pairs = new ArrayList<>();
		Sounds.initials(first)
			.codePoints()
			.forEach((one) -> Sounds.initials(second)
				.codePoints()
				.forEach((other) -> pairs.add(Character.toString(one) + Character.toString(other))));
		for (String one : Sounds.usualReadings(first)) {
			for (String other : Sounds.usualReadings(second)) {
				pairs.add(one + " " + other);
			}
		}
		return pairs;
	}

}
