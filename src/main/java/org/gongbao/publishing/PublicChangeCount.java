package org.gongbao.publishing;

import java.util.HashSet;
import java.util.Set;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts up whenever the table {@code page_change} has rows it did not have before. Rows
 * become visible when their transactions commit, in whatever order; so it looks at all of
 * those that were not yet decided the last time.
 */
@Component
class PublicChangeCount {

	private final JdbcClient jdbc;

	private long count;

	/** Transactions before this one were decided when last looked. */
	private long decided = Long.MAX_VALUE;

	private Set<Row> seen = Set.of();

	PublicChangeCount(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Looks.
	 * @return a number that is greater than last time if anything was committed since
	 */
	synchronized long count() {
		Look look = new Look();
		this.jdbc.sql("""
				select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as decided, c.position, c.transaction
				from (values (1)) as always left join page_change c on c.transaction >= :decided
				""").param("decided", this.decided).query(look);
		// A database that went back in time is another one.
		boolean another = look.decided < this.decided;
		if (another || !this.seen.containsAll(look.rows)) {
			this.count++;
		}
		this.decided = look.decided;
		long undecided = look.decided;
		look.rows.removeIf((row) -> row.transaction() < undecided);
		this.seen = look.rows;
		return this.count;
	}

	/** What there is at one moment. */
	private static final class Look implements RowCallbackHandler {

		private final Set<Row> rows = new HashSet<>();

		private long decided;

		@Override
		public void processRow(java.sql.ResultSet row) throws java.sql.SQLException {
			this.decided = row.getLong("decided");
			long position = row.getLong("position");
			if (!row.wasNull()) {
				this.rows.add(new Row(position, row.getLong("transaction")));
			}
		}

	}

	private record Row(long position, long transaction) {

	}

}
