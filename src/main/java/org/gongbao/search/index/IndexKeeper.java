package org.gongbao.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.gongbao.publishing.ChangeLog;
import org.gongbao.publishing.LoggedChange;
import org.gongbao.search.index.IndexFolders.RebuildLock;

/**
 * Keeps one index in step with the change log: opens it, applies what is new, and builds
 * another from the start of the log when the present one does not belong to this
 * database, runs ahead of it, is of another version or damaged. One thread at a time.
 */
final class IndexKeeper implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(IndexKeeper.class);

	private static final int BATCH = 200;

	private static final long COMMIT_EVERY_NANOS = 10_000_000_000L;

	/** While much is to be done, showing it bit by bit costs more than it gives. */
	private static final long SHOW_EVERY_NANOS = 1_000_000_000L;

	private final IndexFolders folders;

	private final ChangeLog changeLog;

	private final ChangeApplier applier;

	private final LiveIndex live;

	private final BooleanSupplier stopping;

	private @Nullable OpenIndex index;

	IndexKeeper(IndexFolders folders, ChangeLog changeLog, ChangeApplier applier, LiveIndex live,
			BooleanSupplier stopping) {
		this.folders = folders;
		this.changeLog = changeLog;
		this.applier = applier;
		this.live = live;
		this.stopping = stopping;
	}

	/**
	 * Opens the index in use, without asking the database. A damaged one is left for
	 * {@link #update()} to replace.
	 * @throws LockObtainFailedException while another process has it open
	 */
	void open() throws IOException {
		Path folder = this.folders.live();
		OpenIndex before = this.index;
		if (folder == null || (before != null && before.folder().equals(folder))) {
			return;
		}
		OpenIndex opened = openOrNull(folder);
		if (opened != null) {
			take(opened);
			sweep();
		}
	}

	/**
	 * Applies everything the log has, after rebuilding if need be.
	 * @throws LockObtainFailedException while another process has the index open
	 */
	void update() throws IOException {
		open();
		OpenIndex present = this.index;
		if (present == null || !follows(present, this.changeLog.installation())) {
			rebuild(IndexKeeper::nobodyWatches);
			return;
		}
		catchUp(present, IndexKeeper::nobodyWatches);
		if (present.hasOutgrownItsFormulas()) {
			rebuild((position) -> keepUp(present));
		}
	}

	/**
	 * What is published while another index is being built is to be found at once too.
	 */
	private void keepUp(OpenIndex present) {
		try {
			catchUp(present, IndexKeeper::nobodyWatches);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Builds a new index from the start of the log, puts it into use and keeps it open.
	 * @param progress is told each position reached
	 * @return false if another process is building one, or it was told to stop
	 */
	boolean rebuild(LongConsumer progress) throws IOException {
		try (RebuildLock lock = this.folders.lockForRebuild()) {
			OpenIndex fresh = (lock != null) ? build(progress) : null;
			if (fresh == null) {
				return false;
			}
			this.folders.use(fresh.folder());
			take(fresh);
			this.folders.sweep();
			return true;
		}
	}

	/**
	 * Builds a new index for another process to take over: it is closed before anybody
	 * looks at it.
	 * @param progress is told each position reached
	 * @return false if another process is building one
	 */
	boolean rebuildForOthers(LongConsumer progress) throws IOException {
		try (RebuildLock lock = this.folders.lockForRebuild()) {
			OpenIndex fresh = (lock != null) ? build(progress) : null;
			if (fresh == null) {
				return false;
			}
			fresh.close();
			this.folders.use(fresh.folder());
			this.folders.sweep();
			return true;
		}
	}

	/** The index in hand, null while there is none. */
	@Nullable OpenIndex index() {
		return this.index;
	}

	@Override
	public void close() throws IOException {
		OpenIndex present = this.index;
		this.index = null;
		this.live.show(null);
		if (present != null) {
			present.close();
		}
	}

	/** A new index, filled and committed; null if it was told to stop before that. */
	private @Nullable OpenIndex build(LongConsumer progress) throws IOException {
		this.folders.sweep();
		Path folder = this.folders.create();
		logger.info("Building a new search index in {}", folder);
		OpenIndex fresh = OpenIndex.create(folder, this.changeLog.installation(),
				new FormulaSample(this.changeLog, this.applier).formulas());
		boolean filled = false;
		try {
			filled = catchUp(fresh, progress);
			if (filled) {
				fresh.settle();
				filled = catchUp(fresh, progress);
				fresh.show();
			}
		}
		finally {
			if (!filled) {
				fresh.close();
			}
		}
		return filled ? fresh : null;
	}

	/** False if it was told to stop before the end. */
	private boolean catchUp(OpenIndex target, LongConsumer progress) throws IOException {
		long committed = System.nanoTime();
		long shown = committed;
		Fetched fetched = fetch(target.position());
		while (!fetched.isEmpty()) {
			if (this.stopping.getAsBoolean()) {
				return false;
			}
			long position = fetched.last();
			this.applier.apply(fetched.batch(), target);
			target.applied(position);
			progress.accept(position);
			fetched = fetch(position);
			if (fetched.isEmpty() || System.nanoTime() - shown > SHOW_EVERY_NANOS) {
				target.show();
				shown = System.nanoTime();
			}
			if (System.nanoTime() - committed > COMMIT_EVERY_NANOS) {
				target.commit();
				committed = System.nanoTime();
			}
		}
		target.commit();
		return true;
	}

	private Fetched fetch(long position) {
		List<LoggedChange> changes = this.changeLog.after(position, BATCH);
		return new Fetched(changes, this.applier.load(changes));
	}

	private static void nobodyWatches(long position) {
	}

	private boolean follows(OpenIndex candidate, UUID installation) {
		IndexState state = candidate.state();
		return state != null && state.installation().equals(installation) && state.position() <= this.changeLog.head();
	}

	private static @Nullable OpenIndex openOrNull(Path folder) throws IOException {
		try {
			OpenIndex opened = OpenIndex.open(folder);
			if (opened.state() != null) {
				return opened;
			}
			opened.close();
			logger.info("The search index in {} is of another version and will be rebuilt", folder);
			return null;
		}
		catch (LockObtainFailedException ex) {
			throw ex;
		}
		catch (IOException ex) {
			logger.warn("The search index in {} is damaged and will be rebuilt: {}", folder, ex.toString());
			return null;
		}
	}

	/** Unless somebody is building an index, who sweeps himself. */
	private void sweep() throws IOException {
		try (RebuildLock lock = this.folders.lockForRebuild()) {
			if (lock != null) {
				this.folders.sweep();
			}
		}
	}

	private void take(OpenIndex next) throws IOException {
		OpenIndex before = this.index;
		this.index = next;
		this.live.show(next);
		if (before != null) {
			before.close();
		}
	}

	/**
	 * Some rows of the log with what the database has of their items.
	 *
	 * @param changes the rows
	 * @param batch the items
	 */
	private record Fetched(List<LoggedChange> changes, ChangeApplier.Batch batch) {

		boolean isEmpty() {
			return this.changes.isEmpty();
		}

		long last() {
			return this.changes.get(this.changes.size() - 1).position();
		}

	}

}
