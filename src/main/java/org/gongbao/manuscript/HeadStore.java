package org.gongbao.manuscript;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.gongbao.audit.Actor;

/** Manuscripts without their content, in the database. */
@Component
class HeadStore {

	private static final String SELECT = """
			select m.*, v.saved_at, v.saved_by from manuscript m
			join manuscript_version v on v.manuscript_id = m.id and v.version = m.newest_version
			""";

	private final JdbcClient jdbc;

	HeadStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whoever holds the row decides alone what becomes of the manuscript. */
	Optional<ManuscriptHead> lock(long id) {
		boolean there = this.jdbc.sql("select id from manuscript where id = :id for update")
			.param("id", id)
			.query(Long.class)
			.optional()
			.isPresent();
		return there ? find(id) : Optional.empty();
	}

	Optional<ManuscriptHead> find(long id) {
		return this.jdbc.sql(SELECT + "where m.id = :id").param("id", id).query(HeadStore::head).optional();
	}

	Optional<ManuscriptHead> findOpen(int year, int number) {
		return this.jdbc.sql(SELECT + "where m.year = :year and m.number = :number and m.closed_as is null")
			.param("year", year)
			.param("number", number)
			.query(HeadStore::head)
			.optional();
	}

	/** The last one, if its texts came after the issue. */
	Optional<ManuscriptHead> findByIssue(long issueId) {
		return this.jdbc.sql(SELECT + "where m.issue_id = :issue order by m.closed_at desc limit 1")
			.param("issue", issueId)
			.query(HeadStore::head)
			.optional();
	}

	List<ManuscriptHead> open() {
		return this.jdbc.sql(SELECT + "where m.closed_as is null order by m.year desc, m.number desc, m.id desc")
			.query(HeadStore::head)
			.list();
	}

	List<ManuscriptHead> closed(int limit) {
		return this.jdbc.sql(SELECT + "where m.closed_as is not null order by m.closed_at desc, m.id desc limit :limit")
			.param("limit", limit)
			.query(HeadStore::head)
			.list();
	}

	long create(IssueFacts facts, Actor by) {
		return this.jdbc.sql("""
				insert into manuscript (year, number, serial, title, newest_version, created_by)
				values (:year, :number, :serial, :title, 1, :by) returning id
				""")
			.param("year", facts.year())
			.param("number", facts.number())
			.param("serial", facts.serial())
			.param("title", facts.title())
			.param("by", by.name())
			.query(Long.class)
			.single();
	}

	void advance(long id, int version, IssueFacts facts) {
		this.jdbc.sql("""
				update manuscript set newest_version = :version, year = :year, number = :number, serial = :serial,
				title = :title where id = :id
				""")
			.param("version", version)
			.param("year", facts.year())
			.param("number", facts.number())
			.param("serial", facts.serial())
			.param("title", facts.title())
			.param("id", id)
			.update();
	}

	void close(long id, String as, @Nullable Long issueId) {
		this.jdbc.sql("""
				update manuscript set closed_as = :as, closed_at = clock_timestamp(), issue_id = :issue where id = :id
				""").param("as", as).param("issue", issueId).param("id", id).update();
	}

	private static ManuscriptHead head(ResultSet row, int n) throws SQLException {
		OffsetDateTime closedAt = row.getObject("closed_at", OffsetDateTime.class);
		return new ManuscriptHead(row.getLong("id"), row.getInt("year"), row.getInt("number"),
				row.getObject("serial", Integer.class), row.getString("title"), row.getInt("newest_version"),
				instant(row, "created_at"), row.getString("created_by"), instant(row, "saved_at"),
				row.getString("saved_by"), row.getString("closed_as"), (closedAt != null) ? closedAt.toInstant() : null,
				row.getObject("issue_id", Long.class));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
