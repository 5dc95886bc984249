package org.gongbao.security.people;

import java.time.Instant;

import org.gongbao.security.secret.Secrets;

/**
 * A link with which a person sets a password, once.
 *
 * @param secret the secret in it, known only now
 * @param expiresAt how long it is good
 */
public record Invitation(String secret, Instant expiresAt) {

	/**
	 * Where it leads.
	 * @return a path of ours
	 */
	public String path() {
		return "/staff/invitation/" + this.secret;
	}

	static Invitation until(Instant expiresAt) {
		return new Invitation(Secrets.link(), expiresAt);
	}

	@Override
	public String toString() {
		return "Invitation until " + this.expiresAt;
	}

}
