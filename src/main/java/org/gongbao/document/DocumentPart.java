package org.gongbao.document;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.correction.Correction;
import org.gongbao.correction.Corrections;
import org.gongbao.issue.ContentsKind;
import org.gongbao.issue.ContentsTarget;
import org.gongbao.issue.IssueDetails;
import org.gongbao.issue.IssuePart;
import org.gongbao.publishing.ItemKind;

/** The documents of an issue. */
@Component
@Transactional
class DocumentPart implements IssuePart {

	private final DocumentRepository repository;

	private final DocumentHeads heads;

	private final DocumentAnnouncements announcements;

	private final DocumentWithdrawal withdrawal;

	private final Corrections corrections;

	private final JdbcClient jdbc;

	DocumentPart(DocumentRepository repository, DocumentHeads heads, DocumentAnnouncements announcements,
			DocumentWithdrawal withdrawal, Corrections corrections, JdbcClient jdbc) {
		this.repository = repository;
		this.heads = heads;
		this.announcements = announcements;
		this.withdrawal = withdrawal;
		this.corrections = corrections;
		this.jdbc = jdbc;
	}

	@Override
	public ContentsKind kind() {
		return ContentsKind.DOCUMENT;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<Long, Integer> counts(Collection<Long> issueIds) {
		Map<Long, Integer> counts = new HashMap<>();
		this.jdbc.sql(
				"select issue_id, count(*)::int as documents from document where issue_id = any(:ids) and publication_state <> 'withdrawn' group by issue_id")
			.param("ids", issueIds.toArray(Long[]::new))
			.query((RowCallbackHandler) (row) -> counts.put(row.getLong("issue_id"), row.getInt("documents")));
		return counts;
	}

	@Override
	@Transactional(readOnly = true)
	public Set<Long> holding(Collection<Long> issueIds) {
		return Set.copyOf(this.jdbc.sql("""
				select i.id from unnest(:ids::bigint[]) i (id) where exists (
					select 1 from document e where e.issue_id = i.id and e.publication_state <> 'withdrawn')
				""").param("ids", issueIds.toArray(Long[]::new)).query((row, n) -> row.getLong("id")).list());
	}

	@Override
	@Transactional(readOnly = true)
	public Map<Integer, ContentsTarget> targets(IssueDetails issue) {
		List<DocumentHead> heads = this.heads.ofIssue(issue.ref().id());
		Map<Long, List<Correction>> corrections = this.corrections.of(ItemKind.DOCUMENT,
				heads.stream().map((head) -> head.summary().id()).toList());
		Map<Integer, ContentsTarget> targets = new HashMap<>();
		for (DocumentHead head : heads) {
			if (head.contentsOrdinal() != null) {
				targets.put(head.contentsOrdinal(), target(head, corrections.containsKey(head.summary().id())));
			}
		}
		return targets;
	}

	private static ContentsTarget target(DocumentHead head, boolean corrected) {
		String path = head.summary().path();
		return head.isWithdrawn() ? new ContentsTarget(path, "已撤回", true)
				: new ContentsTarget(path, remark(head, corrected), false);
	}

	/** Of its force it is only said what is out of the ordinary. */
	private static String remark(DocumentHead head, boolean corrected) {
		String omission = head.summary().abbreviated() ? "全文另载" : "本站载全文";
		Validity validity = head.summary().validity();
		boolean told = validity.ended() || validity == Validity.PENDING;
		return Stream.of(head.abbreviated() ? omission : "", corrected ? "有更正" : "", told ? validity.label() : "")
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.joining("，"));
	}

	@Override
	public void withdraw(long issueId, Instant at, String reason) {
		this.withdrawal.withdraw(this.repository.findByPlacementIssueIdOrderByPlacementOrdinal(issueId)
			.stream()
			.filter((document) -> document.publication().isPublic())
			.toList(), at, reason);
	}

	@Override
	public void publish(long issueId, Instant at) {
		List<Document> documents = this.repository.findByPlacementIssueIdOrderByPlacementOrdinal(issueId);
		documents.stream()
			.map(Document::publication)
			.filter((publication) -> publication.isDraft())
			.forEach((publication) -> publication.publish(at));
		this.repository.flush();
		this.announcements.put(documents.stream().map(Document::id).toList(), Set.of());
	}

	@Override
	public void discard(long issueId) {
		List<Document> documents = this.repository.findByPlacementIssueIdOrderByPlacementOrdinal(issueId);
		List<Document> staying = documents.stream().filter(Document::outlivesIssue).toList();
		List<Document> going = documents.stream().filter((document) -> !document.outlivesIssue()).toList();
		staying.forEach(Document::leaveIssue);
		this.announcements.put(publicIds(staying), Set.of());
		this.announcements.remove(publicIds(going));
		this.repository.deleteAll(going);
		this.repository.flush();
	}

	private static List<Long> publicIds(List<Document> documents) {
		return documents.stream().filter((document) -> document.publication().isPublic()).map(Document::id).toList();
	}

}
