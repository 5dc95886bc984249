package org.gongbao.manuscript;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.gongbao.audit.Actor;

/**
 * Versions in the database: each names the texts of its parts, each text is there once.
 */
@Component
class VersionStore {

	private final JdbcClient jdbc;

	private final PartJson json;

	VersionStore(JdbcClient jdbc, PartJson json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** The digests of a manuscript's parts as they would be stored. */
	Map<PartKey, String> digests(Manuscript manuscript) {
		Map<PartKey, String> digests = new TreeMap<>();
		manuscript.parts().forEach((key, content) -> digests.put(key, PartJson.digest(this.json.write(content))));
		return digests;
	}

	/**
	 * Stores a version; parts whose text is that of the version before keep their stamp.
	 */
	void append(long manuscript, int version, Manuscript content, Map<PartKey, Version.Stamp> before, Actor by,
			String reason) {
		this.jdbc.sql("""
				insert into manuscript_version (manuscript_id, version, saved_by_id, saved_by, reason)
				values (:manuscript, :version, :byId, :by, :reason)
				""")
			.param("manuscript", manuscript)
			.param("version", version)
			.param("byId", by.staffId())
			.param("by", by.name())
			.param("reason", reason)
			.update();
		content.parts().forEach((key, part) -> {
			String text = this.json.write(part);
			String sha256 = PartJson.digest(text);
			Version.Stamp old = before.get(key);
			if (old != null && old.sha256().equals(sha256)) {
				appendPart(manuscript, version, key, old);
				return;
			}
			this.jdbc.sql("insert into manuscript_text (sha256, content) values (:sha, :text) on conflict do nothing")
				.param("sha", sha256)
				.param("text", text)
				.update();
			appendPart(manuscript, version, key, new Version.Stamp(sha256, version));
		});
	}

	private void appendPart(long manuscript, int version, PartKey key, Version.Stamp stamp) {
		this.jdbc.sql("""
				insert into manuscript_part (manuscript_id, version, part, sha256, changed_in)
				values (:manuscript, :version, :part, :sha, :changed)
				""")
			.param("manuscript", manuscript)
			.param("version", version)
			.param("part", key.value())
			.param("sha", stamp.sha256())
			.param("changed", stamp.changedIn())
			.update();
	}

	Manuscript read(long manuscript, int version) {
		Map<PartKey, PartContent> parts = new TreeMap<>();
		this.jdbc.sql("""
				select p.part, t.content from manuscript_part p join manuscript_text t on t.sha256 = p.sha256
				where p.manuscript_id = :manuscript and p.version = :version
				""").param("manuscript", manuscript).param("version", version).query((RowCallbackHandler) (row) -> {
			PartKey key = new PartKey(row.getString("part"));
			parts.put(key, this.json.read(key, row.getString("content")));
		});
		return new Manuscript(parts);
	}

	PartContent text(PartKey key, String sha256) {
		return this.json.read(key,
				this.jdbc.sql("select content from manuscript_text where sha256 = :sha")
					.param("sha", sha256)
					.query(String.class)
					.single());
	}

	/** Newest first. */
	List<Version> versions(long manuscript) {
		Map<Integer, Map<PartKey, Version.Stamp>> parts = new TreeMap<>();
		this.jdbc.sql("select version, part, sha256, changed_in from manuscript_part where manuscript_id = :manuscript")
			.param("manuscript", manuscript)
			.query((RowCallbackHandler) (row) -> parts
				.computeIfAbsent(row.getInt("version"), (version) -> new TreeMap<>())
				.put(new PartKey(row.getString("part")), stamp(row)));
		return this.jdbc.sql("""
				select version, saved_at, saved_by_id, saved_by, reason from manuscript_version
				where manuscript_id = :manuscript order by version desc
				""")
			.param("manuscript", manuscript)
			.query((row, n) -> version(row, parts.getOrDefault(row.getInt("version"), Map.of())))
			.list();
	}

	Version version(long manuscript, int version) {
		Map<PartKey, Version.Stamp> parts = new TreeMap<>();
		this.jdbc.sql("""
				select part, sha256, changed_in from manuscript_part
				where manuscript_id = :manuscript and version = :version
				""")
			.param("manuscript", manuscript)
			.param("version", version)
			.query((RowCallbackHandler) (row) -> parts.put(new PartKey(row.getString("part")), stamp(row)));
		return this.jdbc.sql("""
				select version, saved_at, saved_by_id, saved_by, reason from manuscript_version
				where manuscript_id = :manuscript and version = :version
				""")
			.param("manuscript", manuscript)
			.param("version", version)
			.query((row, n) -> version(row, parts))
			.single();
	}

	/** Texts whose digest does not fit any more, by digest. */
	List<String> damaged() {
		List<String> damaged = new ArrayList<>();
		this.jdbc.sql("select sha256, content from manuscript_text").query((RowCallbackHandler) (row) -> {
			if (!PartJson.digest(row.getString("content")).equals(row.getString("sha256"))) {
				damaged.add(row.getString("sha256"));
			}
		});
		return damaged;
	}

	private static Version.Stamp stamp(ResultSet row) throws SQLException {
		return new Version.Stamp(row.getString("sha256"), row.getInt("changed_in"));
	}

	private static Version version(ResultSet row, Map<PartKey, Version.Stamp> parts) throws SQLException {
		return new Version(row.getInt("version"), row.getObject("saved_at", OffsetDateTime.class).toInstant(),
				row.getObject("saved_by_id", Long.class), row.getString("saved_by"), row.getString("reason"), parts);
	}

}
