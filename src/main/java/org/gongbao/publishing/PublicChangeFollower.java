package org.gongbao.publishing;

import java.time.Duration;

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

	private final FollowerThread thread = new FollowerThread("public-changes", this::follow);

	PublicChangeFollower(PublicChanges changes, PublishingProperties properties, JdbcConnectionDetails database) {
		this.changes = changes;
		this.pause = properties.believed().dividedBy(2);
		this.signal = new ChangeSignal(CHANNEL, database, this.thread::isStopping);
	}

	/** Where every reader has the database asked anyway, there is nothing to do. */
	@Override
	public void start() {
		if (this.pause.isPositive()) {
			this.thread.start();
		}
	}

	@Override
	public void stop() {
		this.thread.stop();
	}

	@Override
	public boolean isRunning() {
		return this.thread.isRunning();
	}

	/** Before the web server starts, and after it has stopped. */
	@Override
	public int getPhase() {
		return 0;
	}

	private void follow() {
		try (this.signal) {
			while (!this.thread.isStopping()) {
				this.changes.refresh();
				this.signal.await(this.pause);
			}
		}
	}

}
