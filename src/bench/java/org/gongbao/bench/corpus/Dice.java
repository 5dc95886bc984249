package org.gongbao.bench.corpus;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The chance behind one item: the same for the same seed, whatever was asked for before.
 */
final class Dice {

	private final SplittableRandom random;

	private Dice(long seed) {
		this.random = new SplittableRandom(seed);
	}

	/** Dice of their own for a purpose and a place in it. */
	static Dice of(long seed, String purpose, long place) {
		return new Dice((seed * 31 + purpose.hashCode()) * 0x9E3779B97F4A7C15L + place * 0xD1B54A32D192ED03L);
	}

	/** From 0 up to, not including, a bound. */
	int below(int bound) {
		return this.random.nextInt(bound);
	}

	long below(long bound) {
		return this.random.nextLong(bound);
	}

	/** Both ends included. */
	int between(int least, int most) {
		return this.random.nextInt(least, most + 1);
	}

	boolean chance(double share) {
		return this.random.nextDouble() < share;
	}

	double fraction() {
		return this.random.nextDouble();
	}

	/**
	 * Lengths whose logarithms are normally spread have the long tail that texts have.
	 */
	int length(double median, double spread, int longest) {
		return (int) Math.min(longest, Math.round(median * Math.exp(spread * this.random.nextGaussian())));
	}

	<T> T pick(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

	char pick(String characters) {
		return characters.charAt(this.random.nextInt(characters.length()));
	}

}
