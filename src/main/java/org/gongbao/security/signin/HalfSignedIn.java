package org.gongbao.security.signin;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;

/**
 * A person whose password was right and who still has to give a code, or to get a second
 * factor first. May do nothing else.
 *
 * @param staffId who it is
 * @param login the account
 * @param epoch the number of the account then
 * @param step what is still to do
 * @param since when the password was given
 */
record HalfSignedIn(long staffId, String login, long epoch, Step step,
		Instant since) implements AuthenticatedPrincipal, Serializable {

	/** Then the password must be given again. */
	static final Duration LONGEST = Duration.ofMinutes(15);

	@Override
	public String getName() {
		return this.login;
	}

	Authentication authentication() {
		return UsernamePasswordAuthenticationToken.authenticated(this, null, List.of());
	}

	/** What is still to do. */
	enum Step {

		/** Give a code. */
		CODE("/login/code"),
		/** Get a second factor. */
		ENROL("/login/second-factor");

		private final String path;

		Step(String path) {
			this.path = path;
		}

		String path() {
			return this.path;
		}

	}

}
