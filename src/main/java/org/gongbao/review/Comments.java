package org.gongbao.review;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.gongbao.manuscript.PartKey;
import org.gongbao.security.StaffMember;

/** What people remarked about parts without deciding. */
@Component
class Comments {

	private final JdbcClient jdbc;

	Comments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(long manuscriptId, PartReview review, @Nullable String quote, String comment, StaffMember by) {
		this.jdbc.sql("""
				insert into review_comment (manuscript_id, part, sha256, quote, comment, staff_id, staff_name)
				values (:manuscript, :part, :sha, :quote, :comment, :staff, :name)
				""")
			.param("manuscript", manuscriptId)
			.param("part", review.part().value())
			.param("sha", review.stamp().sha256())
			.param("quote", quote)
			.param("comment", comment)
			.param("staff", by.id())
			.param("name", by.name())
			.update();
	}

	/** Oldest first. */
	List<Comment> of(long manuscriptId, PartKey part) {
		return this.jdbc.sql("""
				select * from review_comment where manuscript_id = :manuscript and part = :part order by id
				""")
			.param("manuscript", manuscriptId)
			.param("part", part.value())
			.query((row, n) -> new Comment(row.getString("sha256"), row.getString("quote"), row.getString("comment"),
					row.getString("staff_name"), row.getObject("written_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	/**
	 * A remark.
	 *
	 * @param sha256 the text it was made about
	 * @param quote the words it concerns, may be null
	 * @param comment the remark
	 * @param by who made it
	 * @param at when
	 */
	record Comment(String sha256, @Nullable String quote, String comment, String by, Instant at) {

	}

}
