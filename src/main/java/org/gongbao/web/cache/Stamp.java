package org.gongbao.web.cache;

import java.time.LocalDate;
import java.util.List;

/**
 * All that makes a page of today, for one reader, what it is: two pages of one address
 * that were made under equal stamps say the same.
 *
 * @param day the reader's day: validity changes at midnight
 * @param states what every ingredient said
 */
record Stamp(LocalDate day, List<Object> states) {

	/** Of what cannot change as long as this program runs. */
	static final Stamp FOR_EVER = new Stamp(LocalDate.MIN, List.of());

	boolean isForEver() {
		return this.day.equals(FOR_EVER.day);
	}

}
