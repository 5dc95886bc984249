package org.gongbao.chronicle;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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
import org.gongbao.publishing.ChangeLog;
import org.gongbao.publishing.ItemKind;

/** The chronicle of an issue. */
@Component
@Transactional
class ChroniclePart implements IssuePart {

	private final EntryRepository repository;

	private final MentionStore mentions;

	private final ChangeLog changeLog;

	private final Corrections corrections;

	private final JdbcClient jdbc;

	ChroniclePart(EntryRepository repository, MentionStore mentions, ChangeLog changeLog, Corrections corrections,
			JdbcClient jdbc) {
		this.repository = repository;
		this.mentions = mentions;
		this.changeLog = changeLog;
		this.corrections = corrections;
		this.jdbc = jdbc;
	}

	@Override
	public ContentsKind kind() {
		return ContentsKind.CHRONICLE;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<Long, Integer> counts(Collection<Long> issueIds) {
		Map<Long, Integer> counts = new HashMap<>();
		this.jdbc.sql(
				"select issue_id, count(*)::int as entries from chronicle_entry where issue_id = any(:ids) and publication_state <> 'withdrawn' group by issue_id")
			.param("ids", issueIds.toArray(Long[]::new))
			.query((RowCallbackHandler) (row) -> counts.put(row.getLong("issue_id"), row.getInt("entries")));
		return counts;
	}

	@Override
	@Transactional(readOnly = true)
	public Set<Long> holding(Collection<Long> issueIds) {
		return Set.copyOf(this.jdbc.sql("""
				select i.id from unnest(:ids::bigint[]) i (id) where exists (
					select 1 from chronicle_entry e where e.issue_id = i.id and e.publication_state <> 'withdrawn')
				""").param("ids", issueIds.toArray(Long[]::new)).query((row, n) -> row.getLong("id")).list());
	}

	@Override
	@Transactional(readOnly = true)
	public Map<Integer, ContentsTarget> targets(IssueDetails issue) {
		List<Entry> entries = this.repository.findByIssueIdOrderByOrdinal(issue.ref().id());
		if (entries.isEmpty()) {
			return Map.of();
		}
		boolean corrected = !this.corrections.of(ItemKind.CHRONICLE, this.repository.publicIdsOfIssue(issue.ref().id()))
			.isEmpty();
		String month = entries.getFirst().content().from().toString().substring(0, 7);
		return issue.leading(ContentsKind.CHRONICLE, ContentsTarget.of("/chronicle/" + month, corrected));
	}

	@Override
	public void withdraw(long issueId, Instant at, String reason) {
		List<Entry> entries = this.repository.findByIssueIdOrderByOrdinal(issueId)
			.stream()
			.filter((entry) -> entry.publication().isPublic())
			.toList();
		entries.forEach((entry) -> entry.publication().withdraw(at, reason));
		this.repository.flush();
		this.changeLog.remove(ItemKind.CHRONICLE, entries.stream().map(Entry::id).toList());
		this.mentions.forget(entries);
	}

	@Override
	public void publish(long issueId, Instant at) {
		List<Entry> entries = this.repository.findByIssueIdOrderByOrdinal(issueId);
		entries.forEach((entry) -> entry.publication().publish(at));
		this.repository.flush();
		this.changeLog.put(ItemKind.CHRONICLE, entries.stream().map(Entry::id).toList());
		this.mentions.record(entries);
	}

	@Override
	public void discard(long issueId) {
		List<Entry> entries = this.repository.findByIssueIdOrderByOrdinal(issueId);
		this.changeLog.remove(ItemKind.CHRONICLE,
				entries.stream().filter((entry) -> entry.publication().isPublic()).map(Entry::id).toList());
		// Once while the names are still known, once when the entries no longer count.
		this.mentions.forget(entries);
		this.repository.deleteAll(entries);
		this.repository.flush();
		this.mentions.forget(entries);
	}

}
