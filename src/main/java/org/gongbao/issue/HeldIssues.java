package org.gongbao.issue;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All issues in a few queries, however many there are and without their contents: what
 * shelves and lists of issues need.
 */
@Component
@Transactional(readOnly = true)
public class HeldIssues {

	private final List<IssuePart> parts;

	private final JdbcClient jdbc;

	HeldIssues(List<IssuePart> parts, JdbcClient jdbc) {
		this.parts = parts;
		this.jdbc = jdbc;
	}

	/**
	 * All issues that are or were public.
	 * @return oldest first
	 */
	public List<HeldIssue> all() {
		List<Row> rows = this.jdbc.sql("""
				select i.id, i.year, i.number, i.serial, i.title, i.publication_state = 'withdrawn' as withdrawn,
					exists (select 1 from issue_edition e where e.issue_id = i.id) as edition
				from issue i where i.publication_state <> 'draft' order by i.year, i.number
				""")
			.query((row, n) -> new Row(
					new IssueRef(row.getLong("id"), row.getInt("year"), row.getInt("number"),
							(Integer) row.getObject("serial")),
					Objects.requireNonNull(row.getString("title")), row.getBoolean("withdrawn"),
					row.getBoolean("edition")))
			.list();
		Set<Long> holding = new HashSet<>();
		for (IssuePart part : this.parts) {
			holding.addAll(part
				.holding(rows.stream().map((row) -> row.ref().id()).filter((id) -> !holding.contains(id)).toList()));
		}
		return rows.stream().map((row) -> new HeldIssue(row.ref(), row.title(), row.state(holding))).toList();
	}

	/**
	 * What is here of all issues the gazette has printed.
	 * @return every issue from the first to the newest
	 */
	public Completeness completeness() {
		return CompletenessReading.of(all());
	}

	private record Row(IssueRef ref, String title, boolean withdrawn, boolean edition) {

		HeldIssue.State state(Set<Long> holding) {
			if (this.withdrawn) {
				return HeldIssue.State.WITHDRAWN;
			}
			if (holding.contains(this.ref.id())) {
				return HeldIssue.State.PRESENT;
			}
			return this.edition ? HeldIssue.State.PDF_ONLY : HeldIssue.State.CONTENTS_ONLY;
		}

	}

}
