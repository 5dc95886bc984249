package org.gongbao.opendata;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

import org.gongbao.personnel.Appointment;

/**
 * One act of appointment or removal.
 *
 * @param person the person's name
 * @param action appoint or remove
 * @param post organisation and position as printed
 * @param probation whether with a probation
 * @param retiredOn the date of retirement, exact to the day, month or year; may be null
 * @param effectiveFrom from when it counts, likewise
 * @param reference the batch's reference in canonical form, may be null
 * @param printedReference the reference as printed, may be null
 * @param issue the issue that prints it, null outside issues
 */
@JsonPropertyOrder({ "person", "action", "post", "probation", "retiredOn", "effectiveFrom", "reference",
		"printedReference", "issue" })
record ActItem(String person, String action, String post, boolean probation, @Nullable String retiredOn,
		@Nullable String effectiveFrom, @Nullable String reference, @Nullable String printedReference,
		@Nullable IssueName issue) {

	static ActItem of(Appointment act) {
		return new ActItem(act.person(), act.action().code(), act.post(), act.probation(), act.retiredOn(),
				act.effectiveFrom(), act.reference(), act.printedReference(), IssueName.of(act.issue()));
	}

}
