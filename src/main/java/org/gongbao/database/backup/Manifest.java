package org.gongbao.database.backup;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What a backup file says of itself, in its entry {@code manifest.json}.
 *
 * @param format of the file, 1 so far
 * @param schema the last migration of the database
 * @param createdAt when it was made
 * @param tables in an order in which foreign keys hold
 * @param sequences where the numbering goes on
 */
record Manifest(int format, String schema, Instant createdAt, List<Table> tables, List<Sequence> sequences) {

	static final int FORMAT = 1;

	static final String ENTRY = "manifest.json";

	/** Refuses a file that lacks a part. */
	Manifest {
		Objects.requireNonNull(schema);
		Objects.requireNonNull(createdAt);
		Objects.requireNonNull(tables);
		Objects.requireNonNull(sequences);
	}

	/**
	 * One table; its rows are in an entry of their own, as PostgreSQL's COPY writes them.
	 *
	 * @param name of the table
	 * @param columns those copied, quoted
	 * @param rows how many
	 * @param sha256 of the entry, hexadecimal
	 */
	record Table(String name, List<String> columns, long rows, String sha256) {

		String entry() {
			return "tables/" + this.name + ".copy";
		}

		/** For COPY. */
		String withColumns() {
			return "public.\"%s\" (%s)".formatted(this.name, String.join(", ", this.columns));
		}

		Table filled(long filledRows, String filledSha256) {
			return new Table(this.name, this.columns, filledRows, filledSha256);
		}

	}

	/**
	 * One sequence.
	 *
	 * @param name of the sequence
	 * @param value its last, or its first
	 * @param called whether that value has been given out
	 */
	record Sequence(String name, long value, boolean called) {
	}

}
