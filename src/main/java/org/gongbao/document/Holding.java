package org.gongbao.document;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Everything on which it rests whether a document holds, so that any day can be asked.
 *
 * @param repealedFrom the first day on which another public document has ended it,
 * {@link LocalDate#MIN} where the other names no day, null where none ends it
 * @param lastDay its own last day, null where it names none
 * @param stated what its office says of it, or what follows from where it stands
 */
public record Holding(@Nullable LocalDate repealedFrom, @Nullable LocalDate lastDay, Validity stated) {

	/**
	 * Judges for one day: another document weighs more than a last day, that more than
	 * what is stated.
	 * @param day the day
	 * @return whether the document holds on it
	 */
	public Validity on(LocalDate day) {
		if (this.repealedFrom != null && !this.repealedFrom.isAfter(day)) {
			return Validity.REPEALED;
		}
		if (this.lastDay != null && this.lastDay.isBefore(day)) {
			return Validity.EXPIRED;
		}
		return this.stated;
	}

}
