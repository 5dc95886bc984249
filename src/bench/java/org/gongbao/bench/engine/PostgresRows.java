package org.gongbao.bench.engine;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.gongbao.bench.corpus.CorpusItem;
import org.gongbao.search.index.IndexedItem;

/**
 * The corpus as one table with every index that helps. Rows go in first, indexes are
 * built after them, which is PostgreSQL's fastest way.
 *
 * @param connection to the database
 * @param rows what is to be sent
 */
record PostgresRows(Connection connection, CopyText rows) implements Filling.Target {

	private static final String[] TABLE = {
			"create table item (id bigint primary key, kind text not null, title text not null, number text, person text, "
					+ "body text not null, content text not null, pairs tsvector not null, year int, issuer text, section text, "
					+ "date date, url text)" };

	private static final String[] INDEXES = { "set maintenance_work_mem = '512MB'",
			"create index on item using gin (content gin_trgm_ops)", "create index on item using gin (pairs)",
			"create index on item (number)", "create index on item (person)", "create index on item (kind)",
			"create index on item (year)", "create index on item (issuer)", "vacuum analyze item" };

	PostgresRows(Connection connection) throws IOException {
		this(connection, new CopyText(
				"item (id, kind, title, number, person, body, content, pairs, year, issuer, section, date, url)"));
		execute(TABLE);
	}

	@Override
	public void take(List<CorpusItem> batch, long position) throws IOException {
		long id = position - batch.size();
		for (CorpusItem item : batch) {
			add(id++, item.item());
		}
		try {
			this.rows.send(this.connection);
		}
		catch (SQLException ex) {
			throw new IOException(ex);
		}
	}

	@Override
	public void end() throws IOException {
		execute(INDEXES);
	}

	private void add(long id, IndexedItem item) {
		List<String> texts = new ArrayList<>(List.of(item.title(), item.body()));
		texts.addAll(item.more());
		if (item.number() != null) {
			texts.add(item.number());
		}
		String content = String.join("\n", texts.stream().map((text) -> text.replaceAll("\\s+", "")).toList());
		Integer year = (item.date() != null) ? (Integer) item.date().getYear()
				: (item.place().issue() != null) ? (Integer) item.place().issue().year() : null;
		this.rows.add(id, item.kind().code(), item.title(), item.number(), item.person(), item.body(), content,
				PostgresPlan.pairs(content, " "), year, item.place().issuer(), item.place().section(), item.date(),
				item.url());
	}

	private void execute(String... statements) throws IOException {
		try (Statement statement = this.connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
		catch (SQLException ex) {
			throw new IOException(ex);
		}
	}

}
