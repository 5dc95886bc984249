package org.gongbao.security.people;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.audit.Actor;
import org.gongbao.audit.AuditLog;
import org.gongbao.command.ReadyNotice;
import org.gongbao.security.Role;
import org.gongbao.security.password.Passwords;

/**
 * Who holds the secret printed at the start becomes the first administrator; afterwards
 * there is no such way any more.
 */
@Component
@Transactional
class FirstAdministrator implements ReadyNotice {

	private final Accounts accounts;

	private final Invitations invitations;

	private final Passwords passwords;

	private final AuditLog log;

	FirstAdministrator(Accounts accounts, Invitations invitations, Passwords passwords, AuditLog log) {
		this.accounts = accounts;
		this.invitations = invitations;
		this.passwords = passwords;
		this.log = log;
	}

	/**
	 * Each start makes a new secret, so one that was seen and forgotten is worth nothing.
	 */
	@Override
	public List<String> lines(String address) {
		if (!this.accounts.none()) {
			return List.of();
		}
		return List.of("还没有工作人员账号。请打开 %sstaff/setup 建立管理员，".formatted(address),
				"一次性口令：%s （用后作废；重新启动会换一个）".formatted(this.invitations.renewSetup()));
	}

	boolean isWanted() {
		return this.accounts.none();
	}

	boolean holdsSecret(String secret) {
		return this.invitations.isSetup(secret);
	}

	/** Makes the administrator; false if another was quicker. */
	boolean make(String secret, String login, String name, String password, String address) {
		this.accounts.lock();
		if (!this.accounts.none() || !this.invitations.useSetup(secret)) {
			return false;
		}
		long id = this.accounts.add(login, name, Set.of(Role.ADMINISTRATOR));
		this.accounts.setPassword(id, this.passwords.hash(password));
		this.log.record(new Actor(id, name, address), "建立首位管理员", People.subject(login, name), null, null);
		return true;
	}

}
