package org.gongbao.security.account;

import java.time.Instant;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.gongbao.audit.AuditTrail;
import org.gongbao.security.CurrentStaff;
import org.gongbao.security.Role;
import org.gongbao.security.SignInRules;
import org.gongbao.security.factor.SecondFactors;
import org.gongbao.security.people.Account;
import org.gongbao.security.people.Accounts;
import org.gongbao.security.people.Times;
import org.gongbao.web.Problems;
import org.gongbao.web.StaffPage;

/** Gathers what the page of one's own account shows. */
@Component
class AccountPages {

	private static final int SIGN_INS = 10;

	private final CurrentStaff current;

	private final Accounts accounts;

	private final SecondFactors secondFactors;

	private final SignInRules rules;

	private final AuditTrail trail;

	AccountPages(CurrentStaff current, Accounts accounts, SecondFactors secondFactors, SignInRules rules,
			AuditTrail trail) {
		this.current = current;
		this.accounts = accounts;
		this.secondFactors = secondFactors;
		this.rules = rules;
		this.trail = trail;
	}

	Account own() {
		return this.accounts.byId(this.current.require().id()).orElseThrow();
	}

	boolean secondFactorRequired() {
		return this.rules.secondFactorRequired();
	}

	String page(Problems problems, Model model) {
		Account account = own();
		Instant since = account.secondFactorSince();
		AccountPage view = new AccountPage(account.member().name(), account.member().login(),
				account.member().roles().stream().sorted().map(Role::label).collect(Collectors.joining("、")),
				(since != null) ? Times.minute(since) : null, this.secondFactors.codesLeft(account.id()),
				!this.rules.secondFactorRequired(),
				this.trail.latest(account.id(), "登录", SIGN_INS)
					.stream()
					.map((entry) -> new AccountPage.Visit(Times.minute(entry.happenedAt()), entry.address(),
							entry.after()))
					.toList());
		model.addAttribute("page", StaffPage.of("我的账号", StaffPage.Section.ACCOUNT));
		model.addAttribute("view", view);
		model.addAttribute("problems", problems);
		return "staff/account";
	}

}
