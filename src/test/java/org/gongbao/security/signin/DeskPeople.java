package org.gongbao.security.signin;

import java.util.List;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.gongbao.security.Role;
import org.gongbao.security.password.Passwords;

/** Puts people with a password into the database, and reads the log. */
@TestComponent
public class DeskPeople {

	/** Everybody's password. */
	public static final String PASSWORD = "修堤-苹果-月历-九月天";

	private final JdbcClient jdbc;

	private final String hash;

	DeskPeople(JdbcClient jdbc, Passwords passwords) {
		this.jdbc = jdbc;
		this.hash = passwords.hash(PASSWORD);
	}

	public long add(String login, Role... roles) {
		String[] codes = java.util.Arrays.stream(roles).map(Role::code).toArray(String[]::new);
		return this.jdbc.sql("""
				insert into staff_member (login, name, password_hash, roles)
				values (:login, :name, :hash, :roles) returning id""")
			.param("login", login)
			.param("name", "测试" + login)
			.param("hash", this.hash)
			.param("roles", codes)
			.query(Long.class)
			.single();
	}

	/** What the log says, the oldest first: action and subject. */
	public List<String> log() {
		return this.jdbc.sql("select action || ' ' || subject from audit_entry order by id")
			.query((row, number) -> row.getString(1))
			.list();
	}

	/** Every text in the log. */
	public String wholeLog() {
		return this.jdbc.sql("select coalesce(string_agg(e::text, '|'), '') from audit_entry e")
			.query(String.class)
			.single();
	}

}
