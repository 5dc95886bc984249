package org.gongbao.search.index;

import java.io.IOException;
import java.time.Duration;

import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import org.gongbao.command.ConditionalOnPortal;
import org.gongbao.database.DataDirectory;
import org.gongbao.publishing.ChangeLog;
import org.gongbao.publishing.ChangeSignal;
import org.gongbao.publishing.FollowerThread;

/**
 * The one thread of the portal that writes the search index: whenever the change log
 * grows, it applies what is new. Whatever goes wrong it tries again, saying so once.
 */
@Component
@ConditionalOnPortal
public class IndexFollower implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(IndexFollower.class);

	private static final Duration POLL = Duration.ofSeconds(2);

	private final IndexKeeper keeper;

	private final ChangeSignal signal;

	private final FollowerThread thread = new FollowerThread("search-index", this::follow);

	private @Nullable String trouble;

	IndexFollower(DataDirectory data, ChangeLog changeLog, ChangeApplier applier, LiveIndex live,
			JdbcConnectionDetails database) {
		this.keeper = new IndexKeeper(new IndexFolders(data.resolve(IndexBuilds.FOLDER)), changeLog, applier, live,
				this.thread::isStopping);
		this.signal = new ChangeSignal(ChangeLog.CHANNEL, database, this.thread::isStopping);
	}

	/** Opens what is there, so that searches find something from the first moment. */
	@Override
	public void start() {
		openQuietly();
		this.thread.start();
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
		try (this.keeper; this.signal) {
			round();
			WarmUp.run();
			while (!this.thread.isStopping()) {
				round();
				this.signal.await(POLL);
			}
		}
		catch (IOException ex) {
			logger.warn("The search index could not be closed; nothing is lost", ex);
		}
	}

	private void round() throws IOException {
		try {
			this.keeper.update();
			if (this.trouble != null) {
				logger.info("The search index follows the database again");
				this.trouble = null;
			}
		}
		catch (LockObtainFailedException ex) {
			say("The search index is open in another process; waiting for it to end", ex);
		}
		catch (IOException ex) {
			say("The search index cannot be written; check the disk", ex);
			this.keeper.close();
		}
		catch (RuntimeException ex) {
			say("The search index cannot follow the database; it stays as it is until that answers", ex);
		}
	}

	private void openQuietly() {
		try {
			this.keeper.open();
		}
		catch (IOException ex) {
			say("The search index cannot be opened yet", ex);
		}
	}

	/** Once, not at every try. */
	private void say(String what, Exception ex) {
		if (!what.equals(this.trouble)) {
			logger.warn("{}: {}", what, ex.toString());
			this.trouble = what;
		}
	}

}
