package org.gongbao.publishing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of every change of what is public, in the order of commits. A search index
 * is nothing but this log applied up to some position.
 */
@Component
public class ChangeLog {

	/** The PostgreSQL channel on which a commit that appended to the log is announced. */
	public static final String CHANNEL = "gongbao_changes";

	/** Any fixed number: the advisory lock that makes writers of the log wait in line. */
	private static final long WRITERS_LOCK = 4_116_201L;

	private final JdbcClient jdbc;

	ChangeLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Appends that these items are public with their present content.
	 * @param kind the kind of all of them
	 * @param ids their ids
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void put(ItemKind kind, Collection<Long> ids) {
		append(kind, ids, "put");
	}

	/**
	 * Appends that these items are public no longer.
	 * @param kind the kind of all of them
	 * @param ids their ids
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void remove(ItemKind kind, Collection<Long> ids) {
		append(kind, ids, "remove");
	}

	/**
	 * Reads the log.
	 * @param position the last position already known; 0 for the start
	 * @param limit how many rows at the most
	 * @return the rows after that position, in order
	 */
	public List<LoggedChange> after(long position, int limit) {
		return this.jdbc.sql("""
				select position, item_kind, item_id, change = 'remove' as removed
				from change_log where position > :position order by position limit :limit
				""")
			.param("position", position)
			.param("limit", limit)
			.query((row, n) -> new LoggedChange(row.getLong("position"), ItemKind.ofCode(row.getString("item_kind")),
					row.getLong("item_id"), row.getBoolean("removed")))
			.list();
	}

	/**
	 * The newest committed position.
	 * @return the position, 0 if nothing was ever public
	 */
	public long head() {
		return this.jdbc.sql("select coalesce(max(position), 0) from change_log").query(Long.class).single();
	}

	/**
	 * Which database this is: positions of one database mean nothing in another.
	 * @return the id given when the database was set up
	 */
	public UUID installation() {
		return this.jdbc.sql("select id from installation").query(UUID.class).single();
	}

	private void append(ItemKind kind, Collection<Long> ids, String change) {
		if (ids.isEmpty()) {
			return;
		}
		// Held until commit: whoever appends later also commits later, so a reader that
		// has seen position n will never be shown a smaller one afterwards.
		this.jdbc.sql("select pg_advisory_xact_lock(:lock)::text").param("lock", WRITERS_LOCK).query().singleRow();
		this.jdbc.sql("insert into change_log (item_kind, item_id, change) "
				+ "select :kind, id, :change from unnest(:ids::bigint[]) with ordinality as items (id, n) order by n")
			.param("kind", kind.code())
			.param("change", change)
			.param("ids", ids.toArray(Long[]::new))
			.update();
		this.jdbc.sql("select pg_notify(:channel, '')::text").param("channel", CHANNEL).query().singleRow();
	}

}
