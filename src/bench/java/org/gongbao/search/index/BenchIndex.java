package org.gongbao.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An index filled without a database; the benchmark's only way into this package.
 */
public final class BenchIndex implements AutoCloseable {

	private final OpenIndex index;

	private final LiveIndex live = new LiveIndex();

	private final ChangeApplier applier = new ChangeApplier(List.of(), (kind, items) -> items);

	private BenchIndex(OpenIndex index) {
		this.index = index;
	}

	/**
	 * Begins an index.
	 * @param folder where it lies, empty
	 * @param sample some of the items, from which its formulas are chosen
	 * @param size how many items it will have
	 * @return an index without items
	 * @throws IOException if it cannot be written
	 */
	public static BenchIndex create(Path folder, List<IndexedItem> sample, long size) throws IOException {
		Formulas formulas = Formulas.areWorthwhile(size) ? FormulaSample.of(sample, size) : Formulas.NONE;
		return new BenchIndex(OpenIndex.create(folder, new UUID(0, 0), formulas));
	}

	/**
	 * Adds items, as the follower does with one batch of the change log.
	 * @param items the items
	 * @param position how many items there are with these
	 * @throws IOException if they cannot be written
	 */
	public void put(List<IndexedItem> items, long position) throws IOException {
		this.applier.apply(new ChangeApplier.Batch(items, Set.of()), this.index);
		this.index.applied(position);
	}

	/**
	 * Makes it last.
	 * @throws IOException if it cannot be written
	 */
	public void commit() throws IOException {
		this.index.settle();
		this.index.show();
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
