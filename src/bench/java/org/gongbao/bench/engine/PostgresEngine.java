package org.gongbao.bench.engine;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.gongbao.bench.corpus.BenchQuery;
import org.gongbao.bench.corpus.Corpus;
import org.gongbao.bench.corpus.QueryClass;
import org.gongbao.bench.load.Figures;
import org.gongbao.bench.load.Load;
import org.gongbao.database.server.Durability;
import org.gongbao.database.server.OwnServer;

/** PostgreSQL, asked with the best plan it has for each sort of query. */
final class PostgresEngine {

	private static final String CANCELLED = "57014";

	/** One statement gives everything a page of results needs. */
	private static final String STATEMENT = """
			with hit as materialized (
				select id, kind, year, issuer, section, date, title like ? as titled from item where %s)
			select 'total' as what, null as value, count(*)::text as found from hit
			union all select 'type', kind, count(*)::text from hit group by kind
			union all select 'year', year::text, count(*)::text from hit group by year
			union all select 'issuer', issuer, count(*)::text from hit group by issuer
			union all select 'section', section, count(*)::text from hit group by section
			union all select 'item', title,
				substring(body from greatest(1, position(? in body) - 30) for 120) from (
					select id from hit order by titled desc, date desc nulls last, id desc limit 20) as top
				join item using (id)
			""";

	private final PostgresConnections connections;

	private final int timeout;

	private final Map<QueryClass, PostgresPlan> plans = new EnumMap<>(QueryClass.class);

	private PostgresEngine(PostgresConnections connections, int timeout) {
		this.connections = connections;
		this.timeout = timeout;
	}

	static void run(BenchSettings settings) throws IOException {
		Corpus corpus = settings.corpus();
		Figures figures = new Figures();
		try (OwnServer server = OwnServer.join(settings.folder().resolve("data"), Durability.FAST);
				PostgresConnections connections = new PostgresConnections(server.access())) {
			connections.create();
			PostgresEngine engine = new PostgresEngine(connections, settings.timeoutSeconds());
			Filling filling = new Filling(corpus, settings.size());
			filling.run(new PostgresRows(connections.present()));
			filling.report(figures);
			figures.put("disk.bytes", connections.number("select pg_total_relation_size('item')"));
			figures.put("index.bytes", connections.number("select pg_indexes_size('item')"));
			List<BenchQuery> queries = settings.queries(corpus);
			engine.choosePlans(queries, figures);
			List<BenchQuery> some = queries.subList(0, Math.min(settings.slowQueries(), queries.size()));
			Load.measure(engine::total, some, settings.plan().withoutWarmUp(), figures);
			new Outcome(settings, figures).totals(engine::total, some).writeFiguresOnly();
		}
		catch (SQLException ex) {
			throw new IOException(ex);
		}
	}

	private long total(BenchQuery query) throws IOException {
		return total(query, this.plans.getOrDefault(query.sort(), PostgresPlan.TRIGRAMS));
	}

	private long total(BenchQuery query, PostgresPlan plan) throws IOException {
		PostgresPlan.Condition condition = plan.condition(query);
		try (PreparedStatement statement = this.connections.present()
			.prepareStatement(STATEMENT.replace("%s", condition.sql()))) {
			statement.setQueryTimeout(this.timeout);
			int n = 1;
			statement.setString(n++, "%" + query.parts().get(0) + "%");
			for (Object parameter : condition.parameters()) {
				statement.setObject(n++, parameter);
			}
			statement.setString(n, query.parts().get(0));
			long total = 0;
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					total = rows.getString(1).equals("total") ? rows.getLong(3) : total;
				}
			}
			return total;
		}
		catch (SQLException ex) {
			if (CANCELLED.equals(ex.getSQLState())) {
				return -1;
			}
			throw new IOException(ex);
		}
	}

	/** Tries every plan on a few queries of each sort. */
	private void choosePlans(List<BenchQuery> queries, Figures figures) throws IOException {
		for (QueryClass sort : QueryClass.values()) {
			List<BenchQuery> tries = queries.stream().filter((query) -> query.sort() == sort).limit(3).toList();
			long best = Long.MAX_VALUE;
			for (PostgresPlan plan : PostgresPlan.values()) {
				long start = System.nanoTime();
				for (BenchQuery query : tries) {
					total(query, plan);
				}
				long took = System.nanoTime() - start;
				if (took < best) {
					best = took;
					this.plans.put(sort, plan);
				}
			}
			figures.note("plan." + sort.code(), this.plans.getOrDefault(sort, PostgresPlan.SCAN).label());
		}
	}

}
