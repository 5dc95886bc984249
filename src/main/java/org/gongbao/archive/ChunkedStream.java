package org.gongbao.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntFunction;

/** Reads a file piece by piece; one piece at a time is in memory. */
final class ChunkedStream extends InputStream {

	/** A piece that is not there. */
	static final byte[] NONE = new byte[0];

	private final long size;

	private final IntFunction<byte[]> chunks;

	private long position;

	private byte[] chunk = NONE;

	private int ordinal = -1;

	ChunkedStream(long size, IntFunction<byte[]> chunks) {
		this.size = size;
		this.chunks = chunks;
	}

	/** How many pieces a file has. */
	static long chunks(long size) {
		return (size + Archive.CHUNK - 1) / Archive.CHUNK;
	}

	@Override
	public int read() throws IOException {
		if (this.position >= this.size) {
			return -1;
		}
		int at = load();
		this.position++;
		return this.chunk[at] & 0xff;
	}

	@Override
	public int read(byte[] into, int offset, int length) throws IOException {
		Objects.checkFromIndexSize(offset, length, into.length);
		if (length == 0) {
			return 0;
		}
		if (this.position >= this.size) {
			return -1;
		}
		int at = load();
		int read = Math.min(length, this.chunk.length - at);
		System.arraycopy(this.chunk, at, into, offset, read);
		this.position += read;
		return read;
	}

	@Override
	public long skip(long bytes) {
		long skipped = Math.clamp(bytes, 0, this.size - this.position);
		this.position += skipped;
		return skipped;
	}

	@Override
	public int available() {
		long offset = (long) this.ordinal * Archive.CHUNK;
		boolean within = this.ordinal >= 0 && this.position >= offset && this.position < offset + this.chunk.length;
		return within ? (int) (offset + this.chunk.length - this.position) : 0;
	}

	/** Makes the piece at the present position the one in memory. */
	private int load() throws IOException {
		int needed = (int) (this.position / Archive.CHUNK);
		if (needed != this.ordinal) {
			this.chunk = this.chunks.apply(needed);
			this.ordinal = needed;
		}
		long expected = Math.min(Archive.CHUNK, this.size - (long) needed * Archive.CHUNK);
		if (this.chunk.length != expected) {
			throw new IOException("Piece %d has %d bytes, not %d".formatted(needed, this.chunk.length, expected));
		}
		return (int) (this.position % Archive.CHUNK);
	}

}
