package org.gongbao.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

import org.gongbao.publishing.ItemKind;
import org.gongbao.search.text.GazetteAnalyzer;

/**
 * One index, open for its only writer and for any number of searchers. What is not
 * committed when it is closed is gone, position included.
 */
final class OpenIndex implements AutoCloseable {

	private static final int FEW_SEGMENTS = 4;

	private static final double BUFFER_MEGABYTES = 64;

	/** Whoever wants but the newest few of very many can stop early. */
	private static final Sort NEWEST_FIRST = new Sort(new SortField(Fields.ORDER, SortField.Type.LONG, true),
			new SortField(Fields.ITEM, SortField.Type.LONG, true));

	/** Counts through all indexes, so that no two ever look alike. */
	private static final AtomicLong APPEARANCES = new AtomicLong();

	private final Path folder;

	private final Directory directory;

	private final IndexWriter writer;

	private final SearcherManager searchers;

	private final Formulas formulas;

	private volatile @Nullable IndexState state;

	private volatile long searchablePosition;

	private volatile long appearance = APPEARANCES.incrementAndGet();

	private long committedPosition;

	private OpenIndex(Path folder, Directory directory, IndexWriter writer) throws IOException {
		this.folder = folder;
		this.directory = directory;
		this.writer = writer;
		this.formulas = Formulas.read(folder);
		this.searchers = new SearcherManager(writer, new SearcherFactory() {

			@Override
			public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
				return new IndexView(reader, OpenIndex.this.formulas);
			}

		});
	}

	/**
	 * Opens an index that exists.
	 * @throws org.apache.lucene.store.LockObtainFailedException while another process has
	 * it open
	 * @throws IOException if it is damaged or missing
	 */
	static OpenIndex open(Path folder) throws IOException {
		OpenIndex index = open(folder, IndexWriterConfig.OpenMode.APPEND);
		Map<String, String> data = new HashMap<>();
		index.writer.getLiveCommitData().forEach((entry) -> data.put(entry.getKey(), entry.getValue()));
		index.state = IndexState.of(data);
		index.committedPosition = index.position();
		index.searchablePosition = index.position();
		return index;
	}

	/** Begins an index of a database that knows no formulas. */
	static OpenIndex create(Path folder, UUID installation) throws IOException {
		return create(folder, installation, Formulas.NONE);
	}

	/** Begins an index of a database. */
	static OpenIndex create(Path folder, UUID installation, Formulas formulas) throws IOException {
		formulas.write(folder);
		OpenIndex index = open(folder, IndexWriterConfig.OpenMode.CREATE);
		index.state = new IndexState(installation, 0);
		index.committedPosition = -1;
		return index;
	}

	private static OpenIndex open(Path folder, IndexWriterConfig.OpenMode mode) throws IOException {
		Directory directory = FSDirectory.open(folder);
		try {
			IndexWriterConfig config = new IndexWriterConfig(new GazetteAnalyzer()).setOpenMode(mode)
				.setRAMBufferSizeMB(BUFFER_MEGABYTES)
				.setIndexSort(NEWEST_FIRST)
				.setCommitOnClose(false);
			return open(folder, directory, new IndexWriter(directory, config));
		}
		catch (IOException | RuntimeException ex) {
			directory.close();
			throw ex;
		}
	}

	private static OpenIndex open(Path folder, Directory directory, IndexWriter writer) throws IOException {
		try {
			return new OpenIndex(folder, directory, writer);
		}
		catch (IOException | RuntimeException ex) {
			writer.rollback();
			throw ex;
		}
	}

	Path folder() {
		return this.folder;
	}

	SearcherManager searchers() {
		return this.searchers;
	}

	/** How far it has come, null if it is of another version. */
	@Nullable IndexState state() {
		return this.state;
	}

	/** The position up to which searches see the log. */
	long searchablePosition() {
		return this.searchablePosition;
	}

	long position() {
		return (this.state != null) ? this.state.position() : 0;
	}

	void put(IndexedItem item) throws IOException {
		this.writer.updateDocument(new Term(Fields.KEY, item.key()), ItemDocuments.of(item, this.formulas));
	}

	void remove(ItemKind kind, long id) throws IOException {
		this.writer.deleteDocuments(new Term(Fields.KEY, IndexedItem.key(kind, id)));
	}

	/** Says that all changes up to a position are applied. */
	void applied(long position) {
		IndexState before = this.state;
		if (before == null) {
			throw new IllegalStateException("An index of another version follows nothing");
		}
		this.state = before.at(position);
	}

	/** Shows searches everything applied so far. */
	void show() throws IOException {
		long position = position();
		this.searchers.maybeRefreshBlocking();
		this.appearance = APPEARANCES.incrementAndGet();
		this.searchablePosition = position;
	}

	/** Another number as soon as searches may find something else. */
	long appearance() {
		return this.appearance;
	}

	/** Brings what was just built into few pieces: each costs every search some time. */
	void settle() throws IOException {
		this.writer.forceMerge(FEW_SEGMENTS);
		this.committedPosition = -1;
		commit();
	}

	/** Whether it holds so much more than when its formulas were chosen. */
	boolean hasOutgrownItsFormulas() {
		return this.formulas.areOutgrown(this.writer.getDocStats().numDocs);
	}

	/** Makes everything applied so far survive a crash, together with its position. */
	void commit() throws IOException {
		IndexState now = this.state;
		if (now != null && now.position() != this.committedPosition) {
			this.writer.setLiveCommitData(now.commitData().entrySet());
			this.writer.commit();
			this.committedPosition = now.position();
		}
	}

	@Override
	public void close() throws IOException {
		try {
			this.searchers.close();
			this.writer.rollback();
		}
		finally {
			this.directory.close();
		}
	}

}
