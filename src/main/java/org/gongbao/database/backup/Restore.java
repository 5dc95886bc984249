package org.gongbao.database.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts a backup into a database that holds no real text: all of it, or nothing.
 */
@Component
@DependsOnDatabaseInitialization
class Restore {

	private final DataSource database;

	private final JsonMapper json;

	Restore(DataSource database, JsonMapper json) {
		this.database = database;
		this.json = json;
	}

	/** Restores and returns what was restored. */
	Manifest read(Path path) throws IOException, SQLException {
		try (BackupFile file = BackupFile.open(path, this.json);
				Connection connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			try {
				restore(file, connection);
				connection.commit();
				return file.manifest();
			}
			finally {
				connection.rollback();
			}
		}
	}

	private static void restore(BackupFile file, Connection connection) throws SQLException, IOException {
		JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
		Schema schema = new Schema(jdbc);
		checkSame(file.manifest(), schema);
		// The database's own guards would refuse to empty what is only ever added to, and
		// would link the audit log anew.
		triggers("DISABLE", schema, jdbc);
		// Waits for those who write at this moment, and lets nobody read half of it.
		jdbc.sql("TRUNCATE " + schema.tables()
			.stream()
			.map((table) -> "public.\"%s\"".formatted(table.name()))
			.collect(Collectors.joining(", "))).update();
		CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
		for (Manifest.Table table : file.manifest().tables()) {
			try (InputStream rows = file.rows(table)) {
				long copied = copy.copyIn("COPY " + table.withColumns() + " FROM STDIN", rows);
				if (copied != table.rows()) {
					throw new UnusableBackupException(
							"%s 里表 %s 应有 %d 行，只有 %d 行。".formatted(file.path(), table.name(), table.rows(), copied));
				}
			}
		}
		for (Manifest.Sequence sequence : file.manifest().sequences()) {
			jdbc.sql("SELECT setval(format('public.%I', ?::text)::regclass, ?, ?)")
				.params(sequence.name(), sequence.value(), sequence.called())
				.query()
				.singleRow();
		}
		triggers("ENABLE", schema, jdbc);
		// An index built before belongs to what was here before.
		jdbc.sql("UPDATE installation SET id = gen_random_uuid()").update();
	}

	private static void triggers(String change, Schema schema, JdbcClient jdbc) {
		schema.tables()
			.forEach((table) -> jdbc.sql("ALTER TABLE public.\"%s\" %s TRIGGER USER".formatted(table.name(), change))
				.update());
	}

	private static void checkSame(Manifest manifest, Schema schema) {
		if (!manifest.schema().equals(schema.version())) {
			throw new UnusableBackupException("备份的数据库结构是第 %s 版，本程序的是第 %s 版，请用制作备份的那个版本的程序恢复，然后再升级。"
				.formatted(manifest.schema(), schema.version()));
		}
		if (!columns(manifest.tables()).equals(columns(schema.tables()))) {
			throw new UnusableBackupException("备份里的表与这个数据库的表不一致，请用制作备份的那个版本的程序恢复。");
		}
		if (schema.holdsRealTexts()) {
			throw new UnusableBackupException("这个数据库里已有公报，恢复会毁掉它们，请换一个空的 --gongbao.data-dir 或空的数据库再恢复。");
		}
	}

	private static List<String> columns(List<Manifest.Table> tables) {
		return tables.stream()
			.sorted(Comparator.comparing(Manifest.Table::name))
			.map(Manifest.Table::withColumns)
			.toList();
	}

}
