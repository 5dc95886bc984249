package org.gongbao.review;

import java.time.Duration;
import java.time.Instant;

/** How long something has waited, as exactly as people say it. */
final class Elapsed {

	private Elapsed() {
	}

	static String between(Instant from, Instant to) {
		Duration waited = Duration.between(from, to);
		if (waited.toMinutes() < 1) {
			return "刚刚";
		}
		if (waited.toHours() < 1) {
			return waited.toMinutes() + "分钟";
		}
		if (waited.toHours() < 12) {
			return waited.toHours() + "小时";
		}
		return (waited.toDays() < 1) ? "半天" : waited.toDays() + "天";
	}

}
