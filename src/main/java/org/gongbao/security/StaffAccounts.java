package org.gongbao.security;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Accounts as sign-in sees them. */
@Component
class StaffAccounts implements UserDetailsService {

	private final JdbcClient jdbc;

	StaffAccounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public UserDetails loadUserByUsername(String login) {
		return this.jdbc
			.sql("select id, login, name, password_hash, roles, active from staff_member where login = :login")
			.param("login", login.strip().toLowerCase(Locale.ROOT))
			.query((row,
					n) -> new SignedIn(new StaffMember(row.getLong("id"), row.getString("login"), row.getString("name"),
							roles(row)), row.getString("password_hash"), row.getBoolean("active")))
			.optional()
			.orElseThrow(() -> new UsernameNotFoundException("No account " + login));
	}

	private static Set<Role> roles(ResultSet row) throws SQLException {
		Array column = row.getArray("roles");
		Set<Role> roles = EnumSet.noneOf(Role.class);
		for (Object code : (Object[]) column.getArray()) {
			roles.add(Role.ofCode(code.toString()));
		}
		return Set.copyOf(roles);
	}

}
