package org.gongbao.issue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The beginning and the end that every PDF has. A reader of PDF mends a file whose end is
 * missing as well as it can, and then the last pages are missing too.
 *
 * @param beginning the first bytes, one character each
 * @param end the last bytes, one character each
 */
record PdfEnvelope(String beginning, String end) {

	private static final int LENGTH = 2048;

	static PdfEnvelope of(Path pdf) throws IOException {
		try (FileChannel file = FileChannel.open(pdf, StandardOpenOption.READ)) {
			return new PdfEnvelope(read(file, 0), read(file, Math.max(0, file.size() - LENGTH)));
		}
	}

	boolean isPdf() {
		return this.beginning.contains("%PDF-");
	}

	boolean isWhole() {
		return this.end.contains("startxref") && this.end.contains("%%EOF");
	}

	private static String read(FileChannel file, long from) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate(LENGTH);
		int read = 1;
		while (buffer.hasRemaining() && read > 0) {
			read = file.read(buffer, from + buffer.position());
		}
		return new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);
	}

}
