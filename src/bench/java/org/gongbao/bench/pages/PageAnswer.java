package org.gongbao.bench.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One answer after the other on a connection, as it comes in. */
final class PageAnswer {

	private static final byte[] GOOD = "HTTP/1.1 200".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] LENGTH = "content-length: ".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] CLOSE = "connection: close".getBytes(StandardCharsets.US_ASCII);

	private byte[] head = new byte[0];

	private long missing = -1;

	private boolean last;

	private long asked = System.nanoTime();

	/** True if it is complete. */
	boolean take(byte[] bytes, int count) throws IOException {
		if (this.missing < 0) {
			byte[] sofar = (this.head.length == 0) ? bytes : joined(bytes, count);
			int known = this.head.length + count;
			int end = find(sofar, known, END);
			if (end < 0) {
				this.head = Arrays.copyOf(sofar, known);
				return false;
			}
			begin(sofar, end);
			this.missing -= known - end - END.length;
		}
		else {
			this.missing -= count;
		}
		return this.missing == 0;
	}

	/** How long it took, in nanoseconds; the next one begins. */
	long restart() {
		long now = System.nanoTime();
		long took = now - this.asked;
		this.asked = now;
		this.missing = -1;
		this.head = new byte[0];
		return took;
	}

	boolean isLast() {
		return this.last;
	}

	private void begin(byte[] bytes, int end) throws IOException {
		if (!Arrays.equals(bytes, 0, GOOD.length, GOOD, 0, GOOD.length)) {
			throw new IOException(new String(bytes, 0, end, StandardCharsets.ISO_8859_1));
		}
		int at = find(bytes, end, LENGTH);
		if (at < 0) {
			throw new IOException("No length: " + new String(bytes, 0, end, StandardCharsets.ISO_8859_1));
		}
		long length = 0;
		for (int i = at + LENGTH.length; bytes[i] >= '0' && bytes[i] <= '9'; i++) {
			length = length * 10 + bytes[i] - '0';
		}
		this.missing = length;
		this.last = find(bytes, end, CLOSE) >= 0;
	}

	private byte[] joined(byte[] bytes, int count) {
		byte[] joined = Arrays.copyOf(this.head, this.head.length + count);
		System.arraycopy(bytes, 0, joined, this.head.length, count);
		return joined;
	}

	/** Whatever the case of letters. */
	private static int find(byte[] bytes, int end, byte[] wanted) {
		for (int i = 0; i <= end - wanted.length; i++) {
			int j = 0;
			while (j < wanted.length && lower(bytes[i + j]) == wanted[j]) {
				j++;
			}
			if (j == wanted.length) {
				return i;
			}
		}
		return -1;
	}

	private static int lower(byte one) {
		return (one >= 'A' && one <= 'Z') ? one + 32 : one;
	}

}
