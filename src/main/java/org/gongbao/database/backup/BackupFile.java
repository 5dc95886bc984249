package org.gongbao.database.backup;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A backup file opened for reading, checked as a whole before anything of it is used.
 *
 * @param path where it lies
 * @param zip its content
 * @param manifest what it says of itself
 */
record BackupFile(Path path, ZipFile zip, Manifest manifest) implements Closeable {

	static BackupFile open(Path path, JsonMapper json) throws IOException {
		if (!Files.isRegularFile(path)) {
			throw new UnusableBackupException("没有 %s 这个文件。".formatted(path));
		}
		ZipFile zip = null;
		try {
			zip = new ZipFile(path.toFile());
			BackupFile file = new BackupFile(path, zip, manifest(path, zip, json));
			file.check();
			return file;
		}
		catch (ZipException | EOFException | JacksonException | UnusableBackupException ex) {
			if (zip != null) {
				zip.close();
			}
			throw (ex instanceof UnusableBackupException known) ? known : unusable(path);
		}
	}

	private static Manifest manifest(Path path, ZipFile zip, JsonMapper json) throws IOException {
		@Nullable ZipEntry entry = zip.getEntry(Manifest.ENTRY);
		if (entry == null) {
			throw unusable(path);
		}
		try (InputStream stream = zip.getInputStream(entry)) {
			return json.readValue(stream, Manifest.class);
		}
	}

	private void check() throws IOException {
		if (this.manifest.format() != Manifest.FORMAT) {
			throw new UnusableBackupException(
					"%s 的备份格式是 %d，本程序只认识 %d，请用更新的程序恢复。".formatted(this.path, this.manifest.format(), Manifest.FORMAT));
		}
		for (Manifest.Table table : this.manifest.tables()) {
			try (InputStream stream = rows(table)) {
				if (!Sha256.of(stream).equals(table.sha256())) {
					throw unusable(this.path);
				}
			}
		}
	}

	InputStream rows(Manifest.Table table) throws IOException {
		@Nullable ZipEntry entry = this.zip.getEntry(table.entry());
		if (entry == null) {
			throw unusable(this.path);
		}
		return this.zip.getInputStream(entry);
	}

	private static UnusableBackupException unusable(Path path) {
		return new UnusableBackupException("%s 不是本程序的备份文件，或者已经损坏。".formatted(path));
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
