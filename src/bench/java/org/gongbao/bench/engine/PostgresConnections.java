package org.gongbao.bench.engine;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.gongbao.database.server.Access;

/** A database of the benchmark's own, and a connection to it for each thread. */
final class PostgresConnections implements AutoCloseable {

	private static final String DATABASE = "bench";

	private final Access access;

	private final Map<Thread, Connection> open = new ConcurrentHashMap<>();

	PostgresConnections(Access access) {
		this.access = access;
	}

	/** A database in which Chinese characters count as letters, which pg_trgm needs. */
	void create() throws SQLException {
		try (Connection connection = connect("postgres"); Statement statement = connection.createStatement()) {
			statement.execute("drop database if exists " + DATABASE);
			statement.execute("create database " + DATABASE
					+ " template template0 encoding 'UTF8' locale_provider libc locale 'C.UTF-8'");
		}
		try (Statement statement = present().createStatement()) {
			statement.execute("create extension pg_trgm");
		}
	}

	double number(String sql) throws SQLException {
		try (Statement statement = present().createStatement(); ResultSet rows = statement.executeQuery(sql)) {
			rows.next();
			return rows.getDouble(1);
		}
	}

	Connection present() throws SQLException {
		Connection connection = this.open.get(Thread.currentThread());
		if (connection == null) {
			connection = connect(DATABASE);
			try (Statement statement = connection.createStatement()) {
				statement.execute("set work_mem = '64MB'");
				statement.execute("set jit = off");
			}
			this.open.put(Thread.currentThread(), connection);
		}
		return connection;
	}

	private Connection connect(String database) throws SQLException {
		return DriverManager.getConnection(this.access.url(database), Access.SUPERUSER, this.access.password());
	}

	@Override
	public void close() throws SQLException {
		for (Connection connection : this.open.values()) {
			connection.close();
		}
	}

}
