package org.gongbao.security.people;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.ChineseDates;

/** Moments as the pages about people show them. */
public final class Times {

	private Times() {
	}

	/**
	 * A moment to the minute.
	 * @param moment the moment
	 * @return such as 2023年5月18日 09:00
	 */
	public static String minute(Instant moment) {
		String minute = ChineseDates.minute(moment);
		return ChineseDates.date(moment.atZone(ChineseDates.ZONE).toLocalDate()) + minute.substring(10);
	}

	/**
	 * A moment that may never have been.
	 * @param moment the moment
	 * @return to the minute, a dash for never
	 */
	public static String minuteOrDash(@Nullable Instant moment) {
		return (moment != null) ? minute(moment) : "—";
	}

}
