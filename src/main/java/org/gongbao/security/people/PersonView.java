package org.gongbao.security.people;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.gongbao.security.Role;

/**
 * A person as an administrator sees her.
 *
 * @param id the person's id
 * @param login the name typed to sign in
 * @param name the person's name
 * @param roles in words
 * @param state how it stands with the account, in a few words
 * @param active whether the person may sign in
 * @param locked until when strange browsers must wait, null if they need not
 * @param secondFactor since when there is one, in words
 * @param hasSecondFactor whether there is one
 * @param lastSignIn when the person last signed in, in words
 * @param self whether it is the administrator herself
 */
record PersonView(long id, String login, String name, String roles, String state, boolean active,
		@Nullable String locked, String secondFactor, boolean hasSecondFactor, String lastSignIn, boolean self) {

	static PersonView of(Account account, boolean invited, Optional<Instant> lockedUntil, long viewer) {
		String roles = account.member().roles().stream().sorted().map(Role::label).collect(Collectors.joining("、"));
		Instant since = account.secondFactorSince();
		return new PersonView(account.id(), account.member().login(), account.member().name(), roles,
				state(account, invited), account.active(), lockedUntil.map(Times::minute).orElse(null),
				(since != null) ? "已绑定" : "未绑定", since != null, Times.minuteOrDash(account.lastSignInAt()),
				account.id() == viewer);
	}

	private static String state(Account account, boolean invited) {
		if (!account.active()) {
			return "已停用";
		}
		if (account.passwordHash() != null) {
			return "正常";
		}
		return invited ? "等待设定密码" : "没有密码，链接已过期";
	}

}
