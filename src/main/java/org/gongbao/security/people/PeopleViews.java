package org.gongbao.security.people;

import java.util.List;

import org.springframework.stereotype.Component;

import org.gongbao.security.throttle.Throttle;

/** Gathers what the administrator's pages show. */
@Component
class PeopleViews {

	private final Accounts accounts;

	private final Invitations invitations;

	private final Throttle throttle;

	PeopleViews(Accounts accounts, Invitations invitations, Throttle throttle) {
		this.accounts = accounts;
		this.invitations = invitations;
		this.throttle = throttle;
	}

	List<PersonView> all(long viewer) {
		return this.accounts.all().stream().map((account) -> of(account, viewer)).toList();
	}

	PersonView of(Account account, long viewer) {
		return PersonView.of(account, this.invitations.pending(account.id()),
				this.throttle.lockedUntil(account.member().login()), viewer);
	}

}
