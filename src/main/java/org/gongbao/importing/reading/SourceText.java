package org.gongbao.importing.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The decoded input.
 *
 * @param lines its lines without line ends; line number = index + 1
 * @param charset the encoding it was read in
 * @param sha256 the digest of its bytes, in hexadecimal
 */
public record SourceText(List<String> lines, String charset, String sha256) {

	/** The most bytes an issue may have; the largest real ones are below 2 MB of text. */
	public static final long LIMIT = 20L * 1024 * 1024;

	public SourceText {
		lines = List.copyOf(lines);
	}

	/**
	 * Read a file of at most {@link #LIMIT} bytes.
	 * @param file the file
	 * @return its lines
	 * @throws IOException if it cannot be read
	 * @throws UnreadableText if it is too large, empty, binary or in an unknown encoding
	 */
	public static SourceText decode(Path file) throws IOException {
		if (Files.size(file) > LIMIT) {
			throw tooLarge(LIMIT);
		}
		try (InputStream in = Files.newInputStream(file)) {
			return decode(in, LIMIT);
		}
	}

	/**
	 * Read a stream of at most {@code limit} bytes; no more than one byte beyond the
	 * limit is ever read.
	 * @throws UnreadableText if it is too large, empty, binary or in an unknown encoding
	 */
	public static SourceText decode(InputStream in, long limit) throws IOException {
		byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
		if (bytes.length > limit) {
			throw tooLarge(limit);
		}
		Decoder.Decoded decoded = Decoder.decode(bytes);
		if (decoded.text().isBlank()) {
			throw new UnreadableText("文件是空的，请选择有内容的公报文本。");
		}
		return new SourceText(decoded.text().lines().toList(), decoded.charset(), digest(bytes));
	}

	private static UnreadableText tooLarge(long limit) {
		return new UnreadableText("文件超过 %d MB，不像一期公报的文本，请确认选对了文件。".formatted(Math.max(1, limit / 1024 / 1024)));
	}

	private static String digest(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
