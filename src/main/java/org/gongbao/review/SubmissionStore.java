package org.gongbao.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.gongbao.manuscript.PartKey;
import org.gongbao.manuscript.Version;
import org.gongbao.security.StaffMember;

/** What was handed in and what was decided, in the database. */
@Component
class SubmissionStore {

	private final JdbcClient jdbc;

	SubmissionStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void submit(long manuscriptId, PartReview review, StaffMember by) {
		this.jdbc.sql("""
				insert into review_submission (manuscript_id, part, sha256, changed_in, submitted_by_id, submitted_by)
				values (:manuscript, :part, :sha, :changed, :staff, :name)
				""")
			.param("manuscript", manuscriptId)
			.param("part", review.part().value())
			.param("sha", review.stamp().sha256())
			.param("changed", review.stamp().changedIn())
			.param("staff", by.id())
			.param("name", by.name())
			.update();
	}

	void decide(long submission, Level level, boolean passed, @Nullable String comment, StaffMember by) {
		this.jdbc.sql("""
				insert into review_step (submission_id, level, decision, comment, staff_id, staff_name)
				values (:submission, :level, :decision, :comment, :staff, :name)
				""")
			.param("submission", submission)
			.param("level", level.number())
			.param("decision", passed ? "passed" : "returned")
			.param("comment", comment)
			.param("staff", by.id())
			.param("name", by.name())
			.update();
	}

	void close(long submission, boolean returned, StaffMember by, String reason) {
		this.jdbc.sql("""
				update review_submission set closed_as = :as, closed_at = clock_timestamp(), closed_by = :by,
				closed_reason = :reason where id = :id and closed_as is null
				""")
			.param("as", returned ? "returned" : "reopened")
			.param("by", by.name())
			.param("reason", reason)
			.param("id", submission)
			.update();
	}

	/** Oldest first. */
	Map<StateReader.Place, List<Submission>> of(Long[] manuscriptIds) {
		Map<StateReader.Place, List<Submission>> all = new HashMap<>();
		this.jdbc.sql("select * from review_submission where manuscript_id = any(:ids) order by id")
			.param("ids", manuscriptIds)
			.query((RowCallbackHandler) (row) -> all
				.computeIfAbsent(StateReader.Place.of(row), (place) -> new ArrayList<>())
				.add(submission(row)));
		return all;
	}

	/** By submission, in the order of the levels. */
	Map<Long, List<ReviewStep>> steps(Long[] manuscriptIds) {
		Map<Long, List<ReviewStep>> all = new HashMap<>();
		this.jdbc.sql("""
				select s.* from review_step s join review_submission r on r.id = s.submission_id
				where r.manuscript_id = any(:ids) order by s.submission_id, s.level
				""")
			.param("ids", manuscriptIds)
			.query((RowCallbackHandler) (row) -> all
				.computeIfAbsent(row.getLong("submission_id"), (id) -> new ArrayList<>())
				.add(step(row)));
		return all;
	}

	private static Submission submission(ResultSet row) throws SQLException {
		String closedAs = row.getString("closed_as");
		Submission.Closing closed = (closedAs != null) ? new Submission.Closing(closedAs.equals("returned"),
				row.getString("closed_by"), row.getString("closed_reason"), instant(row, "closed_at")) : null;
		return new Submission(row.getLong("id"), row.getLong("manuscript_id"), new PartKey(row.getString("part")),
				new Version.Stamp(row.getString("sha256"), row.getInt("changed_in")), row.getString("submitted_by"),
				instant(row, "submitted_at"), closed);
	}

	private static ReviewStep step(ResultSet row) throws SQLException {
		return new ReviewStep(Level.of(row.getInt("level")), "passed".equals(row.getString("decision")),
				row.getString("comment"), row.getLong("staff_id"), row.getString("staff_name"),
				instant(row, "decided_at"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
