package org.gongbao.security;

import java.io.Serializable;
import java.util.Set;

/**
 * A person who works at the desk.
 *
 * @param id the person's id, under which everything done is recorded
 * @param login the name typed to sign in
 * @param name the name pages show
 * @param roles what the person may do
 */
public record StaffMember(long id, String login, String name, Set<Role> roles) implements Serializable {

	/**
	 * Whether the person holds a role.
	 * @param role the role
	 * @return true if so
	 */
	public boolean is(Role role) {
		return this.roles.contains(role);
	}

}
