package org.gongbao.security.signin;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.audit.Actor;
import org.gongbao.audit.AuditLog;
import org.gongbao.security.password.Passwords;
import org.gongbao.security.people.Account;
import org.gongbao.security.people.Accounts;
import org.gongbao.security.throttle.Attempt;
import org.gongbao.security.throttle.Throttle;
import org.gongbao.web.BusyException;

/**
 * Checks login and password. Whether there is such an account is told by neither the
 * words of the answer nor its time.
 */
@Component
class PasswordStep {

	private static final String WRONG = "登录名或密码不对。";

	private final Accounts accounts;

	private final Passwords passwords;

	private final Throttle throttle;

	private final AuditLog log;

	PasswordStep(Accounts accounts, Passwords passwords, Throttle throttle, AuditLog log) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.throttle = throttle;
		this.log = log;
	}

	/**
	 * Checks them.
	 * @return whose they are
	 * @throws SignInRefusedException if they are nobody's
	 */
	Account check(String typedLogin, String password, Browser browser) {
		String login = Accounts.normal(typedLogin);
		Optional<Account> account = this.accounts.byLogin(login);
		String known = account.map((found) -> browser.knownTo(found.id())).orElse(null);
		Attempt attempt = this.throttle.password(login, browser.network(), known);
		if (!attempt.allowed()) {
			throw new SignInRefusedException(attempt.sentence(), 429, attempt.waitSeconds());
		}
		if (!matches(password, account.map(Account::passwordHash).orElse(null), attempt)) {
			failed(account, attempt, browser);
			throw SignInRefusedException.wrong(WRONG);
		}
		this.throttle.succeeded(attempt);
		strengthen(account.orElseThrow(), password);
		return active(account.orElseThrow(), browser);
	}

	/** Hashes get stronger over the years; only now is the password here. */
	private void strengthen(Account account, String password) {
		if (account.passwordHash() != null && this.passwords.outdated(account.passwordHash())) {
			this.accounts.rehash(account.id(), this.passwords.hash(password));
		}
	}

	/** Who had to wait too long for a place was not answered, so nothing counts. */
	private boolean matches(String password, @Nullable String hash, Attempt attempt) {
		try {
			return this.passwords.matches(password, hash);
		}
		catch (BusyException ex) {
			this.throttle.succeeded(attempt);
			throw new SignInRefusedException("现在登录的人太多，请过几秒再试。", 503, 5);
		}
	}

	/** What was typed is kept only where it is a login of ours: it may be a password. */
	private void failed(Optional<Account> account, Attempt attempt, Browser browser) {
		Actor actor = Actor.stranger(browser.address());
		String login = account.map((found) -> found.member().login()).orElse("未知登录名");
		this.log.record(actor, "登录失败", login, null, null);
		if (attempt.locking() && account.isPresent()) {
			this.log.record(actor, "暂时锁定账号", login, null, "陌生的浏览器须等待；登录过的浏览器不受影响");
		}
	}

	/** Said only to who knows the password. */
	private Account active(Account account, Browser browser) {
		if (!account.active()) {
			this.log.record(Actor.stranger(browser.address()), "登录失败", account.member().login(), null, "账号已停用");
			throw SignInRefusedException.wrong("这个账号已停用，请找管理员启用。");
		}
		return account;
	}

}
