package org.gongbao.personnel.tenure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * That somebody held a post for a time (任期), as far as printed acts tell.
 *
 * @param person who
 * @param post which post
 * @param from since when, null where only the removal is printed
 * @param until up to when, null where no removal is printed; never before {@code from}
 * @param acts the acts it rests on, in order of time: appointments, then at most one
 * removal
 */
public record Tenure(PersonKey person, Post post, @Nullable When from, @Nullable When until, List<TenureAct> acts) {

	/**
	 * The post as the last of the acts prints it.
	 * @return organisation and position
	 */
	public String printed() {
		return this.acts.getLast().printed();
	}

	/**
	 * Whether the post was held on a day.
	 * @param day the day
	 * @return as far as the acts tell
	 */
	public Held on(LocalDate day) {
		if (this.from != null && day.isBefore(this.from.earliest())) {
			return Held.NO;
		}
		if (this.until != null && day.isAfter(this.until.latest())) {
			return Held.NO;
		}
		boolean begun = this.from != null && !day.isBefore(this.from.latest());
		if (this.until == null) {
			return begun ? Held.OPEN : Held.POSSIBLE;
		}
		return (begun && day.isBefore(this.until.earliest())) ? Held.CERTAIN : Held.POSSIBLE;
	}

	/**
	 * The first day that is known of it.
	 * @return its beginning, else its end
	 */
	public When known() {
		if (this.from != null) {
			return this.from;
		}
		return (this.until != null) ? this.until : this.acts.getFirst().decided();
	}

	/** Whether a post was held. */
	public enum Held {

		/** An appointment before and a removal after the day are printed. */
		CERTAIN,

		/** An appointment before the day is printed, and no removal. */
		OPEN,

		/** The acts do not tell the day, or only the removal is printed. */
		POSSIBLE,

		/** The acts say otherwise. */
		NO

	}

}
