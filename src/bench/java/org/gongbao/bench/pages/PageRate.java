package org.gongbao.bench.pages;

/**
 * What a load achieved.
 *
 * @param answers how many
 * @param bytes of all of them, with their heads
 * @param seconds how long
 * @param worstMillis the longest time one took
 */
public record PageRate(long answers, long bytes, double seconds, double worstMillis) {

	/**
	 * How many in a second.
	 * @return the rate
	 */
	public double perSecond() {
		return this.answers / this.seconds;
	}

	/**
	 * How long each was.
	 * @return bytes, head and all
	 */
	public double bytesEach() {
		return (double) this.bytes / this.answers;
	}

	PageRate plus(PageRate other) {
		return new PageRate(this.answers + other.answers, this.bytes + other.bytes,
				Math.max(this.seconds, other.seconds), Math.max(this.worstMillis, other.worstMillis));
	}

}
