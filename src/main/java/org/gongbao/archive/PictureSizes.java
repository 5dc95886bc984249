package org.gongbao.archive;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How large the pictures of the archive are. That follows from their bytes, which never
 * change, so it is read from them when first asked for and remembered, in place of a
 * second record that older files would lack.
 */
@Component
public class PictureSizes {

	private static final Logger log = LoggerFactory.getLogger(PictureSizes.class);

	private static final int REMEMBERED = 10_000;

	/** Enough for nearly all JPEG; the database reads no more of the piece than this. */
	private static final int BEGINNING = 64 * 1024;

	private final Cache<String, Optional<PictureSize>> sizes = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

	private final JdbcClient jdbc;

	private final Archive archive;

	PictureSizes(JdbcClient jdbc, Archive archive) {
		this.jdbc = jdbc;
		this.archive = archive;
	}

	/**
	 * Tells how large pictures are, with one query for those not asked for lately.
	 * @param sha256s the SHA-256 of their bytes
	 * @return SHA-256 to size; without those that are not held, are no pictures, or do
	 * not say
	 */
	public Map<String, PictureSize> of(Collection<String> sha256s) {
		return this.sizes.getAll(sha256s, this::read)
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().isPresent())
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().orElseThrow()));
	}

	/** What is not held now may come later, so nothing is remembered of it. */
	private Map<String, Optional<PictureSize>> read(Collection<? extends String> sha256s) {
		return this.jdbc
			.sql("select sha256, substring(bytes for :bytes) from archived_chunk"
					+ " where sha256 = any(:files) and ordinal = 0")
			.param("bytes", BEGINNING)
			.param("files", sha256s.toArray(String[]::new))
			.query((row, n) -> Map.entry(row.getString(1), row.getBytes(2)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(entry) -> Optional.ofNullable(read(entry.getKey(), entry.getValue()))));
	}

	private @Nullable PictureSize read(String sha256, byte[] beginning) {
		try {
			return PictureHeader.read(new ByteArrayInputStream(beginning));
		}
		catch (EOFException ex) {
			return (beginning.length < BEGINNING) ? null : readOn(sha256);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Bytes in memory can be read", ex);
		}
	}

	private @Nullable PictureSize readOn(String sha256) {
		try (InputStream in = this.archive.open(sha256)) {
			return PictureHeader.read(in);
		}
		catch (IOException ex) {
			// The page is worth more than the space kept free on it.
			log.warn("Picture {} does not say how large it is", sha256, ex);
			return null;
		}
	}

}
