package org.gongbao.bench.engine;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.flywaydb.core.Flyway;

import org.gongbao.bench.corpus.CorpusItem;
import org.gongbao.bench.load.Figures;
import org.gongbao.database.server.Access;
import org.gongbao.database.server.Durability;
import org.gongbao.database.server.OwnServer;

/**
 * Fills the portal's own database with the corpus, as if all of it had been published.
 */
final class PortalDatabase implements Filling.Target {

	private final Connection connection;

	private final PortalRows rows = new PortalRows();

	private PortalDatabase(Connection connection) {
		this.connection = connection;
	}

	static void run(BenchSettings settings) throws IOException {
		Figures figures = new Figures();
		try (OwnServer server = OwnServer.join(settings.folder().resolve("data"), Durability.FAST)) {
			Access access = server.access();
			Flyway.configure()
				.dataSource(access.url(), Access.OWNER, access.password())
				.locations("classpath:db/migration")
				.load()
				.migrate();
			try (Connection connection = access.connect(Access.OWNER)) {
				Filling filling = new Filling(settings.corpus(), settings.size());
				filling.run(new PortalDatabase(connection));
				filling.report(figures);
			}
		}
		catch (SQLException ex) {
			throw new IOException(ex);
		}
		new Outcome(settings, figures).writeFiguresOnly();
	}

	@Override
	public void take(List<CorpusItem> batch, long position) throws IOException {
		batch.forEach(this.rows::add);
		try {
			this.rows.send(this.connection);
		}
		catch (SQLException ex) {
			throw new IOException(ex);
		}
	}

	@Override
	public void end() throws IOException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute("analyze");
		}
		catch (SQLException ex) {
			throw new IOException(ex);
		}
	}

}
