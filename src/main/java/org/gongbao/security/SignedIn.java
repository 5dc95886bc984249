package org.gongbao.security;

import java.util.List;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** A signed-in person as Spring Security carries it. */
class SignedIn extends User {

	private final StaffMember member;

	SignedIn(StaffMember member, String passwordHash, boolean active) {
		super(member.login(), passwordHash, active, true, true, true, authorities(member));
		this.member = member;
	}

	StaffMember member() {
		return this.member;
	}

	private static List<GrantedAuthority> authorities(StaffMember member) {
		return member.roles()
			.stream()
			.<GrantedAuthority>map((role) -> new SimpleGrantedAuthority("ROLE_" + role.name()))
			.toList();
	}

}
