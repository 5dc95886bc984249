package org.gongbao.bench.load;

import java.util.Arrays;

/** How long each of many answers took. */
final class Latencies {

	private long[] nanos = new long[1024];

	private int count;

	synchronized void add(long duration) {
		if (this.count == this.nanos.length) {
			this.nanos = Arrays.copyOf(this.nanos, this.count * 2);
		}
		this.nanos[this.count++] = duration;
	}

	synchronized int count() {
		return this.count;
	}

	/** The time within which a share of the answers came, in milliseconds. */
	synchronized double percentile(double share) {
		if (this.count == 0) {
			return Double.NaN;
		}
		long[] sorted = Arrays.copyOf(this.nanos, this.count);
		Arrays.sort(sorted);
		int rank = (int) Math.ceil(share / 100 * this.count) - 1;
		return sorted[Math.max(0, rank)] / 1e6;
	}

}
