package org.gongbao.importing.reading;

import org.jspecify.annotations.Nullable;

/**
 * One person appointed to, or removed from, one post.
 *
 * @param person the name without spaces
 * @param action appointed or removed
 * @param post body and post as printed, without spaces
 * @param probation whether the appointment is on probation (试用期一年)
 * @param retiredOn {@code yyyy-MM-dd} or {@code yyyy-MM}, null if the text gives no date
 * of retirement
 * @param effectiveFrom {@code yyyy-MM-dd} or {@code yyyy-MM}, null if the text gives none
 * @param note what else the sentence says of the person (退休, 女), null if nothing
 * @param line the line it starts on
 */
public record ReadAct(String person, Action action, String post, boolean probation, @Nullable String retiredOn,
		@Nullable String effectiveFrom, @Nullable String note, int line) {

	/** What an act does. */
	public enum Action {

		/** 任. */
		APPOINT,
		/** 免. */
		REMOVE

	}

}
