package org.gongbao.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A database with the schema and nothing in it, on the server all tests of this JVM
 * share. Every Spring context of a test gets one by itself; a test without Spring calls
 * {@link #create()}.
 *
 * @param url for JDBC
 * @param username its owner
 * @param password of the owner
 */
public record TestDatabase(String url, String username, String password) {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	/**
	 * Creates a database, as a copy of one that Flyway has migrated.
	 * @return with the schema of {@code db/migration}
	 */
	public static TestDatabase create() {
		return copyOf(Template.NAME);
	}

	/**
	 * Creates a database without any table, for tests of the migrations themselves.
	 * @return an empty one
	 */
	public static TestDatabase createEmpty() {
		return copyOf("template0");
	}

	private static TestDatabase copyOf(String template) {
		String name = TestServer.PREFIX + NUMBER.incrementAndGet();
		return TestServer.INSTANCE.create(name, template);
	}

	/**
	 * Connects as the owner.
	 * @return a new connection
	 * @throws SQLException when that fails
	 */
	public Connection connect() throws SQLException {
		return DriverManager.getConnection(this.url, this.username, this.password);
	}

	/**
	 * A source of new connections, without a pool.
	 * @return for {@code JdbcClient}, Flyway and the like
	 */
	public DataSource dataSource() {
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setUrl(this.url);
		source.setUser(this.username);
		source.setPassword(this.password);
		return source;
	}

	JdbcConnectionDetails details() {
		return new JdbcConnectionDetails() {

			@Override
			public String getUsername() {
				return TestDatabase.this.username;
			}

			@Override
			public String getPassword() {
				return TestDatabase.this.password;
			}

			@Override
			public String getJdbcUrl() {
				return TestDatabase.this.url;
			}

		};
	}

	/** The migrated database, made when first asked for. */
	private static final class Template {

		static final String NAME = TestServer.PREFIX + "template";

		static {
			TestDatabase template = TestServer.INSTANCE.create(NAME, "template0");
			Flyway.configure()
				.dataSource(template.url, template.username, template.password)
				.locations("classpath:db/migration")
				.load()
				.migrate();
		}

		private Template() {
		}

	}

}
