package org.gongbao.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.gongbao.database.server.Access;
import org.gongbao.database.server.Durability;
import org.gongbao.database.server.OwnServer;

/**
 * The one PostgreSQL server of this JVM: our own below {@code target}, or with
 * {@code -Dgongbao.test.database=testcontainers} one in Docker.
 */
interface TestServer {

	/** Begins the name of each database of this process. */
	String PREFIX = "test_" + ProcessHandle.current().pid() + "_";

	/** Starts when first asked for. */
	TestServer INSTANCE = start();

	/** Creates a database as a copy of another. */
	TestDatabase create(String name, String template);

	private static TestServer start() {
		return switch (System.getProperty("gongbao.test.database", "embedded")) {
			case "embedded" -> Own.start();
			case "testcontainers" -> Container.start();
			default -> throw new IllegalStateException("gongbao.test.database must be embedded or testcontainers");
		};
	}

	/** Our own server without fsync; its data folder is kept for the next run. */
	record Own(Access access) implements TestServer {

		private static Own start() {
			OwnServer server = OwnServer.join(Path.of("target", "test-database"), Durability.FAST);
			AtShutdown.run(server::close);
			Own own = new Own(server.access());
			own.dropLeftovers();
			own.letTriggersBeSilenced();
			return own;
		}

		@Override
		public TestDatabase create(String name, String template) {
			execute("CREATE DATABASE %s OWNER %s TEMPLATE %s".formatted(name, Access.OWNER, template));
			return new TestDatabase(this.access.url(name), Access.OWNER, this.access.password());
		}

		/**
		 * Databases of earlier runs, but not of one that goes on beside this one, which
		 * may be dropping the same.
		 */
		private void dropLeftovers() {
			for (String name : query("SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%'")) {
				long pid = Long.parseLong(name.split("_")[1]);
				if (!ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false)) {
					execute("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(name));
				}
			}
		}

		/**
		 * Which {@link CleanDatabaseListener} does; two processes at once cannot grant
		 * the same.
		 */
		private void letTriggersBeSilenced() {
			execute("""
					DO $$
					BEGIN
						PERFORM pg_advisory_xact_lock(1);
						GRANT SET ON PARAMETER session_replication_role TO %s;
					END $$""".formatted(Access.OWNER));
		}

		private List<String> query(String sql) {
			try (Connection connection = connect();
					Statement statement = connection.createStatement();
					ResultSet rows = statement.executeQuery(sql)) {
				List<String> all = new ArrayList<>();
				while (rows.next()) {
					all.add(rows.getString(1));
				}
				return all;
			}
			catch (SQLException ex) {
				throw new IllegalStateException(sql, ex);
			}
		}

		private void execute(String sql) {
			try (Connection connection = connect(); Statement statement = connection.createStatement()) {
				statement.execute(sql);
			}
			catch (SQLException ex) {
				throw new IllegalStateException(sql, ex);
			}
		}

		private Connection connect() throws SQLException {
			return DriverManager.getConnection(this.access.url("postgres"), Access.SUPERUSER, this.access.password());
		}

	}

	/** The same in Docker, for who trusts only a stock server. */
	record Container(PostgreSQLContainer container) implements TestServer {

		private static Container start() {
			if (!DockerClientFactory.instance().isDockerAvailable()) {
				throw new IllegalStateException("-Dgongbao.test.database=testcontainers needs Docker, and none answers "
						+ "here: start it, or leave the option out to test on the embedded server");
			}
			PostgreSQLContainer container = new PostgreSQLContainer("postgres:18-alpine");
			container.start();
			return new Container(container);
		}

		@Override
		public TestDatabase create(String name, String template) {
			try (Connection connection = this.container.createConnection("");
					Statement statement = connection.createStatement()) {
				statement.execute("CREATE DATABASE %s TEMPLATE %s".formatted(name, template));
				String url = "jdbc:postgresql://%s:%d/%s".formatted(this.container.getHost(),
						this.container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT), name);
				return new TestDatabase(url, this.container.getUsername(), this.container.getPassword());
			}
			catch (SQLException ex) {
				throw new IllegalStateException("Cannot create database " + name, ex);
			}
		}

	}

}
