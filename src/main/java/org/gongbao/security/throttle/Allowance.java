package org.gongbao.security.throttle;

import java.time.Duration;

/** How much failure is borne before attempts must wait, and how long they wait then. */
enum Allowance {

	/** One account from one address or one known browser. */
	ACCOUNT_HERE(5, Duration.ofSeconds(5), Duration.ofMinutes(15), Duration.ofHours(1)),

	/** One address; a whole office may stand behind it. */
	ADDRESS(30, Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofHours(1)),

	/** One account from all browsers that never signed in to it: the lock. */
	ACCOUNT(30, Duration.ofMinutes(15), Duration.ofMinutes(15), Duration.ofHours(1)),

	/** Codes of one account: who guesses those already has the password. */
	CODE(5, Duration.ofSeconds(30), Duration.ofHours(4), Duration.ofHours(24));

	private final int free;

	private final Duration first;

	private final Duration longest;

	private final Duration memory;

	Allowance(int free, Duration first, Duration longest, Duration memory) {
		this.free = free;
		this.first = first;
		this.longest = longest;
		this.memory = memory;
	}

	/** After this time without failure all is forgotten. */
	Duration memory() {
		return this.memory;
	}

	/**
	 * How long the next attempt waits after so many failures: each time twice as long.
	 */
	Duration delay(int failures) {
		if (failures < this.free) {
			return Duration.ZERO;
		}
		Duration delay = this.first;
		for (int i = this.free; i < failures && delay.compareTo(this.longest) < 0; i++) {
			delay = delay.multipliedBy(2);
		}
		return (delay.compareTo(this.longest) < 0) ? delay : this.longest;
	}

}
