package org.gongbao.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.gongbao.web.ChineseDates;

/** Reads the log. */
@Component
class AuditEntries {

	private static final String ENTRIES = """
			select coalesce(c.position, 0) as position, e.*, coalesce(c.hash, '') as hash
			from audit_entry e left join audit_chain c on c.entry_id = e.id
			""";

	private static final String FILTERED = """
			where (:staff::bigint is null or e.staff_id = :staff)
			and (:who = '' or e.actor ilike :whoLike or e.address ilike :whoLike)
			and (:action = '' or e.action = :action)
			and (:subject = '' or e.subject ilike :subjectLike)
			and (:from::timestamptz is null or e.happened_at >= :from::timestamptz)
			and (:to::timestamptz is null or e.happened_at < :to::timestamptz)
			""";

	private final JdbcClient jdbc;

	AuditEntries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long count(AuditFilter filter) {
		return filtered("select count(*) from audit_entry e " + FILTERED, filter).query(Long.class).single();
	}

	/** A page of the list, the newest first. */
	List<AuditEntry> page(AuditFilter filter, long offset, int size) {
		return filtered(ENTRIES + FILTERED + "order by e.id desc offset :offset limit :size", filter)
			.param("offset", offset)
			.param("size", size)
			.query(AuditEntries::entry)
			.list();
	}

	/** The next entries in the order in which they were made. */
	List<AuditEntry> after(AuditFilter filter, long id, int size) {
		return filtered(ENTRIES + FILTERED + "and e.id > :after order by e.id limit :size", filter).param("after", id)
			.param("size", size)
			.query(AuditEntries::entry)
			.list();
	}

	/** The next links of the chain with their entries. */
	List<AuditEntry> links(long position, int size) {
		return this.jdbc.sql("""
				select c.position, e.*, c.hash from audit_chain c join audit_entry e on e.id = c.entry_id
				where c.position > :position order by c.position limit :size""")
			.param("position", position)
			.param("size", size)
			.query(AuditEntries::entry)
			.list();
	}

	Optional<AuditEntry> newest() {
		return this.jdbc.sql("""
				select c.position, e.*, c.hash from audit_chain c join audit_entry e on e.id = c.entry_id
				order by c.position desc limit 1""").query(AuditEntries::entry).optional();
	}

	/** Entries without a link: put in while the database's triggers were off. */
	List<Long> unlinked() {
		return this.jdbc.sql("""
				select e.id from audit_entry e left join audit_chain c on c.entry_id = e.id
				where c.entry_id is null order by e.id limit 100""").query((row, number) -> row.getLong(1)).list();
	}

	/** Every action there is, found by leaping through the index. */
	List<String> actions() {
		return this.jdbc.sql("""
				with recursive found as (
					(select action from audit_entry order by action limit 1)
					union all
					select (select e.action from audit_entry e where e.action > found.action order by e.action limit 1)
					from found where found.action is not null
				)
				select action from found where action is not null order by action""")
			.query((row, number) -> row.getString(1))
			.list();
	}

	private JdbcClient.StatementSpec filtered(String sql, AuditFilter filter) {
		return this.jdbc.sql(sql)
			.param("staff", filter.staffId())
			.param("who", filter.who())
			.param("whoLike", like(filter.who()))
			.param("action", filter.action())
			.param("subject", filter.subject())
			.param("subjectLike", like(filter.subject()))
			.param("from", start(filter.from()))
			.param("to", (filter.to() != null) ? start(filter.to().plusDays(1)) : null);
	}

	private static @Nullable String start(@Nullable LocalDate day) {
		return (day != null) ? day.atStartOfDay(ChineseDates.ZONE).toOffsetDateTime().toString() : null;
	}

	private static String like(String text) {
		return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
	}

	private static AuditEntry entry(ResultSet row, int number) throws SQLException {
		Instant happenedAt = row.getTimestamp("happened_at").toInstant();
		return new AuditEntry(row.getLong("position"), row.getLong("id"), happenedAt,
				row.getObject("staff_id", Long.class), row.getString("actor"), row.getString("address"),
				row.getString("action"), row.getString("subject"), row.getString("before"), row.getString("after"),
				row.getString("hash"));
	}

}
