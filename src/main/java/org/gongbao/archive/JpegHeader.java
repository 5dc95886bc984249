package org.gongbao.archive;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * The size of a JPEG stands in front of its pixels, behind what camera and programs have
 * to say; the camera says whether the picture must be turned on its side.
 */
final class JpegHeader {

	private static final int EXIF = 0xe1;

	private static final int ORIENTATION = 0x0112;

	/** Orientations from here on lie on their side. */
	private static final int ON_ITS_SIDE = 5;

	private static final int ENTRY = 12;

	private JpegHeader() {
	}

	/** Reads on after the first two bytes. */
	static @Nullable PictureSize read(DataInputStream in) throws IOException {
		boolean turned = false;
		for (int marker = marker(in); marker >= 0; marker = marker(in)) {
			if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
				continue;
			}
			int length = in.readUnsignedShort() - 2;
			if (length < 0) {
				return null;
			}
			if (isFrame(marker)) {
				in.skipNBytes(1);
				int height = in.readUnsignedShort();
				int width = in.readUnsignedShort();
				return turned ? PictureHeader.size(height, width) : PictureHeader.size(width, height);
			}
			if (marker == EXIF) {
				byte[] segment = new byte[length];
				in.readFully(segment);
				turned |= isOnItsSide(segment);
			}
			else {
				in.skipNBytes(length);
			}
		}
		return null;
	}

	/** The next mark, -1 where pixels begin or there is none. */
	private static int marker(DataInputStream in) throws IOException {
		if (in.readUnsignedByte() != 0xff) {
			return -1;
		}
		int marker = in.readUnsignedByte();
		while (marker == 0xff) {
			marker = in.readUnsignedByte();
		}
		return (marker == 0x00 || marker == 0xd9 || marker == 0xda) ? -1 : marker;
	}

	private static boolean isFrame(int marker) {
		return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
	}

	private static boolean isOnItsSide(byte[] segment) {
		String text = new String(segment, StandardCharsets.ISO_8859_1);
		if (!text.startsWith("Exif\0\0")) {
			return false;
		}
		ByteBuffer tiff = ByteBuffer.wrap(segment, 6, segment.length - 6).slice();
		tiff.order(text.startsWith("II", 6) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		int at = (tiff.limit() >= 8) ? tiff.getInt(4) : -1;
		if (at < 0 || at > tiff.limit() - 2) {
			return false;
		}
		int entries = tiff.getChar(at);
		for (int entry = at + 2; entries > 0 && entry <= tiff.limit() - ENTRY; entry += ENTRY, entries--) {
			if (tiff.getChar(entry) == ORIENTATION) {
				return tiff.getChar(entry + 8) >= ON_ITS_SIDE;
			}
		}
		return false;
	}

}
