package org.gongbao.publishing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Waits until a commit announces changes, on a connection of its own. It only saves
 * waiting: whoever uses it also looks for himself every now and then.
 */
public final class ChangeSignal implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(ChangeSignal.class);

	private static final int SLICE_MILLIS = 200;

	private final String channel;

	private final JdbcConnectionDetails database;

	private final BooleanSupplier stopping;

	private @Nullable Connection connection;

	/**
	 * Prepares; nothing is connected yet.
	 * @param channel the PostgreSQL channel to listen on, a plain name
	 * @param database where it is
	 * @param stopping whether to stop waiting
	 */
	public ChangeSignal(String channel, JdbcConnectionDetails database, BooleanSupplier stopping) {
		this.channel = channel;
		this.database = database;
		this.stopping = stopping;
	}

	/**
	 * Returns at the latest after some time, at once after a change or a new connection.
	 * @param longest how long to wait
	 */
	public void await(Duration longest) {
		long end = System.nanoTime() + longest.toNanos();
		try {
			Connection listening = this.connection;
			if (listening == null) {
				// Changes may have come before this; let the caller look first.
				this.connection = listen();
				return;
			}
			PGConnection postgres = listening.unwrap(PGConnection.class);
			while (!this.stopping.getAsBoolean() && System.nanoTime() < end) {
				PGNotification[] announced = postgres.getNotifications(SLICE_MILLIS);
				if (announced != null && announced.length > 0) {
					return;
				}
			}
		}
		catch (SQLException ex) {
			logger.debug("Not told of changes for the moment, polling instead: {}", ex.toString());
			close();
			pause(end);
		}
	}

	@Override
	public void close() {
		Connection open = this.connection;
		this.connection = null;
		if (open != null) {
			try {
				open.close();
			}
			catch (SQLException ex) {
				logger.debug("Closing a broken connection", ex);
			}
		}
	}

	private Connection listen() throws SQLException {
		Connection fresh = DriverManager.getConnection(this.database.getJdbcUrl(), this.database.getUsername(),
				this.database.getPassword());
		try (Statement statement = fresh.createStatement()) {
			statement.execute("listen " + this.channel);
			return fresh;
		}
		catch (SQLException ex) {
			fresh.close();
			throw ex;
		}
	}

	private void pause(long end) {
		while (!this.stopping.getAsBoolean() && System.nanoTime() < end) {
			LockSupport.parkNanos(Math.min(SLICE_MILLIS * 1_000_000L, Math.max(0, end - System.nanoTime())));
		}
	}

}
