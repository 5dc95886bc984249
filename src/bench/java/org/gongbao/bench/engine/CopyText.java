package org.gongbao.bench.engine;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows of one table in the form in which PostgreSQL takes them fastest. */
final class CopyText {

	private final String table;

	private final StringBuilder rows = new StringBuilder();

	/**
	 * Begins.
	 * @param table its name and columns, as COPY wants them
	 */
	CopyText(String table) {
		this.table = table;
	}

	void add(@Nullable Object... values) {
		for (int i = 0; i < values.length; i++) {
			this.rows.append((i > 0) ? "\t" : "");
			append(values[i]);
		}
		this.rows.append('\n');
	}

	/** Sends what was added and forgets it. */
	void send(Connection connection) throws SQLException, IOException {
		if (!this.rows.isEmpty()) {
			connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("copy " + this.table + " from stdin", new StringReader(this.rows.toString()));
			this.rows.setLength(0);
		}
	}

	private void append(@Nullable Object value) {
		if (value == null) {
			this.rows.append("\\N");
			return;
		}
		String text = value.toString();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '\\' -> this.rows.append("\\\\");
				case '\n' -> this.rows.append("\\n");
				case '\t' -> this.rows.append("\\t");
				case '\r' -> this.rows.append("\\r");
				default -> this.rows.append(c);
			}
		}
	}

}
