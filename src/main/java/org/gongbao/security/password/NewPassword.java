package org.gongbao.security.password;

import org.springframework.stereotype.Component;

import org.gongbao.web.Problems;

/**
 * A form in which a new password is typed, twice: without a script nobody sees what she
 * types.
 */
@Component
public class NewPassword {

	private final PasswordRule rule;

	NewPassword(PasswordRule rule) {
		this.rule = rule;
	}

	/**
	 * Checks both fields, {@code password} and {@code again}.
	 * @param password as typed
	 * @param again as typed once more
	 * @param login whose it will be
	 * @param name the person's name
	 * @param problems where to say what is wrong
	 */
	public void check(String password, String again, String login, String name, Problems problems) {
		this.rule.objection(password, login, name).ifPresent((message) -> problems.add("password", message));
		if (problems.of("password") == null && !again.equals(password)) {
			problems.add("again", "两次填的密码不一样，请再填一次。");
		}
	}

}
