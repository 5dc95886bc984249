package org.gongbao.search.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Where indexes lie: each in a folder of its own, and a file that names the one in use. A
 * new index is built beside the old and takes over by one atomic rename of that file.
 */
final class IndexFolders {

	private static final String POINTER = "live";

	private static final String PREFIX = "index-";

	private final Path root;

	IndexFolders(Path root) {
		this.root = root;
	}

	/** The folder in use, null while there is none. */
	@Nullable Path live() throws IOException {
		try {
			String name = Files.readString(this.root.resolve(POINTER)).strip();
			Path folder = this.root.resolve(name);
			return (name.startsWith(PREFIX) && Files.isDirectory(folder)) ? folder : null;
		}
		catch (NoSuchFileException ex) {
			return null;
		}
	}

	/** A new empty folder that nobody looks at yet. */
	Path create() throws IOException {
		return Files.createDirectories(this.root.resolve(PREFIX + UUID.randomUUID()));
	}

	/** Names a folder as the one in use. */
	void use(Path folder) throws IOException {
		Path draft = this.root.resolve(POINTER + ".new");
		ByteBuffer name = StandardCharsets.UTF_8.encode(folder.getFileName() + "\n");
		try (FileChannel file = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			while (name.hasRemaining()) {
				file.write(name);
			}
			file.force(true);
		}
		Files.move(draft, this.root.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE,
				StandardCopyOption.REPLACE_EXISTING);
	}

	/** The right to build a new index, null while another process is at it. */
	@Nullable RebuildLock lockForRebuild() throws IOException {
		Files.createDirectories(this.root);
		FileChannel file = FileChannel.open(this.root.resolve("rebuild.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		try {
			FileLock lock = file.tryLock();
			if (lock != null) {
				return new RebuildLock(file);
			}
		}
		catch (OverlappingFileLockException ex) {
			// Another thread of this process: the same answer.
		}
		file.close();
		return null;
	}

	/**
	 * Deletes the folders that are neither in use nor open: of indexes that were replaced
	 * or never finished. Only for who holds the lock.
	 */
	void sweep() throws IOException {
		Path live = live();
		List<Path> folders;
		try (Stream<Path> entries = Files.list(this.root)) {
			folders = entries.filter((entry) -> String.valueOf(entry.getFileName()).startsWith(PREFIX)).toList();
		}
		for (Path folder : folders) {
			if (!folder.equals(live) && !isOpen(folder)) {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
	}

	private static boolean isOpen(Path folder) throws IOException {
		try (FSDirectory directory = FSDirectory.open(folder);
				Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
			lock.ensureValid();
			return false;
		}
		catch (LockObtainFailedException ex) {
			return true;
		}
	}

	/**
	 * Held while a new index is built; given back by the operating system after a crash.
	 */
	record RebuildLock(FileChannel file) implements AutoCloseable {

		@Override
		public void close() throws IOException {
			this.file.close();
		}

	}

}
