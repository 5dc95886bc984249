package org.gongbao.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps files for ever: the same bytes once, in the database, so that a backup holds
 * them. No file is ever in memory as a whole.
 */
@Component
public class Archive {

	/** As many bytes as one row holds; the database allows no more. */
	static final int CHUNK = 1024 * 1024;

	private static final String FILES = "select sha256, size, media_type from archived_file ";

	private static final RowMapper<ArchivedFile> FILE = (row, n) -> new ArchivedFile(row.getString("sha256"),
			row.getLong("size"), row.getString("media_type"));

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	Archive(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Stores a file, in the caller's transaction if there is one. The bytes come in
	 * before the first of them is written, so a slow sender keeps no transaction open.
	 * @param in the bytes; not closed
	 * @param limit the most bytes allowed
	 * @param mediaType what they are said to be; of bytes that are held already, what was
	 * said first stays
	 * @return the file as the archive holds it
	 * @throws IOException if the bytes cannot be read
	 * @throws TooLargeException if there are more; then nothing is stored
	 */
	public ArchivedFile store(InputStream in, long limit, String mediaType) throws IOException {
		try (SpooledFile spooled = SpooledFile.of(in, limit)) {
			ArchivedFile file = new ArchivedFile(spooled.sha256(), spooled.size(), mediaType);
			this.transaction.executeWithoutResult((status) -> insert(file, spooled));
			return find(file.sha256()).orElseThrow();
		}
	}

	/**
	 * What is known of a file.
	 * @param sha256 the SHA-256 of its bytes
	 * @return the file, empty if the archive does not hold it
	 */
	public Optional<ArchivedFile> find(String sha256) {
		if (!Sha256.is(sha256)) {
			return Optional.empty();
		}
		return this.jdbc.sql(FILES + "where sha256 = :sha256").param("sha256", sha256).query(FILE).optional();
	}

	/**
	 * Reads a file. Each piece is asked for when it is needed, so a slow reader keeps no
	 * connection, and skipping costs nothing.
	 * @param sha256 the SHA-256 of its bytes
	 * @return the bytes
	 * @throws IllegalArgumentException if the archive does not hold it
	 */
	public InputStream open(String sha256) {
		ArchivedFile file = find(sha256).orElseThrow(() -> new IllegalArgumentException("No file " + sha256));
		return new ChunkedStream(file.size(), (ordinal) -> chunk(file.sha256(), ordinal));
	}

	/**
	 * Reads every file and compares it with its SHA-256.
	 * @return those whose bytes are not what came in
	 */
	public List<ArchivedFile> damaged() {
		List<ArchivedFile> damaged = new ArrayList<>();
		for (ArchivedFile file : this.jdbc.sql(FILES + "order by stored_at, sha256").query(FILE).list()) {
			if (!whole(file)) {
				damaged.add(file);
			}
		}
		return damaged;
	}

	/**
	 * How many files there are.
	 * @return the number
	 */
	public long count() {
		return this.jdbc.sql("select count(*) from archived_file").query(Long.class).single();
	}

	private boolean whole(ArchivedFile file) {
		long chunks = this.jdbc.sql("select count(*) from archived_chunk where sha256 = :sha256")
			.param("sha256", file.sha256())
			.query(Long.class)
			.single();
		try (InputStream in = new ChunkedStream(file.size(), (ordinal) -> chunk(file.sha256(), ordinal))) {
			return chunks == ChunkedStream.chunks(file.size()) && Sha256.of(in).equals(file.sha256());
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Whoever stores the same bytes at the same time waits here for the other. */
	private void insert(ArchivedFile file, SpooledFile spooled) {
		int rows = this.jdbc
			.sql("insert into archived_file (sha256, size, media_type) values (:sha256, :size, :type)"
					+ " on conflict (sha256) do nothing")
			.param("sha256", file.sha256())
			.param("size", file.size())
			.param("type", file.mediaType())
			.update();
		if (rows > 0) {
			spooled.forEachChunk((ordinal, bytes) -> this.jdbc
				.sql("insert into archived_chunk (sha256, ordinal, bytes) values (:sha256, :ordinal, :bytes)")
				.param("sha256", file.sha256())
				.param("ordinal", ordinal)
				.param("bytes", bytes)
				.update());
		}
	}

	private byte[] chunk(String sha256, int ordinal) {
		return this.jdbc.sql("select bytes from archived_chunk where sha256 = :sha256 and ordinal = :ordinal")
			.param("sha256", sha256)
			.param("ordinal", ordinal)
			.query((row, n) -> row.getBytes("bytes"))
			.optional()
			.orElse(ChunkedStream.NONE);
	}

}
