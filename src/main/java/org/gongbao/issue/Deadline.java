package org.gongbao.issue;

import java.util.concurrent.TimeUnit;

/**
 * A moment by which reading a file must be done; asked for at every step, because nothing
 * else stops a thread.
 *
 * @param nanos the moment, as {@link System#nanoTime()} counts
 */
record Deadline(long nanos) {

	static Deadline in(long seconds) {
		return new Deadline(System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
	}

	void check() {
		if (System.nanoTime() - this.nanos > 0) {
			throw new UnusableEditionException("这份PDF太复杂，在限定的时间内没有读完，没有保存。请用打印程序另存一份普通的PDF再上传。");
		}
	}

}
