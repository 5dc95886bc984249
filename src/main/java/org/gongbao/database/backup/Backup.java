package org.gongbao.database.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes everything the database holds, as it is at one moment, into a file. Readers and
 * writers go on meanwhile.
 */
@Component
@DependsOnDatabaseInitialization
class Backup {

	private final DataSource database;

	private final JsonMapper json;

	private final Clock clock;

	Backup(DataSource database, JsonMapper json, Clock clock) {
		this.database = database;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Writes the file; it appears under its name when it is complete and on disk.
	 */
	Manifest write(Path file) throws IOException, SQLException {
		Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
		try (Connection connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			connection.setReadOnly(true);
			connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
			Manifest manifest = write(connection, unfinished);
			connection.rollback();
			try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
			Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
			return manifest;
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

	private Manifest write(Connection connection, Path file) throws IOException, SQLException {
		Schema schema = new Schema(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
		CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			List<Manifest.Table> tables = new ArrayList<>();
			for (Manifest.Table table : schema.tables()) {
				zip.putNextEntry(new ZipEntry(table.entry()));
				MessageDigest digest = Sha256.digest();
				try (OutputStream out = new DigestOutputStream(new Unclosed(zip), digest)) {
					long rows = copy.copyOut("COPY " + table.withColumns() + " TO STDOUT", out);
					tables.add(table.filled(rows, HexFormat.of().formatHex(digest.digest())));
				}
				zip.closeEntry();
			}
			Manifest manifest = new Manifest(Manifest.FORMAT, schema.version(), Instant.now(this.clock), tables,
					schema.sequences());
			zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
			zip.write(this.json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
			zip.closeEntry();
			return manifest;
		}
	}

	/** Closing one entry's stream must not close the file. */
	private static final class Unclosed extends FilterOutputStream {

		Unclosed(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			this.out.write(bytes, offset, length);
		}

		@Override
		public void close() throws IOException {
			flush();
		}

	}

}
