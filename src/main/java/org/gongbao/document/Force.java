package org.gongbao.document;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The force (效力) of a document on the reader's day: whether it holds, since when, and
 * which documents are responsible.
 *
 * @param day the reader's day
 * @param holding on what it rests
 * @param repealedBy the document that ends it, maybe on a day to come; null if none does
 * @param amendments the documents that change it, those of days to come among them, in
 * order of time
 */
public record Force(LocalDate day, Holding holding, @Nullable OtherDocument repealedBy, List<Amendment> amendments) {

	/**
	 * Whether the document holds.
	 * @return the validity on the reader's day
	 */
	public Validity validity() {
		return this.holding.on(this.day);
	}

	/**
	 * From when the validity is what it is; for what is pending, from when it will hold.
	 * @return the day, null where none can be told
	 */
	public @Nullable LocalDate since() {
		return switch (validity()) {
			case IN_FORCE, PENDING -> this.holding.firstDay();
			case REPEALED -> repealedFrom();
			case EXPIRED -> {
				LocalDate last = this.holding.lastDay();
				yield (last != null) ? last.plusDays(1) : null;
			}
			case UNKNOWN -> null;
		};
	}

	/**
	 * The day on which another document ends it, past or to come.
	 * @return the day, null where none ends it or no day can be told
	 */
	public @Nullable LocalDate repealedFrom() {
		LocalDate from = this.holding.repealedFrom();
		return LocalDate.MIN.equals(from) ? null : from;
	}

	/**
	 * The changes made by the reader's day.
	 * @return in order of time
	 */
	public List<Amendment> made() {
		return this.amendments.stream().filter((amendment) -> amendment.madeOn(this.day)).toList();
	}

}
