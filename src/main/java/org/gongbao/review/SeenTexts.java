package org.gongbao.review;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which texts each person has had on the screen. */
@Component
class SeenTexts {

	private final JdbcClient jdbc;

	SeenTexts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void see(long staffId, long manuscriptId, PartReview review) {
		this.jdbc.sql("""
				insert into review_seen (staff_id, manuscript_id, part, sha256)
				values (:staff, :manuscript, :part, :sha)
				on conflict on constraint review_seen_pk do update set seen_at = clock_timestamp()
				""")
			.param("staff", staffId)
			.param("manuscript", manuscriptId)
			.param("part", review.part().value())
			.param("sha", review.stamp().sha256())
			.update();
	}

	/**
	 * The text a person saw last before the present one; looking at the present one again
	 * does not change the answer.
	 */
	Optional<String> before(long staffId, long manuscriptId, PartReview review) {
		return this.jdbc.sql("""
				select sha256 from review_seen where staff_id = :staff and manuscript_id = :manuscript
				and part = :part and sha256 <> :sha order by seen_at desc limit 1
				""")
			.param("staff", staffId)
			.param("manuscript", manuscriptId)
			.param("part", review.part().value())
			.param("sha", review.stamp().sha256())
			.query(String.class)
			.optional();
	}

	/** The digests of all texts of a manuscript a person has seen, each with its part. */
	Set<String> all(long staffId, long manuscriptId) {
		return new HashSet<>(this.jdbc.sql("""
				select part || ':' || sha256 from review_seen
				where staff_id = :staff and manuscript_id = :manuscript
				""").param("staff", staffId).param("manuscript", manuscriptId).query(String.class).list());
	}

	static String key(PartReview review) {
		return review.part().value() + ":" + review.stamp().sha256();
	}

}
