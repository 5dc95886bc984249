package org.gongbao.readership;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import org.gongbao.command.ConditionalOnPortal;

/**
 * The thread that brings what was counted into the database, every minute and when the
 * portal stops. If the database does not take it, that minute is lost: kept, it would
 * grow, and tried again after a broken answer it might be counted twice.
 */
@Component
@ConditionalOnPortal
class CountKeeper implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(CountKeeper.class);

	private static final Duration LAST_ROUND = Duration.ofSeconds(30);

	private static final int ROUNDS_OF_A_DAY = (int) TimeUnit.DAYS.toMinutes(1);

	private final ViewCounter views;

	private final SearchCounter searches;

	private final CountTables tables;

	private CountDownLatch stopping = new CountDownLatch(1);

	private @Nullable Thread thread;

	private boolean inTrouble;

	CountKeeper(ViewCounter views, SearchCounter searches, CountTables tables) {
		this.views = views;
		this.searches = searches;
		this.tables = tables;
	}

	@Override
	public void start() {
		CountDownLatch end = new CountDownLatch(1);
		this.stopping = end;
		this.thread = Thread.ofPlatform().daemon().name("reader-counts").start(() -> keep(end));
	}

	/** A database that does not answer must not keep the portal from stopping. */
	@Override
	public void stop() {
		Thread keeper = this.thread;
		this.thread = null;
		this.stopping.countDown();
		try {
			if (keeper != null && !keeper.join(LAST_ROUND)) {
				logger.warn("The database does not answer; what was counted in the last minute is lost");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	/** Before the web server starts, and after it has stopped. */
	@Override
	public int getPhase() {
		return 0;
	}

	private void keep(CountDownLatch end) {
		try {
			for (int round = 0; !end.await(1, TimeUnit.MINUTES); round++) {
				write();
				if (round % ROUNDS_OF_A_DAY == 0) {
					attempt(this.tables::forget);
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		write();
	}

	/** One after the other; whoever comes second finds all of it written. */
	synchronized void write() {
		attempt(() -> this.tables.addViews(this.views.take()));
		attempt(() -> this.tables.addSearches(this.searches.take()));
	}

	/** Says what is wrong once, not every minute, and lets nothing end the rounds. */
	private synchronized void attempt(Runnable work) {
		try {
			work.run();
			this.inTrouble = false;
		}
		catch (RuntimeException ex) {
			if (!this.inTrouble) {
				logger.warn("What was read and searched in the last minute could not be counted: {}", ex.toString());
			}
			this.inTrouble = true;
		}
	}

}
