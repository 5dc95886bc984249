package org.gongbao.bench.report;

import java.util.Locale;

/**
 * Something to be reached.
 *
 * @param what in words
 * @param wanted the limit
 * @param got what was measured, not a number if it was not
 * @param atMost whether less is better
 * @param unit of both
 */
record Goal(String what, double wanted, double got, boolean atMost, String unit) {

	static Goal atMost(String what, double wanted, double got, String unit) {
		return new Goal(what, wanted, got, true, unit);
	}

	static Goal atLeast(String what, double wanted, double got, String unit) {
		return new Goal(what, wanted, got, false, unit);
	}

	boolean measured() {
		return !Double.isNaN(this.got);
	}

	boolean met() {
		return this.atMost ? this.got <= this.wanted : this.got >= this.wanted;
	}

	String row() {
		String verdict = met() ? "met" : String.format(Locale.ROOT, "**missed** by %.0f %%", missedBy());
		return String.format(Locale.ROOT, "| %s | %s %s%s | %s%s | %s |%n", this.what, this.atMost ? "≤" : "≥",
				Tables.number(this.wanted), this.unit, Tables.number(this.got), this.unit, verdict);
	}

	/** In percent of the limit. */
	private double missedBy() {
		return Math.abs(this.got - this.wanted) / this.wanted * 100;
	}

}
