package org.gongbao.security.signin;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

import org.gongbao.security.SignInRules;
import org.gongbao.security.people.Account;
import org.gongbao.security.people.Accounts;

/**
 * Looks at each request of the desk whether its person may still do what the session
 * says, so that a change of people counts at once. One look-up by primary key.
 */
public class SessionCheck extends OncePerRequestFilter {

	static final String ENDED = SessionCheck.class.getName();

	private final Accounts accounts;

	private final SignInRules rules;

	private final Clock clock;

	/**
	 * Made once for the desk.
	 * @param accounts where people are looked up
	 * @param rules how long sessions last
	 * @param clock what time it is
	 */
	public SessionCheck(Accounts accounts, SignInRules rules, Clock clock) {
		this.accounts = accounts;
		this.rules = rules;
		this.clock = clock;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		Object principal = (authentication != null) ? authentication.getPrincipal() : null;
		if (principal instanceof SignedIn signedIn) {
			check(signedIn, request);
		}
		else if (principal instanceof HalfSignedIn half
				&& account(half.staffId(), half.epoch(), half.since(), HalfSignedIn.LONGEST).isEmpty()) {
			end(request);
		}
		chain.doFilter(request, response);
	}

	private void check(SignedIn signedIn, HttpServletRequest request) {
		Optional<Account> account = account(signedIn.member().id(), signedIn.epoch(), signedIn.since(),
				this.rules.longest());
		if (account.isEmpty()) {
			end(request);
		}
		else if (!account.get().member().equals(signedIn.member())) {
			SignedIn present = new SignedIn(account.get().member(), signedIn.epoch(), signedIn.since());
			SecurityContextHolder.setContext(new SecurityContextImpl(present.authentication()));
		}
	}

	private Optional<Account> account(long id, long epoch, Instant since, Duration longest) {
		return this.accounts.byId(id)
			.filter((account) -> account.active() && account.epoch() == epoch
					&& since.plus(longest).isAfter(this.clock.instant()));
	}

	private static void end(HttpServletRequest request) {
		DeskSession.end(request);
		request.setAttribute(ENDED, true);
	}

}
