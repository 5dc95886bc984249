package org.gongbao.importing;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The stored reports of imports, by which the same content is recognised again. */
@Component
class ImportReports {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	ImportReports(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Makes imports wait for one another until the transaction ends. */
	void waitInLine() {
		this.jdbc.sql("select pg_advisory_xact_lock(4116202)::text").query().singleRow();
	}

	/** Whether anything was ever imported. */
	boolean any() {
		return this.jdbc.sql("select exists (select 1 from import_report)")
			.query((row, n) -> row.getBoolean(1))
			.single();
	}

	/** The digest of what was last imported for an issue, empty if that was never. */
	String newestOfIssue(long issueId) {
		return this.jdbc.sql("select content_sha256 from import_report where issue_id = :id order by id desc limit 1")
			.param("id", issueId)
			.query(String.class)
			.optional()
			.orElse("");
	}

	/**
	 * Whether an issue was last imported from these very bytes, whatever the readers of
	 * that day made of them.
	 */
	boolean isNewestSource(long issueId, String sourceDigest) {
		return this.jdbc.sql("select source_sha256 from import_report where issue_id = :id order by id desc limit 1")
			.param("id", issueId)
			.query(String.class)
			.optional()
			.filter(sourceDigest::equals)
			.isPresent();
	}

	void store(ImportedFile file, String sourceDigest, String contentDigest, @Nullable Long issueId,
			@Nullable Long documentId, @Nullable Long manuscriptId) {
		this.jdbc
			.sql("""
					insert into import_report (file_name, source_sha256, content_sha256, issue_id, document_id, manuscript_id,
					report)
					values (:file, :source, :content, :issue, :document, :manuscript, :report::jsonb)
					""")
			.param("file", file.file())
			.param("source", sourceDigest)
			.param("content", contentDigest)
			.param("issue", issueId)
			.param("document", documentId)
			.param("manuscript", manuscriptId)
			.param("report", this.json.writeValueAsString(file))
			.update();
	}

}
