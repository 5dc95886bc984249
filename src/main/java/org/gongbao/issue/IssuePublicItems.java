package org.gongbao.issue;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.PublicItems;

/** Public issues as the checker of integrity sees them. */
@Component
@Transactional(readOnly = true)
class IssuePublicItems implements PublicItems {

	private final IssueRepository repository;

	IssuePublicItems(IssueRepository repository) {
		this.repository = repository;
	}

	@Override
	public ItemKind kind() {
		return ItemKind.ISSUE;
	}

	@Override
	public List<ItemDigest> digests(long afterId, int limit) {
		return digests(this.repository.publicAfter(afterId, Limit.of(limit)));
	}

	@Override
	public List<ItemDigest> withdrawnDigests(long afterId, int limit) {
		return digests(this.repository.withdrawnAfter(afterId, Limit.of(limit)));
	}

	private static List<ItemDigest> digests(List<Issue> issues) {
		return issues.stream()
			.map((issue) -> new ItemDigest(issue.id(), issue.contentDigest(), issue.computeDigest()))
			.toList();
	}

}
