package org.gongbao.security.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.gongbao.security.Role;
import org.gongbao.security.StaffMember;

/** The accounts in the database. */
@Component
public class Accounts {

	private static final String COLUMNS = """
			select id, login, name, roles, password_hash, active, session_epoch, second_factor_since, last_sign_in_at
			from staff_member
			""";

	private final JdbcClient jdbc;

	Accounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A login as it is kept.
	 * @param typed as typed
	 * @return lower case, without blanks around it
	 */
	public static String normal(String typed) {
		return typed.strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * The account of a login.
	 * @param login as {@link #normal} makes it
	 * @return empty if there is none
	 */
	public Optional<Account> byLogin(String login) {
		// The database cannot hold this one character.
		return this.jdbc.sql(COLUMNS + "where login = :login")
			.param("login", login)
			.query(Accounts::account)
			.optional();
	}

	/**
	 * The account of a person.
	 * @param id the person's id
	 * @return empty if there is none
	 */
	public Optional<Account> byId(long id) {
		return this.jdbc.sql(COLUMNS + "where id = :id").param("id", id).query(Accounts::account).optional();
	}

	/**
	 * Everybody's names by role, for telling whom to ask.
	 * @param role the role
	 * @return the names of those who may sign in
	 */
	public List<String> namesOf(Role role) {
		return this.jdbc.sql("select name from staff_member where active and :role = any (roles) order by id")
			.param("role", role.code())
			.query((row, number) -> row.getString(1))
			.list();
	}

	/**
	 * Notes that a person signed in.
	 * @param id the person's id
	 */
	public void signedIn(long id) {
		this.jdbc.sql("update staff_member set last_sign_in_at = clock_timestamp() where id = :id")
			.param("id", id)
			.update();
	}

	/**
	 * Keeps the same password under a stronger hash.
	 * @param id the person's id
	 * @param passwordHash the hash
	 */
	public void rehash(long id, String passwordHash) {
		this.jdbc.sql("update staff_member set password_hash = :hash where id = :id")
			.param("hash", passwordHash)
			.param("id", id)
			.update();
	}

	/**
	 * Sets a password and ends all sessions.
	 * @param id the person's id
	 * @param passwordHash the hash, null to leave the account without password
	 */
	public void setPassword(long id, @Nullable String passwordHash) {
		this.jdbc.sql("update staff_member set password_hash = :hash, session_epoch = session_epoch + 1 where id = :id")
			.param("hash", passwordHash)
			.param("id", id)
			.update();
	}

	/**
	 * Ends all sessions.
	 * @param id the person's id
	 */
	public void endSessions(long id) {
		this.jdbc.sql("update staff_member set session_epoch = session_epoch + 1 where id = :id")
			.param("id", id)
			.update();
	}

	List<Account> all() {
		return this.jdbc.sql(COLUMNS + "order by active desc, id").query(Accounts::account).list();
	}

	boolean none() {
		return this.jdbc.sql("select not exists (select 1 from staff_member)").query(Boolean.class).single();
	}

	/** Whoever changes people waits for others who do. */
	void lock() {
		this.jdbc.sql("select pg_advisory_xact_lock(7002)::text").query().singleRow();
	}

	long add(String login, String name, Set<Role> roles) {
		return this.jdbc
			.sql("insert into staff_member (login, name, roles) values (:login, :name, :roles) returning id")
			.param("login", login)
			.param("name", name)
			.param("roles", codes(roles))
			.query(Long.class)
			.single();
	}

	void change(long id, String name, Set<Role> roles) {
		this.jdbc.sql("update staff_member set name = :name, roles = :roles where id = :id")
			.param("name", name)
			.param("roles", codes(roles))
			.param("id", id)
			.update();
	}

	void activate(long id, boolean active) {
		this.jdbc.sql("update staff_member set active = :active, session_epoch = session_epoch + 1 where id = :id")
			.param("active", active)
			.param("id", id)
			.update();
	}

	private static String[] codes(Set<Role> roles) {
		return roles.stream().sorted().map(Role::code).toArray(String[]::new);
	}

	private static Account account(ResultSet row, int number) throws SQLException {
		StaffMember member = new StaffMember(row.getLong("id"), row.getString("login"), row.getString("name"),
				roles(row.getArray("roles")));
		return new Account(member, row.getString("password_hash"), row.getBoolean("active"),
				row.getLong("session_epoch"), instant(row.getTimestamp("second_factor_since")),
				instant(row.getTimestamp("last_sign_in_at")));
	}

	private static Set<Role> roles(Array column) throws SQLException {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		for (Object code : (Object[]) column.getArray()) {
			roles.add(Role.ofCode(code.toString()));
		}
		return Set.copyOf(roles);
	}

	private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

}
