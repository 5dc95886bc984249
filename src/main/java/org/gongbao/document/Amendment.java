package org.gongbao.document;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * That a public document changes another or ends a part of it.
 *
 * @param by the document that does
 * @param since from when, null where no day can be told
 * @param partialRepeal whether it ends a part (部分废止), else it changes something (修改)
 */
public record Amendment(OtherDocument by, @Nullable LocalDate since, boolean partialRepeal) {

	/**
	 * Whether the change is made on a day.
	 * @param day the day
	 * @return true unless it has yet to come
	 */
	public boolean madeOn(LocalDate day) {
		return this.since == null || !this.since.isAfter(day);
	}

}
