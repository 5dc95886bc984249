package org.gongbao.security.people;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.audit.Actor;
import org.gongbao.audit.AuditLog;
import org.gongbao.security.Role;
import org.gongbao.security.StaffMember;
import org.gongbao.security.factor.SecondFactors;
import org.gongbao.security.throttle.Throttle;

/**
 * Changes people, says so in the audit log, and sees that someone is always left who can
 * manage them.
 */
@Component
@Transactional
class People {

	private final Accounts accounts;

	private final Invitations invitations;

	private final SecondFactors secondFactors;

	private final Throttle throttle;

	private final AuditLog log;

	People(Accounts accounts, Invitations invitations, SecondFactors secondFactors, Throttle throttle, AuditLog log) {
		this.accounts = accounts;
		this.invitations = invitations;
		this.secondFactors = secondFactors;
		this.throttle = throttle;
		this.log = log;
	}

	/**
	 * Adds a person, who sets her own password with the invitation; empty if the login is
	 * taken.
	 */
	Optional<Added> add(String login, String name, Set<Role> roles) {
		this.accounts.lock();
		if (this.accounts.byLogin(login).isPresent()) {
			return Optional.empty();
		}
		long id = this.accounts.add(login, name, roles);
		this.log.record("添加人员", subject(login, name), null, described(name, roles));
		return Optional.of(new Added(id, this.invitations.renew(id)));
	}

	/** Changes name and roles; roles count from the next request on. */
	void change(Account person, String name, Set<Role> roles, StaffMember by) {
		this.accounts.lock();
		if (!person.member().roles().equals(roles)) {
			notOneself(person, by, "自己的角色");
		}
		leavesAnAdministrator(person, roles.contains(Role.ADMINISTRATOR));
		this.accounts.change(person.id(), name, roles);
		this.log.record("修改人员", subject(person), described(person.member().name(), person.member().roles()),
				described(name, roles));
	}

	void disable(Account person, StaffMember by) {
		this.accounts.lock();
		notOneself(person, by, "自己的账号");
		leavesAnAdministrator(person, false);
		this.accounts.activate(person.id(), false);
		this.log.record("停用账号", subject(person), "可以登录", "已停用");
	}

	void enable(Account person) {
		this.accounts.activate(person.id(), true);
		this.log.record("启用账号", subject(person), "已停用", "可以登录");
	}

	/** Ends the password at once; the person sets a new one with the invitation. */
	Invitation resetPassword(Account person, StaffMember by) {
		this.accounts.lock();
		notOneself(person, by, "自己的密码");
		leavesAnAdministrator(person, false);
		this.accounts.setPassword(person.id(), null);
		this.log.record("重置密码", subject(person), null, null);
		return this.invitations.renew(person.id());
	}

	void resetSecondFactor(Account person, StaffMember by) {
		notOneself(person, by, "自己的动态口令");
		this.secondFactors.remove(person.id());
		this.accounts.endSessions(person.id());
		this.log.record("重置动态口令", subject(person), "已绑定", "未绑定");
	}

	void unlock(Account person) {
		this.throttle.unlock(person.member().login());
		this.log.record("解除锁定", subject(person), null, null);
	}

	/** For an operator at the machine: an administrator, made or let in again. */
	Invitation inviteAdministrator(String login, String name) {
		this.accounts.lock();
		Optional<Account> present = this.accounts.byLogin(login);
		if (present.isPresent() && !present.get().member().is(Role.ADMINISTRATOR)) {
			throw new RefusedChangeException("登录名 %s 已有人使用，而且不是管理员，请换一个登录名。".formatted(login));
		}
		Set<Role> roles = Set.of(Role.ADMINISTRATOR);
		long id = present.map(Account::id).orElseGet(() -> this.accounts.add(login, name, roles));
		if (present.isPresent()) {
			this.accounts.change(id, name, roles);
			this.accounts.activate(id, true);
			this.accounts.setPassword(id, null);
			this.secondFactors.remove(id);
			this.throttle.unlock(login);
		}
		this.log.record(Actor.COMMAND_LINE, present.isPresent() ? "重置管理员" : "添加管理员", subject(login, name),
				present.map((account) -> described(account.member().name(), account.member().roles())).orElse(null),
				described(name, roles));
		return this.invitations.renew(id);
	}

	static String subject(Account person) {
		return subject(person.member().login(), person.member().name());
	}

	static String subject(String login, String name) {
		return name + "（" + login + "）";
	}

	private static String described(String name, Set<Role> roles) {
		return "姓名：%s%n角色：%s".formatted(name,
				roles.stream().sorted().map(Role::label).collect(Collectors.joining("、")));
	}

	private static void notOneself(Account person, StaffMember by, String what) {
		if (person.id() == by.id()) {
			throw new RefusedChangeException("不能改" + what + "，请另一位管理员来改。");
		}
	}

	/** Who may not sign in now, or has no password, could not help. */
	private void leavesAnAdministrator(Account person, boolean stays) {
		boolean other = this.accounts.all()
			.stream()
			.anyMatch((account) -> account.id() != person.id() && account.active() && account.passwordHash() != null
					&& account.member().is(Role.ADMINISTRATOR));
		if (person.member().is(Role.ADMINISTRATOR) && !stays && !other) {
			throw new RefusedChangeException("这是最后一位能登录的管理员，请先让另一位管理员设好密码。");
		}
	}

	/**
	 * A person just added.
	 *
	 * @param id the person's id
	 * @param invitation with which the person sets a password
	 */
	record Added(long id, Invitation invitation) {

	}

}
