package org.gongbao.web.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Packs and unpacks pages. */
final class Gzip {

	/** For an answer to one reader: a fifth of the time for an eighth more bytes. */
	static final int QUICK = 3;

	/** What is kept is packed once and sent again and again. */
	static final int SMALL = Deflater.BEST_COMPRESSION;

	private static final int BUFFER = 8192;

	private Gzip() {
	}

	static byte[] pack(byte[] bytes, int level) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
		try (Leveled gzip = new Leveled(packed, level)) {
			gzip.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Memory does not fail like this", ex);
		}
		return packed.toByteArray();
	}

	static byte[] unpack(byte[] packed) {
		try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed), BUFFER)) {
			return gzip.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Memory does not fail like this", ex);
		}
	}

	/** The only way to choose how hard it tries. */
	private static final class Leveled extends GZIPOutputStream {

		Leveled(ByteArrayOutputStream out, int level) throws IOException {
			super(out, BUFFER);
			this.def.setLevel(level);
		}

	}

}
