package org.gongbao.withdrawal;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.gongbao.publishing.ItemKind;

/**
 * A withdrawal as stored, from its proposal on.
 *
 * @param id its id
 * @param kind the kind of the item
 * @param itemId the item
 * @param reason why, in words for citizens
 * @param urgent whether one person did it alone
 * @param state how far it is
 * @param proposedBy who proposed it
 * @param proposedAt when
 * @param decidedBy who confirmed or refused it, null while it waits
 * @param decidedAt when, null while it waits
 * @param refusal why it was refused, null if it was not
 */
record Withdrawal(long id, ItemKind kind, long itemId, String reason, boolean urgent, State state, Person proposedBy,
		Instant proposedAt, @Nullable Person decidedBy, @Nullable Instant decidedAt, @Nullable String refusal) {

	/** How far a withdrawal is. */
	enum State {

		PROPOSED, DONE, REFUSED

	}

	/**
	 * A staff member, as far as pages name one.
	 *
	 * @param id the member
	 * @param name the name
	 */
	record Person(long id, String name) {

	}

}
