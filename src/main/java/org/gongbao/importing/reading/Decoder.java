package org.gongbao.importing.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds out the encoding of a text: a byte order mark, else strict UTF-8, else strict
 * GB18030, else UTF-8 with a few damaged characters.
 */
final class Decoder {

	private static final Charset GB18030 = Charset.forName("GB18030");

	private static final int TOLERATED_DAMAGE = 1000;

	private Decoder() {
	}

	static Decoded decode(byte[] bytes) {
		if (bytes.length == 0) {
			throw new UnreadableText("文件是空的，请选择有内容的公报文本。");
		}
		refuseKnownFormats(bytes);
		if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			return decodeUtf8(Arrays.copyOfRange(bytes, 3, bytes.length));
		}
		if (startsWith(bytes, 0xFF, 0xFE)) {
			return utf16(bytes, StandardCharsets.UTF_16LE);
		}
		if (startsWith(bytes, 0xFE, 0xFF)) {
			return utf16(bytes, StandardCharsets.UTF_16BE);
		}
		for (byte b : bytes) {
			if (b == 0) {
				throw new UnreadableText("文件含有二进制内容，不是文本，请先把公报转成纯文本（UTF-8）。");
			}
		}
		return decodeUtf8(bytes);
	}

	private static Decoded decodeUtf8(byte[] bytes) {
		return strict(bytes, StandardCharsets.UTF_8).or(() -> strict(bytes, GB18030).filter(Decoder::looksChinese))
			.or(() -> damagedUtf8(bytes))
			.orElseThrow(() -> new UnreadableText("文件的编码认不出来，请另存为 UTF-8 或 GB18030 后再试。"));
	}

	private static Decoded utf16(byte[] bytes, Charset charset) {
		return strict(Arrays.copyOfRange(bytes, 2, bytes.length), charset)
			.filter((decoded) -> decoded.text().indexOf('\0') < 0)
			.orElseThrow(() -> new UnreadableText("文件的 UTF-16 编码有损坏，请另存为 UTF-8 后再试。"));
	}

	private static Optional<Decoded> strict(byte[] bytes, Charset charset) {
		try {
			String text = charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes))
				.toString();
			return Optional.of(new Decoded(text, charset.name()));
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	// Any other 8-bit encoding can pass as GB18030 by chance, but then reads as rare
	// signs.
	private static boolean looksChinese(Decoded decoded) {
		long common = decoded.text().chars().filter((c) -> (c >= 0x4E00 && c <= 0x9FA5) || c < 0x80).count();
		return common >= decoded.text().length() * 0.8;
	}

	private static Optional<Decoded> damagedUtf8(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		long damaged = text.chars().filter((c) -> c == 0xFFFD).count();
		return (damaged * TOLERATED_DAMAGE <= text.length() + TOLERATED_DAMAGE)
				? Optional.of(new Decoded(text, StandardCharsets.UTF_8.name())) : Optional.empty();
	}

	private static void refuseKnownFormats(byte[] bytes) {
		if (startsWith(bytes, '%', 'P', 'D', 'F')) {
			throw new UnreadableText("这是 PDF 文件，请先导出其中的文字再导入。");
		}
		if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
			throw new UnreadableText("这是 Word 或压缩文件，请先另存为纯文本再导入。");
		}
	}

	private static boolean startsWith(byte[] bytes, int... start) {
		for (int i = 0; i < start.length; i++) {
			if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
				return false;
			}
		}
		return true;
	}

	/**
	 * A text and the name of its encoding.
	 */
	record Decoded(String text, String charset) {
	}

}
