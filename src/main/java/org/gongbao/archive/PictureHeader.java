package org.gongbao.archive;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Reads the size of a picture from its first bytes. The readers of the JDK know no WebP,
 * leave JPEG as the camera held it, and read more than the beginning.
 */
final class PictureHeader {

	/** What every kind needs to give itself away and, except JPEG, to say its size. */
	private static final int BEGINNING = 30;

	private static final int PNG_SIZE = 16;

	private static final int GIF_SIZE = 6;

	private PictureHeader() {
	}

	/**
	 * Reads a size.
	 * @param in the picture from its beginning
	 * @return its size, null if the bytes do not tell
	 * @throws EOFException if the size stands behind the end of these bytes
	 */
	static @Nullable PictureSize read(InputStream in) throws IOException {
		DataInputStream data = new DataInputStream(in);
		byte[] start = data.readNBytes(2);
		if (start.length == 2 && (start[0] & 0xff) == 0xff && (start[1] & 0xff) == 0xd8) {
			return JpegHeader.read(data);
		}
		byte[] bytes = new byte[BEGINNING];
		System.arraycopy(start, 0, bytes, 0, start.length);
		data.readNBytes(bytes, start.length, BEGINNING - start.length);
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		if (text.startsWith("\u0089PNG\r\n\u001a\n") && text.startsWith("IHDR", 12)) {
			ByteBuffer header = ByteBuffer.wrap(bytes);
			return size(header.getInt(PNG_SIZE), header.getInt(PNG_SIZE + 4));
		}
		ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		if (text.startsWith("GIF8")) {
			return size(header.getChar(GIF_SIZE), header.getChar(GIF_SIZE + 2));
		}
		return (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) ? webp(text.substring(12, 16), header) : null;
	}

	private static @Nullable PictureSize webp(String kind, ByteBuffer header) {
		return switch (kind) {
			case "VP8 " -> size(header.getChar(26) & 0x3fff, header.getChar(28) & 0x3fff);
			case "VP8L" -> {
				int bits = header.getInt(21);
				yield size((bits & 0x3fff) + 1, (bits >>> 14 & 0x3fff) + 1);
			}
			// With EXIF it may be turned, and that stands at the end of the file.
			case "VP8X" -> ((header.get(20) & 0x08) != 0) ? null
					: size((header.getInt(24) & 0xffffff) + 1, (header.getInt(26) >>> 8) + 1);
			default -> null;
		};
	}

	static @Nullable PictureSize size(int width, int height) {
		return (width > 0 && height > 0) ? new PictureSize(width, height) : null;
	}

}
