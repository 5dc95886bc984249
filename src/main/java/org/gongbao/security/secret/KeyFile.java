package org.gongbao.security.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;

import org.gongbao.command.StartFailure;

/** The file with the desk's key, which only its owner may read. */
final class KeyFile {

	private static final int BYTES = 32;

	private KeyFile() {
	}

	/** Reads the key; the first who asks makes it, and others find it whole. */
	static byte[] read(Path file) {
		try {
			if (!Files.exists(file)) {
				create(file);
			}
			String text = Files.readString(file).strip();
			if (!text.matches("[0-9a-f]{%d}".formatted(2 * BYTES))) {
				throw new StartFailure("密钥文件 %s 已损坏，请从备份恢复它；没有备份时删除它，工作人员须重新绑定动态口令。".formatted(file));
			}
			return HexFormat.of().parseHex(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void create(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		Path unfinished = Files.createTempFile(file.getParent(), "desk", ".unfinished", ownerOnly());
		try {
			Files.writeString(unfinished, HexFormat.of().formatHex(Secrets.bytes(BYTES)), StandardOpenOption.SYNC);
			Files.createLink(file, unfinished);
		}
		catch (FileAlreadyExistsException ex) {
			// Another process was first; its key is the key.
			return;
		}
		catch (UnsupportedOperationException ex) {
			Files.copy(unfinished, file);
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

	private static FileAttribute<?>[] ownerOnly() {
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		return posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
