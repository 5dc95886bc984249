package org.gongbao.document;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.publishing.ItemKind;
import org.gongbao.withdrawal.Withdrawable;

/** Documents as what can be withdrawn. */
@Component
@Transactional
class DocumentWithdrawable implements Withdrawable {

	private final DocumentHeads heads;

	private final DocumentPublishing publishing;

	DocumentWithdrawable(DocumentHeads heads, DocumentPublishing publishing) {
		this.heads = heads;
		this.publishing = publishing;
	}

	@Override
	public ItemKind kind() {
		return ItemKind.DOCUMENT;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Candidate> find(long id) {
		return this.heads.byIds(List.of(id)).stream().filter((head) -> !head.isDraft()).findFirst().map((head) -> {
			DocumentSummary summary = head.summary();
			String extent = (summary.issue() != null) ? "只撤回这一件；" + summary.issue().label() + "的目录保留标题，注明已撤回" : "";
			return new Candidate(summary.name(), head.isPublic(), extent);
		});
	}

	@Override
	public void withdraw(long id, String reason) {
		this.publishing.withdraw(id, reason);
	}

}
