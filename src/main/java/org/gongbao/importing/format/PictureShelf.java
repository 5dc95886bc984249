package org.gongbao.importing.format;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The pictures of a document, kept as files under names of our own, up to a limit.
 */
public final class PictureShelf {

	/** The most one picture may have. */
	public static final int LARGEST = 20 * 1024 * 1024;

	private static final long LARGEST_TOTAL = 120L * 1024 * 1024;

	private static final int MOST = 500;

	private final List<Picture> pictures = new ArrayList<>();

	private final Map<String, String> names = new LinkedHashMap<>();

	private @Nullable Path folder;

	private long total;

	/**
	 * Take a picture in.
	 * @param key what identifies it within the document, so that it is kept once
	 * @param content its bytes
	 * @return its name, or the reason in Chinese why it was not taken
	 * @throws IOException if it cannot be read or kept
	 */
	public Shelved put(String key, InputStream content) throws IOException {
		TimeLimit.check();
		String known = this.names.get(key);
		if (known != null) {
			return new Shelved(known, null);
		}
		byte[] bytes = content.readNBytes(LARGEST + 1);
		if (bytes.length > LARGEST || this.total + bytes.length > LARGEST_TOTAL || this.pictures.size() >= MOST) {
			return Shelved.refused("图片太大或太多");
		}
		PictureKind.Known picture = PictureKind.of(bytes);
		if (picture == null) {
			return Shelved.refused(PictureKind.refusal(bytes));
		}
		return new Shelved(keep(key, picture.content(), picture.kind()), null);
	}

	/**
	 * The name of a picture taken in before.
	 * @param key what identifies it within the document
	 * @return its name, null if it is new
	 */
	public @Nullable String known(String key) {
		return this.names.get(key);
	}

	/**
	 * Throw a picture away again.
	 * @param name its name
	 */
	public void drop(String name) {
		List<Picture> dropped = this.pictures.stream().filter((picture) -> picture.name().equals(name)).toList();
		this.pictures.removeAll(dropped);
		try {
			for (Picture picture : dropped) {
				Files.deleteIfExists(picture.file());
			}
			if (this.pictures.isEmpty() && this.folder != null) {
				Files.deleteIfExists(this.folder);
				this.folder = null;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A picture as PNG.
	 * @param image the picture
	 * @return its bytes
	 * @throws IOException if it cannot be written
	 */
	public static byte[] png(BufferedImage image) throws IOException {
		return PictureKind.png(image);
	}

	private String keep(String key, byte[] bytes, PictureKind kind) throws IOException {
		int number = this.names.size() + 1;
		String name = "图%d.%s".formatted(number, kind.ending());
		Path file = folder().resolve(number + "." + kind.ending());
		Files.write(file, bytes);
		this.total += bytes.length;
		this.pictures.add(new Picture(name, kind.mediaType(), file));
		this.names.put(key, name);
		return name;
	}

	private Path folder() throws IOException {
		Path existing = this.folder;
		if (existing == null) {
			existing = Files.createTempDirectory("gongbao-pictures");
			this.folder = existing;
		}
		return existing;
	}

	List<Picture> pictures() {
		return this.pictures;
	}

	/** Throw everything away, when the reading failed. */
	void discard() {
		try {
			for (Picture picture : this.pictures) {
				Files.deleteIfExists(picture.file());
			}
			if (this.folder != null) {
				Files.deleteIfExists(this.folder);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What became of a picture.
	 *
	 * @param name its name, null if it was not taken
	 * @param refusal why not, null if it was
	 */
	public record Shelved(@Nullable String name, @Nullable String refusal) {

		static Shelved refused(String why) {
			return new Shelved(null, why);
		}

	}

}
