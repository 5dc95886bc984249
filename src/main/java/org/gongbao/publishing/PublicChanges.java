package org.gongbao.publishing;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import org.gongbao.web.PageIngredient;

/**
 * What the database has made public, as a number that is another one after every commit
 * that changes what pages say, whoever committed. It is believed for a moment; after
 * that, and as soon as this program commits anything, whoever wants it has the database
 * asked.
 */
@Component
class PublicChanges implements PageIngredient {

	private static final Logger logger = LoggerFactory.getLogger(PublicChanges.class);

	/** While the database is away, not every reader waits for it. */
	private static final long PAUSE_NANOS = 500_000_000L;

	/** A commit takes some milliseconds; to make pages meanwhile would take longer. */
	private static final long PATIENCE_MILLIS = 100;

	private final PublicChangeCount count;

	private final OwnCommits commits;

	private final long believedNanos;

	private volatile @Nullable Known known;

	private volatile long failedAt = System.nanoTime() - PAUSE_NANOS;

	PublicChanges(PublicChangeCount count, OwnCommits commits, PublishingProperties properties) {
		this.count = count;
		this.commits = commits;
		this.believedNanos = properties.believed().toNanos();
	}

	@Override
	public @Nullable Object state() {
		long now = System.nanoTime();
		Object known = known(now);
		return (known != null) ? known : ask(now);
	}

	/**
	 * The state, as far as that is known without asking. Whoever holds a connection of
	 * the pool must not wait here for one who needs another.
	 * @return null if it is not known
	 */
	@Nullable Object stateIfKnown() {
		return known(System.nanoTime());
	}

	private @Nullable Object known(long now) {
		Known present = this.known;
		boolean good = present != null && present.commits() == this.commits.count()
				&& now - present.askedAt() < this.believedNanos;
		return (present != null && good) ? present.number() : null;
	}

	/** Has the database asked, so that readers need not wait for it. */
	void refresh() {
		ask(System.nanoTime());
	}

	/** One question answers all who came before it was asked. */
	private synchronized @Nullable Object ask(long since) {
		boolean pausing = System.nanoTime() - this.failedAt < PAUSE_NANOS;
		if (pausing || !this.commits.awaitEnd(PATIENCE_MILLIS)) {
			this.failedAt = pausing ? this.failedAt : System.nanoTime();
			return null;
		}
		long commits = this.commits.count();
		Known present = this.known;
		if (present != null && present.askedAt() - since >= 0 && present.commits() == commits) {
			return present.number();
		}
		try {
			long asked = System.nanoTime();
			Known fresh = new Known(this.count.count(), asked, commits);
			// A commit in between may or may not have been seen.
			if (this.commits.underWay() || this.commits.count() != commits) {
				return null;
			}
			this.known = fresh;
			return fresh.number();
		}
		catch (DataAccessException ex) {
			logger.debug("The database does not say what changed; no page is taken from memory", ex);
			this.failedAt = System.nanoTime();
			return null;
		}
	}

	/**
	 * What the database answered.
	 *
	 * @param number how many changes this program has seen
	 * @param askedAt when the question was put, in nanoseconds
	 * @param commits how many commits of this program had begun or ended by then
	 */
	private record Known(long number, long askedAt, long commits) {

	}

}
