package org.gongbao.database.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * How to connect to the server.
 *
 * @param port on the loopback interface
 * @param password of both roles
 */
public record Access(int port, String password) {

	/** The role that owns the portal's database; it may do nothing outside it. */
	public static final String OWNER = Cluster.DATABASE;

	/** The role that may do anything, for tests and repairs. */
	public static final String SUPERUSER = "postgres";

	/**
	 * Address of the portal's own database.
	 * @return for JDBC
	 */
	public String url() {
		return url(Cluster.DATABASE);
	}

	/**
	 * Address of any database of this server.
	 * @param database its name
	 * @return for JDBC
	 */
	public String url(String database) {
		return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(this.port, database);
	}

	/**
	 * Connects to the portal's own database.
	 * @param role {@link #OWNER} or {@link #SUPERUSER}
	 * @return a new connection
	 * @throws SQLException when the server refuses it
	 */
	public Connection connect(String role) throws SQLException {
		return DriverManager.getConnection(url(), role, this.password);
	}

	@Override
	public String toString() {
		return url();
	}

}
