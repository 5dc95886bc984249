package org.gongbao.issue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.publishing.ItemKind;
import org.gongbao.withdrawal.Withdrawable;

/** Issues as what can be withdrawn. */
@Component
@Transactional
class IssueWithdrawable implements Withdrawable {

	private final IssueRepository repository;

	private final IssuePublishing publishing;

	private final IssueParts parts;

	IssueWithdrawable(IssueRepository repository, IssuePublishing publishing, IssueParts parts) {
		this.repository = repository;
		this.publishing = publishing;
		this.parts = parts;
	}

	@Override
	public ItemKind kind() {
		return ItemKind.ISSUE;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Candidate> find(long id) {
		return this.repository.findById(id)
			.filter((issue) -> !issue.publication().isDraft())
			.map((issue) -> new Candidate(issue.name(), issue.publication().isPublic(), extent(id)));
	}

	@Override
	public void withdraw(long id, String reason) {
		this.publishing.withdraw(this.repository.findById(id).orElseThrow().ref(), reason);
	}

	private String extent(long id) {
		Map<ContentsKind, String> units = Map.of(ContentsKind.DOCUMENT, "件文件", ContentsKind.APPOINTMENTS, "人次任免",
				ContentsKind.CHRONICLE, "则大事记");
		List<String> parts = List.of(ContentsKind.DOCUMENT, ContentsKind.APPOINTMENTS, ContentsKind.CHRONICLE)
			.stream()
			.filter((kind) -> this.parts.count(kind, id) > 0)
			.map((kind) -> this.parts.count(kind, id) + units.getOrDefault(kind, ""))
			.toList();
		return parts.isEmpty() ? "" : "连同其中的" + String.join("、", parts) + "一起撤回";
	}

}
