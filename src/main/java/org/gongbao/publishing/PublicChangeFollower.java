package org.gongbao.publishing;

import java.sql.DriverManager;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import org.gongbao.command.ConditionalOnPortal;

/**
 * Has {@link PublicChanges} look as soon as a commit of any other program is announced,
 * and often enough otherwise that readers need not wait for the database. If it stops,
 * they do wait, and nothing they are shown is older.
 */
@Component
@ConditionalOnPortal
class PublicChangeFollower implements SmartLifecycle {

	/** The PostgreSQL channel on which the trigger announces changes. */
	private static final String CHANNEL = "gongbao_pages";

	private final PublicChanges changes;

	private final Duration pause;

	private final ChangeSignal signal;

	private volatile boolean stopping;

	private @Nullable Thread thread;

	PublicChangeFollower(PublicChanges changes, PublishingProperties properties, JdbcConnectionDetails database) {
		this.changes = changes;
		this.pause = properties.believed().dividedBy(2);
		this.signal = new ChangeSignal(CHANNEL, () -> DriverManager.getConnection(database.getJdbcUrl(),
				database.getUsername(), database.getPassword()), () -> this.stopping);
	}

	/** Where every reader has the database asked anyway, there is nothing to do. */
	@Override
	public synchronized void start() {
		this.stopping = false;
		if (this.pause.isPositive()) {
			Thread follower = new Thread(this::follow, "public-changes");
			follower.setDaemon(true);
			follower.start();
			this.thread = follower;
		}
	}

	@Override
	public synchronized void stop() {
		this.stopping = true;
		Thread follower = this.thread;
		this.thread = null;
		if (follower != null) {
			join(follower);
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.thread != null;
	}

	/** Before the web server starts, and after it has stopped. */
	@Override
	public int getPhase() {
		return 0;
	}

	private void follow() {
		try (this.signal) {
			while (!this.stopping) {
				this.changes.refresh();
				this.signal.await(this.pause);
			}
		}
	}

	private static void join(Thread follower) {
		try {
			follower.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
