package org.gongbao.security.throttle;

import java.time.Duration;
import java.util.List;

/** An attempt that has begun: it counts as failed until it has succeeded. */
public final class Attempt {

	private final List<Counter> counters;

	private final Duration wait;

	private final boolean locking;

	Attempt(List<Counter> counters, Duration wait, boolean locking) {
		this.counters = counters;
		this.wait = wait;
		this.locking = locking;
	}

	List<Counter> counters() {
		return this.counters;
	}

	/**
	 * Whether it may go on.
	 * @return false if one must wait first
	 */
	public boolean allowed() {
		return this.wait.isZero();
	}

	/**
	 * Whether, if it fails, the account is closed to strange browsers for a while.
	 * @return true if so
	 */
	public boolean locking() {
		return this.locking;
	}

	/**
	 * How long one must wait.
	 * @return in seconds, at least one; 0 if it may go on
	 */
	public long waitSeconds() {
		return this.wait.plusMillis(999).toSeconds();
	}

	/**
	 * What to tell the person.
	 * @return how long to wait, in Chinese
	 */
	public String sentence() {
		long seconds = waitSeconds();
		String time = (seconds < 120) ? seconds + "秒" : (seconds + 59) / 60 + "分钟";
		return "试的次数太多了，请" + time + "后再试。";
	}

}
