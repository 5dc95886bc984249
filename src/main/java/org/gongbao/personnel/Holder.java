package org.gongbao.personnel;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.gongbao.personnel.tenure.Tenure;
import org.gongbao.personnel.tenure.Tenure.Held;
import org.gongbao.personnel.tenure.When;

/**
 * Somebody who held a post.
 *
 * @param tenure the tenure
 * @param succeeded from when somebody else is appointed to a post that only one can hold,
 * while no removal is printed; null otherwise
 */
public record Holder(Tenure tenure, @Nullable When succeeded) {

	/**
	 * Whether the post was held on a day, a successor taken into account.
	 * @param day the day
	 * @return as far as the acts tell
	 */
	public Held on(LocalDate day) {
		Held held = this.tenure.on(day);
		if (this.succeeded == null || held == Held.NO || day.isBefore(this.succeeded.earliest())) {
			return held;
		}
		return day.isBefore(this.succeeded.latest()) ? Held.POSSIBLE : Held.NO;
	}

}
