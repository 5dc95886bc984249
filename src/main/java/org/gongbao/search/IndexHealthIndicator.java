package org.gongbao.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

import org.gongbao.command.ConditionalOnPortal;
import org.gongbao.publishing.ChangeLog;
import org.gongbao.search.index.LiveIndex;

/**
 * Whether searches see what the database holds. For some seconds after a publication the
 * index may lag.
 */
@Component
@ConditionalOnPortal
class IndexHealthIndicator extends AbstractHealthIndicator {

	private static final Duration LAG_ALLOWED = Duration.ofSeconds(10);

	private final ChangeLog changeLog;

	private final LiveIndex index;

	private final Clock clock;

	private long reached = -1;

	private @Nullable Instant behindSince;

	IndexHealthIndicator(ChangeLog changeLog, LiveIndex index, Clock clock) {
		super("The change log cannot be read");
		this.changeLog = changeLog;
		this.index = index;
		this.clock = clock;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		UUID installation = this.changeLog.installation();
		long head = this.changeLog.head();
		long position = this.index.position(installation);
		(agrees(position, head) ? builder.up() : builder.down()).withDetail("position", position)
			.withDetail("head", head);
	}

	/** Or is behind, but got further within the time allowed. */
	private synchronized boolean agrees(long position, long head) {
		if (position < 0 || position >= head) {
			this.behindSince = null;
			return position >= head;
		}
		Instant now = this.clock.instant();
		Instant since = this.behindSince;
		if (since == null || position != this.reached) {
			since = now;
			this.behindSince = now;
			this.reached = position;
		}
		return Duration.between(since, now).compareTo(LAG_ALLOWED) <= 0;
	}

}
