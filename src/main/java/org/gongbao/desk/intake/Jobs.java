package org.gongbao.desk.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The jobs in the database, so that whoever comes back to the page finds them. */
@Component
class Jobs {

	/**
	 * A job that reads says so often; one that has been silent for longer than any step
	 * may take was cut off.
	 */
	private static final String SELECT = """
			select *, state in ('waiting', 'reading') and touched_at < clock_timestamp() - interval '4 minutes' as cut_off
			from import_job
			""";

	private final JdbcClient jdbc;

	Jobs(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	UUID begin(long staffId, String fileName, String sha256) {
		this.jdbc.sql("delete from import_job where created_at < clock_timestamp() - interval '30 days'").update();
		return this.jdbc.sql("""
				insert into import_job (staff_id, file_name, sha256, step)
				values (:staff, :file, :sha, '等待处理') returning id
				""").param("staff", staffId).param("file", fileName).param("sha", sha256).query(UUID.class).single();
	}

	/** One's own jobs only: what others bring is their business. */
	Optional<Job> find(UUID id, long staffId) {
		return this.jdbc.sql(SELECT + "where id = :id and staff_id = :staff")
			.param("id", id)
			.param("staff", staffId)
			.query(Jobs::job)
			.optional();
	}

	void progress(UUID id, String step, int done, int total) {
		this.jdbc.sql("""
				update import_job set state = 'reading', step = :step, done = :done, total = :total,
				touched_at = clock_timestamp() where id = :id
				""").param("step", step).param("done", done).param("total", total).param("id", id).update();
	}

	void end(UUID id, Job.State state, @Nullable String message, @Nullable Long manuscript) {
		this.jdbc.sql("""
				update import_job set state = :state, message = :message, manuscript_id = :manuscript,
				touched_at = clock_timestamp() where id = :id
				""")
			.param("state", state.name().toLowerCase(Locale.ROOT))
			.param("message", message)
			.param("manuscript", manuscript)
			.param("id", id)
			.update();
	}

	/** It holds one document, and a person has to say where that belongs. */
	void asksForPlace(UUID id, String title, @Nullable String number) {
		this.jdbc.sql("""
				update import_job set state = 'asks', page_title = :title, page_number = :number,
				touched_at = clock_timestamp() where id = :id
				""").param("title", title).param("number", number).param("id", id).update();
	}

	/** The document it holds is now in a part of a manuscript. */
	void placed(UUID id, long manuscript, String part) {
		this.jdbc.sql("update import_job set part = :part where id = :id").param("part", part).param("id", id).update();
		end(id, Job.State.DONE, null, manuscript);
	}

	private static Job job(ResultSet row, int n) throws SQLException {
		boolean cutOff = row.getBoolean("cut_off");
		Job.State state = cutOff ? Job.State.FAILED
				: Job.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
		return new Job(row.getObject("id", UUID.class), row.getLong("staff_id"), row.getString("file_name"),
				row.getString("sha256"), state, row.getString("step"), row.getInt("done"), row.getInt("total"),
				cutOff ? "服务在读取途中重启，导入没有完成；请重新选择文件导入。" : row.getString("message"),
				row.getObject("manuscript_id", Long.class), row.getString("page_title"), row.getString("page_number"),
				row.getString("part"), row.getObject("created_at", OffsetDateTime.class).toInstant());
	}

}
