package org.gongbao.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/**
 * A file on its way into the archive: on disk while its digest is not known yet.
 *
 * @param path where it lies until it is closed
 * @param size how many bytes
 * @param sha256 their digest
 */
record SpooledFile(Path path, long size, String sha256) implements Closeable {

	private static final int BUFFER = 64 * 1024;

	static SpooledFile of(InputStream in, long limit) throws IOException {
		Path path = Files.createTempFile("gongbao-archive", ".part");
		try {
			MessageDigest digest = Sha256.digest();
			long size = copy(in, limit, path, digest);
			return new SpooledFile(path, size, Sha256.hexadecimal(digest));
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(path);
			throw ex;
		}
	}

	private static long copy(InputStream in, long limit, Path path, MessageDigest digest) throws IOException {
		byte[] buffer = new byte[BUFFER];
		long size = 0;
		try (OutputStream out = Files.newOutputStream(path)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				size += read;
				if (size > limit) {
					throw new TooLargeException(limit);
				}
				digest.update(buffer, 0, read);
				out.write(buffer, 0, read);
			}
		}
		return size;
	}

	void forEachChunk(ChunkConsumer consumer) {
		try (InputStream in = Files.newInputStream(this.path)) {
			int ordinal = 0;
			for (byte[] bytes = in.readNBytes(Archive.CHUNK); bytes.length > 0; bytes = in.readNBytes(Archive.CHUNK)) {
				consumer.accept(ordinal, bytes);
				ordinal++;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("What was just written cannot be read: " + this.path, ex);
		}
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(this.path);
	}

	/** Takes the pieces of a file one after another. */
	interface ChunkConsumer {

		void accept(int ordinal, byte[] bytes);

	}

}
