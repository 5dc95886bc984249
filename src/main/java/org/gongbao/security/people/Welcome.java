package org.gongbao.security.people;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.audit.Actor;
import org.gongbao.audit.AuditLog;
import org.gongbao.security.password.Passwords;
import org.gongbao.security.throttle.Throttle;

/** Takes a person's own password in exchange for the invitation. */
@Component
@Transactional
class Welcome {

	private final Accounts accounts;

	private final Invitations invitations;

	private final Passwords passwords;

	private final Throttle throttle;

	private final AuditLog log;

	Welcome(Accounts accounts, Invitations invitations, Passwords passwords, Throttle throttle, AuditLog log) {
		this.accounts = accounts;
		this.invitations = invitations;
		this.passwords = passwords;
		this.throttle = throttle;
		this.log = log;
	}

	/** Sets the password; false if the invitation was used meanwhile. */
	boolean accept(Account person, String secret, String password, String address) {
		if (!this.invitations.use(secret)) {
			return false;
		}
		this.accounts.setPassword(person.id(), this.passwords.hash(password));
		this.throttle.unlock(person.member().login());
		this.log.record(new Actor(person.id(), person.member().name(), address), "设定密码", person.member().login(), null,
				null);
		return true;
	}

}
