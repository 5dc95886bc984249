package org.gongbao.security.signin;

import java.io.Serializable;
import java.time.Instant;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

import org.gongbao.security.StaffMember;

/**
 * A signed-in person as the session carries it.
 *
 * @param member who it is
 * @param epoch the number of the account when the session began
 * @param since when that was
 */
public record SignedIn(StaffMember member, long epoch, Instant since) implements AuthenticatedPrincipal, Serializable {

	@Override
	public String getName() {
		return this.member.login();
	}

	/**
	 * The same for Spring Security, each role as an authority.
	 * @return authenticated
	 */
	public Authentication authentication() {
		return UsernamePasswordAuthenticationToken.authenticated(this, null,
				this.member.roles()
					.stream()
					.sorted()
					.map((role) -> new SimpleGrantedAuthority("ROLE_" + role.name()))
					.toList());
	}

}
