package org.gongbao.security.people;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.gongbao.security.StaffMember;

/**
 * A person's account.
 *
 * @param member who it is
 * @param passwordHash under what the password is kept, null until there is one
 * @param active whether the person may sign in
 * @param epoch sessions begun under another number are over
 * @param secondFactorSince since when there is a second factor, null without one
 * @param lastSignInAt when the person last signed in, null if never
 */
public record Account(StaffMember member, @Nullable String passwordHash, boolean active, long epoch,
		@Nullable Instant secondFactorSince, @Nullable Instant lastSignInAt) {

	/**
	 * The person's id.
	 * @return as in the database
	 */
	public long id() {
		return this.member.id();
	}

	/**
	 * Whether a code is asked for after the password.
	 * @return true if the person has a second factor
	 */
	public boolean hasSecondFactor() {
		return this.secondFactorSince != null;
	}

}
