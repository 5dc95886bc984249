package org.gongbao.personnel;

import org.jspecify.annotations.Nullable;

/**
 * One act about to be stored.
 *
 * @param person the person's name, inner spaces removed
 * @param action appointed or removed
 * @param post organisation and position as printed
 * @param probation whether with a probation (试用期)
 * @param retiredOn the date of retirement, ISO 8601 exact to the day, month or year; null
 * if the act says none
 * @param effectiveFrom from when it counts, likewise
 * @param note whatever else the act says, may be null
 */
public record ActDraft(String person, AppointmentAction action, String post, boolean probation,
		@Nullable String retiredOn, @Nullable String effectiveFrom, @Nullable String note) {
}
