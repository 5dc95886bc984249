package org.gongbao.document;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Everything on which it rests whether a document holds, so that any day can be asked.
 *
 * @param firstDay the day from which it holds, null where it names none: then it holds
 * since it was issued
 * @param repealedFrom the first day on which another public document has ended it,
 * {@link LocalDate#MIN} where no day can be told, null where none ends it
 * @param lastDay its own last day, on which it still holds; null where it names none
 * @param stated what its office says of it, or what follows from where it stands
 */
public record Holding(@Nullable LocalDate firstDay, @Nullable LocalDate repealedFrom, @Nullable LocalDate lastDay,
		Validity stated) {

	/**
	 * Judges for one day: another document weighs more than a last day, that more than
	 * what is stated; what is not ended may have yet to begin.
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
		if (!this.stated.ended() && this.firstDay != null && this.firstDay.isAfter(day)) {
			return Validity.PENDING;
		}
		return this.stated;
	}

}
