package org.gongbao.security.account;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

import org.gongbao.audit.AuditLog;
import org.gongbao.security.password.Passwords;
import org.gongbao.security.people.Account;
import org.gongbao.security.signin.Browser;
import org.gongbao.security.signin.Browsers;
import org.gongbao.security.throttle.Attempt;
import org.gongbao.security.throttle.Throttle;

/**
 * Asks a person for her password before she changes what protects her account: someone
 * else may sit at her desk.
 */
@Component
class OwnPassword {

	private final Passwords passwords;

	private final Throttle throttle;

	private final Browsers browsers;

	private final AuditLog log;

	OwnPassword(Passwords passwords, Throttle throttle, Browsers browsers, AuditLog log) {
		this.passwords = passwords;
		this.throttle = throttle;
		this.browsers = browsers;
		this.log = log;
	}

	/** What is wrong with it, empty if it is right. */
	Optional<String> objection(Account account, String typed, HttpServletRequest request) {
		if (typed.isEmpty()) {
			return Optional.of("还没有填现在的密码。");
		}
		Browser browser = this.browsers.of(request);
		Attempt attempt = this.throttle.password(account.member().login(), browser.network(),
				browser.knownTo(account.id()));
		if (!attempt.allowed()) {
			return Optional.of(attempt.sentence());
		}
		if (!this.passwords.matches(typed, account.passwordHash())) {
			this.log.record("核对密码失败", account.member().login(), null, null);
			return Optional.of("现在的密码不对。");
		}
		this.throttle.succeeded(attempt);
		return Optional.empty();
	}

}
