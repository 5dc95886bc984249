package org.gongbao.browser;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.gongbao.security.Role;
import org.gongbao.security.password.Passwords;

/** The people of the desk, with passwords the form for signing in takes. */
@TestComponent
class DeskCast {

	/** Everybody's password. */
	static final String PASSWORD = "修堤-苹果-月历-九月天";

	private final JdbcClient jdbc;

	private final String hash;

	DeskCast(JdbcClient jdbc, Passwords passwords) {
		this.jdbc = jdbc;
		this.hash = passwords.hash(PASSWORD);
	}

	/** Adds a person, or gives one who is there the password. */
	void add(String login, String name, Role role) {
		this.jdbc.sql("""
				insert into staff_member (login, name, password_hash, roles) values (:login, :name, :hash, :roles)
				on conflict (login) do update set password_hash = excluded.password_hash, name = excluded.name""")
			.param("login", login)
			.param("name", name)
			.param("hash", this.hash)
			.param("roles", new String[] { role.code() })
			.update();
	}

}
