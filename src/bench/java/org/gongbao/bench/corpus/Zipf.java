package org.gongbao.bench.corpus;

import java.util.Arrays;

/** Ranks that come up as often as words do: the first most, the last hardly ever. */
final class Zipf {

	private final double[] upTo;

	Zipf(int ranks, double exponent) {
		this.upTo = new double[ranks];
		double sum = 0;
		for (int rank = 0; rank < ranks; rank++) {
			sum += 1 / Math.pow(rank + 1.7, exponent);
			this.upTo[rank] = sum;
		}
		for (int rank = 0; rank < ranks; rank++) {
			this.upTo[rank] /= sum;
		}
	}

	/** A rank from 0. */
	int rank(Dice dice) {
		int found = Arrays.binarySearch(this.upTo, dice.fraction());
		return Math.min((found < 0) ? -found - 1 : found, this.upTo.length - 1);
	}

}
