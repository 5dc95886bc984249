package org.gongbao.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.gongbao.security.StaffMember;

/** Who lets which finding stand, in the database. */
@Component
class Acknowledgements {

	private final JdbcClient jdbc;

	Acknowledgements(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By the key of the finding. */
	Map<String, Acknowledgement> of(long manuscriptId) {
		Map<String, Acknowledgement> byKey = new HashMap<>();
		this.jdbc
			.sql("select finding_key, reason, name, at from check_acknowledgement where manuscript_id = :manuscript")
			.param("manuscript", manuscriptId)
			.query((RowCallbackHandler) (row) -> byKey.put(row.getString("finding_key"), acknowledgement(row)));
		return byKey;
	}

	/** Keeps a reason; false if somebody else was quicker. */
	boolean keep(long manuscriptId, String key, String reason, StaffMember by) {
		return this.jdbc.sql("""
				insert into check_acknowledgement (manuscript_id, finding_key, reason, staff_id, name)
				values (:manuscript, :key, :reason, :staff, :name) on conflict do nothing
				""")
			.param("manuscript", manuscriptId)
			.param("key", key)
			.param("reason", reason)
			.param("staff", by.id())
			.param("name", by.name())
			.update() == 1;
	}

	/** Takes a reason back; false if there was none. */
	boolean remove(long manuscriptId, String key) {
		return this.jdbc
			.sql("delete from check_acknowledgement where manuscript_id = :manuscript and finding_key = :key")
			.param("manuscript", manuscriptId)
			.param("key", key)
			.update() == 1;
	}

	private static Acknowledgement acknowledgement(ResultSet row) throws SQLException {
		return new Acknowledgement(row.getString("reason"), row.getString("name"),
				row.getObject("at", OffsetDateTime.class).toInstant());
	}

}
