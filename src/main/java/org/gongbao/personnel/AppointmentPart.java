package org.gongbao.personnel;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.correction.Corrections;
import org.gongbao.issue.ContentsKind;
import org.gongbao.issue.ContentsTarget;
import org.gongbao.issue.IssueDetails;
import org.gongbao.issue.IssuePart;
import org.gongbao.publishing.ItemKind;

/** The appointments and removals of an issue. */
@Component
@Transactional
class AppointmentPart implements IssuePart {

	private final BatchRepository repository;

	private final ActRepository acts;

	private final AppointmentPublishing publishing;

	private final Corrections corrections;

	private final JdbcClient jdbc;

	AppointmentPart(BatchRepository repository, ActRepository acts, AppointmentPublishing publishing,
			Corrections corrections, JdbcClient jdbc) {
		this.repository = repository;
		this.acts = acts;
		this.publishing = publishing;
		this.corrections = corrections;
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
		this.jdbc
			.sql("""
					select b.issue_id, count(*)::int as acts from appointment_batch b
					join appointment_act a on a.batch_id = b.id where b.issue_id = any(:ids) and b.publication_state <> 'withdrawn' group by b.issue_id
					""")
			.param("ids", issueIds.toArray(Long[]::new))
			.query((RowCallbackHandler) (row) -> counts.put(row.getLong("issue_id"), row.getInt("acts")));
		return counts;
	}

	@Override
	@Transactional(readOnly = true)
	public Set<Long> holding(Collection<Long> issueIds) {
		return Set.copyOf(this.jdbc.sql("""
				select i.id from unnest(:ids::bigint[]) i (id) where exists (
					select 1 from appointment_batch e where e.issue_id = i.id and e.publication_state <> 'withdrawn')
				""").param("ids", issueIds.toArray(Long[]::new)).query((row, n) -> row.getLong("id")).list());
	}

	@Override
	@Transactional(readOnly = true)
	public Map<Integer, ContentsTarget> targets(IssueDetails issue) {
		boolean corrected = !this.corrections.of(ItemKind.APPOINTMENT, this.acts.publicIdsOfIssue(issue.ref().id()))
			.isEmpty();
		return issue.leading(ContentsKind.APPOINTMENTS,
				ContentsTarget.of("/appointments?issue=" + issue.ref().code(), corrected));
	}

	@Override
	public void withdraw(long issueId, Instant at, String reason) {
		this.publishing.withdrawBatches(this.repository.findByIssueIdOrderByOrdinal(issueId), at, reason);
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
