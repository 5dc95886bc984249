package org.gongbao.database.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

/** What {@link Files} lacks. */
final class FileTree {

	private FileTree() {
	}

	/** Deletes the folder with all in it; nothing happens if it does not exist. */
	static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		List<Path> all;
		try (var walk = Files.walk(folder)) {
			all = walk.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path each : all) {
			Files.deleteIfExists(each);
		}
	}

	/** Deletes what can be deleted. */
	static void tryToDelete(Path folder) {
		try {
			delete(folder);
		}
		catch (IOException | UncheckedIOException ex) {
			System.getLogger(FileTree.class.getName()).log(System.Logger.Level.DEBUG, "Not deleted", ex);
		}
	}

	/** Writes a file that only its owner may read, all at once. */
	static void writePrivately(Path file, String content) throws IOException {
		Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
		Files.deleteIfExists(unfinished);
		if (isPosix(file)) {
			Files.createFile(unfinished,
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		Files.writeString(unfinished, content);
		Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	static boolean isPosix(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

}
