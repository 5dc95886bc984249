package org.gongbao.security.account;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One's own account.
 *
 * @param name the person's name
 * @param login the name typed to sign in
 * @param roles in words
 * @param secondFactor since when there is one, null without one
 * @param codesLeft how many recovery codes are left
 * @param mayRemove whether the second factor may be taken away
 * @param signIns the last times of signing in
 */
record AccountPage(String name, String login, String roles, @Nullable String secondFactor, int codesLeft,
		boolean mayRemove, List<Visit> signIns) {

	/**
	 * A time of signing in.
	 *
	 * @param time when
	 * @param address from where
	 * @param how with what
	 */
	record Visit(String time, @Nullable String address, @Nullable String how) {

	}

}
