package org.gongbao.security.signin;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * From where a request comes.
 *
 * @param address the network address, as the log names it
 * @param network what failures are counted for: the address, of IPv6 its network, since
 * one machine has as many addresses as it likes
 * @param id the name under which the browser is known, null if it never signed in
 * @param people who signed in with it, the last one first
 */
public record Browser(String address, String network, @Nullable String id, List<Long> people) {

	/**
	 * The browser's name if a person has signed in with it before.
	 * @param staffId the person
	 * @return null for a stranger's browser
	 */
	public @Nullable String knownTo(long staffId) {
		return this.people.contains(staffId) ? this.id : null;
	}

	Optional<Long> lastPerson() {
		return this.people.stream().findFirst();
	}

}
