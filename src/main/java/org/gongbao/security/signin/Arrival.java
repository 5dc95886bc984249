package org.gongbao.security.signin;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

import org.gongbao.audit.Actor;
import org.gongbao.audit.AuditLog;
import org.gongbao.security.SignInRules;
import org.gongbao.security.people.Account;
import org.gongbao.security.people.Accounts;

/** Leads a person whose password was right to the next step, or into the desk. */
@Component
class Arrival {

	private final Accounts accounts;

	private final DeskSession sessions;

	private final Browsers browsers;

	private final WantedPages wanted;

	private final SignInRules rules;

	private final AuditLog log;

	private final Clock clock;

	Arrival(Accounts accounts, DeskSession sessions, Browsers browsers, WantedPages wanted, SignInRules rules,
			AuditLog log, Clock clock) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.browsers = browsers;
		this.wanted = wanted;
		this.rules = rules;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * After the password.
	 * @return where to go on
	 */
	String afterPassword(Account account, HttpServletRequest request, HttpServletResponse response) {
		if (!account.hasSecondFactor() && !this.rules.secondFactorRequired()) {
			return enter(account, "密码", request, response);
		}
		HalfSignedIn.Step step = account.hasSecondFactor() ? HalfSignedIn.Step.CODE : HalfSignedIn.Step.ENROL;
		HalfSignedIn half = new HalfSignedIn(account.id(), account.member().login(), account.epoch(), step,
				this.clock.instant());
		this.sessions.begin(half.authentication(), request, response);
		return step.path();
	}

	/**
	 * After the last step.
	 * @return the page that was wanted
	 */
	String enter(Account account, String how, HttpServletRequest request, HttpServletResponse response) {
		SignedIn signedIn = new SignedIn(account.member(), account.epoch(), this.clock.instant());
		this.sessions.begin(signedIn.authentication(), request, response);
		this.accounts.signedIn(account.id());
		this.log.record(new Actor(account.id(), account.member().name(), request.getRemoteAddr()), "登录",
				account.member().login(), null,
				how + ((this.browsers.of(request).knownTo(account.id()) != null) ? "" : "；这个浏览器第一次登录"));
		this.browsers.remember(account.id(), request, response);
		return this.wanted.after(account.id(), request, response);
	}

}
