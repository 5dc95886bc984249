package org.gongbao.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.database.DataDirectory;
import org.gongbao.publishing.ChangeLog;

/** What commands do with the index, whether or not a portal runs on the same data. */
@Component
public class IndexBuilds {

	/** The folder of all indexes below the data folder. */
	static final String FOLDER = "index";

	private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

	private final IndexFolders folders;

	private final ChangeLog changeLog;

	private final ChangeApplier applier;

	IndexBuilds(DataDirectory data, ChangeLog changeLog, ChangeApplier applier) {
		this.folders = new IndexFolders(data.resolve(FOLDER));
		this.changeLog = changeLog;
		this.applier = applier;
	}

	/**
	 * The same for another data folder.
	 * @param data the folder
	 * @return builds of the same database in that folder
	 */
	public IndexBuilds in(DataDirectory data) {
		return new IndexBuilds(data, this.changeLog, this.applier);
	}

	/**
	 * Builds a new index from the start of the log. A running portal takes it over within
	 * a few seconds.
	 * @param progress is told each position of the log reached
	 * @return false if another process is building one already
	 * @throws IOException if it cannot be written
	 */
	public boolean rebuild(LongConsumer progress) throws IOException {
		return keeper().rebuildForOthers(progress);
	}

	/**
	 * Sees to it that the index has everything that is in the log now: does it itself, or
	 * waits for the portal that has the index open.
	 * @param longest how long to wait for a portal
	 * @return false if the portal did not get there in time
	 * @throws IOException if the index cannot be read or written
	 */
	public boolean bringUpToDate(Duration longest) throws IOException {
		long head = this.changeLog.head();
		UUID installation = this.changeLog.installation();
		long end = System.nanoTime() + longest.toNanos();
		while (!hasReached(head, installation)) {
			if (update()) {
				return true;
			}
			if (System.nanoTime() > end) {
				return false;
			}
			LockSupport.parkNanos(LOOK_AGAIN_NANOS);
		}
		return true;
	}

	/**
	 * Looks at the index as last committed.
	 * @param look what to do
	 * @param <T> what comes of it
	 * @return the result, null if there is no index
	 * @throws IOException if it cannot be read
	 */
	public <T> @Nullable T read(Look<T> look) throws IOException {
		Path folder = this.folders.live();
		if (folder == null) {
			return null;
		}
		try (FSDirectory directory = FSDirectory.open(folder);
				DirectoryReader reader = DirectoryReader.open(directory)) {
			return look.at(reader);
		}
	}

	/** False while another process has the index open. */
	private boolean update() throws IOException {
		try (IndexKeeper keeper = keeper()) {
			keeper.update();
			return keeper.index() != null;
		}
		catch (LockObtainFailedException ex) {
			return false;
		}
	}

	private boolean hasReached(long position, UUID installation) {
		try {
			IndexState state = read((reader) -> IndexState.of(reader.getIndexCommit().getUserData()));
			return state != null && state.installation().equals(installation) && state.position() >= position
					&& state.position() <= this.changeLog.head();
		}
		catch (IOException ex) {
			// Damaged, or just being replaced: whoever opens it will find out.
			return false;
		}
	}

	private IndexKeeper keeper() {
		return new IndexKeeper(this.folders, this.changeLog, this.applier, new LiveIndex(), () -> false);
	}

	/**
	 * A look at the index.
	 *
	 * @param <T> what comes of it
	 */
	@FunctionalInterface
	public interface Look<T> {

		/**
		 * Looks.
		 * @param reader valid during this call only
		 * @return the result
		 * @throws IOException if the index cannot be read
		 */
		@Nullable T at(DirectoryReader reader) throws IOException;

	}

}
