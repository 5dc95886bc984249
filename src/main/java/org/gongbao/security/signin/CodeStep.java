package org.gongbao.security.signin;

import org.springframework.stereotype.Component;

import org.gongbao.audit.Actor;
import org.gongbao.audit.AuditLog;
import org.gongbao.security.factor.SecondFactors;
import org.gongbao.security.people.Account;
import org.gongbao.security.throttle.Attempt;
import org.gongbao.security.throttle.Throttle;

/** Checks the code of the second factor. */
@Component
class CodeStep {

	private final SecondFactors secondFactors;

	private final Throttle throttle;

	private final AuditLog log;

	CodeStep(SecondFactors secondFactors, Throttle throttle, AuditLog log) {
		this.secondFactors = secondFactors;
		this.throttle = throttle;
		this.log = log;
	}

	/**
	 * Checks it.
	 * @return with what the person signed in, for the log
	 * @throws SignInRefusedException if it is not right
	 */
	String check(Account account, String typed, Browser browser) {
		String login = account.member().login();
		Attempt attempt = this.throttle.code(login, browser.knownTo(account.id()));
		if (!attempt.allowed()) {
			throw new SignInRefusedException(attempt.sentence(), 429, attempt.waitSeconds());
		}
		SecondFactors.Answer answer = this.secondFactors.check(account.id(), typed);
		if (answer.good()) {
			this.throttle.succeeded(attempt);
			return (answer == SecondFactors.Answer.RECOVERED) ? "密码和恢复码" : "密码和动态口令";
		}
		if (answer == SecondFactors.Answer.UNREADABLE) {
			this.throttle.succeeded(attempt);
		}
		this.log.record(Actor.stranger(browser.address()), "动态口令不对", login, null, null);
		throw SignInRefusedException.wrong(sentence(answer));
	}

	private static String sentence(SecondFactors.Answer answer) {
		return switch (answer) {
			case USED -> "这个口令已经用过，请等手机上换一个再填。";
			case UNREADABLE -> "门户的密钥换过，动态口令核对不了。请用恢复码登录，或请管理员重置动态口令。";
			default -> "口令不对。请看手机上现在的6位数字；手机的时间须与标准时间一致。";
		};
	}

}
