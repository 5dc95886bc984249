package org.gongbao.personnel;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.issue.ContentsKind;
import org.gongbao.issue.IssueDetails;
import org.gongbao.issue.IssuePart;

/** The appointments and removals of an issue. */
@Component
@Transactional
class AppointmentPart implements IssuePart {

	private final BatchRepository repository;

	private final AppointmentPublishing publishing;

	private final JdbcClient jdbc;

	AppointmentPart(BatchRepository repository, AppointmentPublishing publishing, JdbcClient jdbc) {
		this.repository = repository;
		this.publishing = publishing;
		this.jdbc = jdbc;
	}

	@Override
	public ContentsKind kind() {
		return ContentsKind.APPOINTMENTS;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<Long, Integer> counts(Collection<Long> issueIds) {
		Map<Long, Integer> counts = new HashMap<>();
		this.jdbc.sql("""
				select b.issue_id, count(*)::int as acts from appointment_batch b
				join appointment_act a on a.batch_id = b.id where b.issue_id = any(:ids) group by b.issue_id
				""")
			.param("ids", issueIds.toArray(Long[]::new))
			.query((RowCallbackHandler) (row) -> counts.put(row.getLong("issue_id"), row.getInt("acts")));
		return counts;
	}

	@Override
	public Map<Integer, String> paths(IssueDetails issue) {
		Map<Integer, String> paths = new HashMap<>();
		for (int i = 0; i < issue.contents().size(); i++) {
			if (issue.contents().get(i).kind() == ContentsKind.APPOINTMENTS) {
				paths.put(i + 1, "/appointments?issue=" + issue.ref().code());
			}
		}
		return paths;
	}

	@Override
	public void publish(long issueId, Instant at) {
		this.publishing.publish(this.repository.findByIssueIdOrderByOrdinal(issueId), at);
	}

	@Override
	public void discard(long issueId) {
		this.publishing.discard(this.repository.findByIssueIdOrderByOrdinal(issueId));
	}

}
