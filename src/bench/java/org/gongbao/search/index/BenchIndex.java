package org.gongbao.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

/**
 * An index filled without a database; the benchmark's only way into this package.
 */
public final class BenchIndex implements AutoCloseable {

	private final OpenIndex index;

	private final LiveIndex live = new LiveIndex();

	private BenchIndex(OpenIndex index) {
		this.index = index;
	}

	/**
	 * Begins an index.
	 * @param folder where it lies, empty
	 * @return an index without items
	 * @throws IOException if it cannot be written
	 */
	public static BenchIndex create(Path folder) throws IOException {
		return new BenchIndex(OpenIndex.create(folder, new UUID(0, 0)));
	}

	/**
	 * Adds items, as the follower does with one batch of the change log.
	 * @param items the items
	 * @param position how many items there are with these
	 * @throws IOException if they cannot be written
	 */
	public void put(Iterable<IndexedItem> items, long position) throws IOException {
		for (IndexedItem item : items) {
			this.index.put(item);
		}
		this.index.applied(position);
	}

	/**
	 * Makes it last.
	 * @throws IOException if it cannot be written
	 */
	public void commit() throws IOException {
		this.index.commit();
	}

	/**
	 * What searches go to.
	 * @return the index as they see it
	 */
	public LiveIndex live() {
		this.live.show(this.index);
		return this.live;
	}

	@Override
	public void close() throws IOException {
		this.live.show(null);
		this.index.close();
	}

}
