package org.gongbao.review.publish;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.gongbao.security.StaffMember;

/** Orders for a minute to come, in the database. Only the database's clock counts. */
@Component
class ScheduleStore {

	private final JdbcClient jdbc;

	ScheduleStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void order(long manuscriptId, int version, Instant at, boolean proof, StaffMember by) {
		this.jdbc.sql("""
				insert into scheduled_publication (manuscript_id, version, proof, publish_at, ordered_by_id, ordered_by)
				values (:manuscript, :version, :proof, :at, :staff, :name)
				""")
			.param("manuscript", manuscriptId)
			.param("version", version)
			.param("proof", proof)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("staff", by.id())
			.param("name", by.name())
			.update();
	}

	/** False if it does not wait any more. */
	boolean move(long id, Instant at) {
		return this.jdbc.sql("update scheduled_publication set publish_at = :at where id = :id and state = 'waiting'")
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("id", id)
			.update() == 1;
	}

	/** Ends the waiting; false if it had ended already. */
	boolean end(long id, String state, String message) {
		return this.jdbc.sql("""
				update scheduled_publication set state = :state, message = :message, done_at = clock_timestamp()
				where id = :id and state = 'waiting'
				""").param("state", state).param("message", message).param("id", id).update() == 1;
	}

	/**
	 * The next one whose minute has come, held until the end of the transaction. What
	 * another node is at work on is passed over.
	 */
	Optional<Scheduled> lockDue() {
		return this.jdbc.sql("""
				select * from scheduled_publication where state = 'waiting' and publish_at <= clock_timestamp()
				order by publish_at, id limit 1 for update skip locked
				""").query(ScheduleStore::row).optional();
	}

	Optional<Scheduled> waiting(long manuscriptId) {
		return latest(manuscriptId).filter(Scheduled::isWaiting);
	}

	Optional<Scheduled> latest(long manuscriptId) {
		return this.jdbc
			.sql("select * from scheduled_publication where manuscript_id = :manuscript order by id desc limit 1")
			.param("manuscript", manuscriptId)
			.query(ScheduleStore::row)
			.optional();
	}

	/** How long until the next minute ordered; empty if nothing is. */
	Optional<Duration> untilNext() {
		return this.jdbc.sql("""
				select (extract(epoch from min(publish_at) - clock_timestamp()) * 1000)::bigint
				from scheduled_publication where state = 'waiting'
				""").query(Long.class).optional().map(Duration::ofMillis);
	}

	private static Scheduled row(ResultSet row, int n) throws SQLException {
		return new Scheduled(row.getLong("id"), row.getLong("manuscript_id"), row.getInt("version"),
				row.getBoolean("proof"), instant(row, "publish_at"), row.getString("ordered_by"),
				instant(row, "ordered_at"), row.getString("state"), row.getString("message"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
