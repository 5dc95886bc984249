package org.gongbao.review.publish;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

import org.gongbao.command.ConditionalOnPortal;
import org.gongbao.publishing.DatabaseClock;

/**
 * The one thread of the portal that makes public what was ordered for a minute to come.
 * It looks every now and then, because another node may have taken an order, and wakes at
 * the minute.
 */
@Component
@ConditionalOnPortal
class PublicationThread implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(PublicationThread.class);

	private static final Duration POLL = Duration.ofSeconds(10);

	private final DuePublication due;

	private final ScheduleStore schedule;

	private final DatabaseClock clock;

	private final Object bell = new Object();

	private boolean rung;

	private volatile boolean stopping;

	private @Nullable Thread thread;

	private @Nullable Instant runningSince;

	private @Nullable String trouble;

	PublicationThread(DuePublication due, ScheduleStore schedule, DatabaseClock clock) {
		this.due = due;
		this.schedule = schedule;
		this.clock = clock;
	}

	@Override
	public synchronized void start() {
		this.stopping = false;
		Thread publisher = new Thread(this::run, "publisher");
		publisher.setDaemon(true);
		publisher.start();
		this.thread = publisher;
	}

	/** What is being published is published to its end. */
	@Override
	public synchronized void stop() {
		this.stopping = true;
		ring();
		Thread publisher = this.thread;
		if (publisher != null) {
			try {
				publisher.join();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
		this.thread = null;
	}

	@Override
	public synchronized boolean isRunning() {
		return this.thread != null;
	}

	/** After an order has been committed, so that it is there when the thread looks. */
	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
	void look(ScheduleChanged changed) {
		ring();
	}

	private void run() {
		while (!this.stopping) {
			pause(round());
		}
	}

	/** Publishes whatever is due; answers how long there is nothing to do. */
	private Duration round() {
		try {
			Instant since = this.runningSince;
			if (since == null) {
				since = this.clock.now();
				this.runningSince = since;
			}
			while (!this.stopping && this.due.next(since)) {
				this.trouble = null;
			}
			Duration next = this.schedule.untilNext().orElse(POLL);
			return (next.compareTo(POLL) < 0) ? next : POLL;
		}
		catch (RuntimeException ex) {
			say(ex);
			return POLL;
		}
	}

	private void pause(Duration longest) {
		long end = System.nanoTime() + Math.max(Duration.ofMillis(20).toNanos(), longest.toNanos());
		synchronized (this.bell) {
			try {
				while (!this.rung && !this.stopping && System.nanoTime() < end) {
					this.bell.wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				this.stopping = true;
			}
			this.rung = false;
		}
	}

	private void ring() {
		synchronized (this.bell) {
			this.rung = true;
			this.bell.notifyAll();
		}
	}

	/** Once, not at every try. */
	private void say(RuntimeException ex) {
		String what = ex.getClass().getName();
		if (!what.equals(this.trouble)) {
			logger.warn("Publications ordered for a minute to come cannot be looked up; trying again: {}",
					ex.toString());
			this.trouble = what;
		}
	}

}
