package org.gongbao.importing.format;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of pictures that every browser shows and that cannot act.
 */
enum PictureKind {

	PNG("png", "image/png"), JPEG("jpg", "image/jpeg"), GIF("gif", "image/gif");

	private static final long MOST_PIXELS = 60_000_000;

	private final String ending;

	private final String mediaType;

	PictureKind(String ending, String mediaType) {
		this.ending = ending;
		this.mediaType = mediaType;
	}

	String ending() {
		return this.ending;
	}

	String mediaType() {
		return this.mediaType;
	}

	/**
	 * The picture if a reader of pictures knows it and finds it no larger than can be
	 * shown, else null. What only Windows knows (BMP) becomes PNG.
	 */
	static @Nullable Known of(byte[] bytes) {
		try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				return null;
			}
			ImageReader reader = readers.next();
			reader.setInput(in, true, true);
			try {
				long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
				return (pixels > 0 && pixels <= MOST_PIXELS) ? known(reader, bytes) : null;
			}
			finally {
				reader.dispose();
			}
		}
		catch (IOException | RuntimeException ex) {
			return null;
		}
	}

	private static Known known(ImageReader reader, byte[] bytes) throws IOException {
		return switch (reader.getFormatName().toLowerCase(Locale.ROOT)) {
			case "png" -> new Known(PNG, bytes);
			case "jpeg", "jpg" -> new Known(JPEG, bytes);
			case "gif" -> new Known(GIF, bytes);
			default -> new Known(PNG, png(reader.read(0)));
		};
	}

	static byte[] png(BufferedImage image) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		if (!ImageIO.write(image, "png", out)) {
			throw new IOException("PNG cannot hold this picture");
		}
		return out.toByteArray();
	}

	/** Why a picture of another kind is not taken over. */
	static String refusal(byte[] bytes) {
		String start = new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.ISO_8859_1);
		if (start.contains("<svg") || start.contains("<SVG")) {
			return "SVG 图片里可以藏程序";
		}
		if (start.startsWith("\u00D7\u00CD\u00C6\u009A") || start.startsWith("\u0001\0\t\0")
				|| start.startsWith(" EMF", 40)) {
			return "WMF、EMF 矢量图在网页上不能显示";
		}
		return "不是 PNG、JPEG 或 GIF 图片，或者已经损坏、尺寸过大";
	}

	/**
	 * A picture that can be shown.
	 *
	 * @param kind its kind
	 * @param content its bytes
	 */
	@SuppressWarnings("ArrayRecordComponent")
	record Known(PictureKind kind, byte[] content) {
	}

}
