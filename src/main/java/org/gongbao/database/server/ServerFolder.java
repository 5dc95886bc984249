package org.gongbao.database.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.gongbao.command.StartFailure;

/**
 * Where everything of the server lies: {@code <data-dir>/postgres}.
 *
 * @param root that folder, absolute
 */
record ServerFolder(Path root) {

	/** The major version of the binaries we carry, hence of the data. */
	static final String MAJOR = "18";

	static final String UNFINISHED = "unfinished-";

	/** Its one true path: the same folder must never look like two. */
	static ServerFolder under(Path dataDirectory) throws IOException {
		Path root = dataDirectory.resolve("postgres");
		Files.createDirectories(root);
		return new ServerFolder(root.toRealPath());
	}

	/** PGDATA: complete as soon as it exists, since it is made aside and renamed. */
	Path cluster() {
		return this.root.resolve(MAJOR);
	}

	/**
	 * Removes what interrupted attempts left; an orphaned initdb may still be writing
	 * into one, which then stays for the next time.
	 */
	void deleteUnfinishedClusters() throws IOException {
		try (var folders = Files.newDirectoryStream(this.root, UNFINISHED + "*")) {
			for (Path each : folders) {
				FileTree.tryToDelete(each);
			}
		}
	}

	Path programs() {
		return this.root.resolve("programs");
	}

	Path password() {
		return this.root.resolve("password");
	}

	Path port() {
		return this.root.resolve("port");
	}

	Path log() {
		return this.root.resolve("server.log");
	}

	/** Held exclusively while a process starts or stops the server. */
	Path turnLock() {
		return this.root.resolve("turn.lock");
	}

	/** Held, shared, by every process that uses the server. */
	Path usersLock() {
		return this.root.resolve("users.lock");
	}

	/**
	 * Refuses data written by another major version, which the server could not read.
	 */
	void checkVersion() throws IOException {
		Path version = cluster().resolve("PG_VERSION");
		if (Files.exists(version) && !Files.readString(version).strip().equals(MAJOR)) {
			throw otherVersion(cluster(), Files.readString(version).strip());
		}
		if (!Files.exists(cluster()) && Files.isDirectory(this.root)) {
			try (var folders = Files.newDirectoryStream(this.root, "[0-9][0-9]")) {
				for (Path other : folders) {
					throw otherVersion(other, String.valueOf(other.getFileName()));
				}
			}
		}
	}

	private static StartFailure otherVersion(Path folder, String version) {
		return new StartFailure(
				"%s 里的数据属于 PostgreSQL %s，本程序自带的是 %s，请用原来的程序 backup 备份后换一个空的 --gongbao.data-dir 再 restore 恢复。"
					.formatted(folder, version, MAJOR));
	}

}
