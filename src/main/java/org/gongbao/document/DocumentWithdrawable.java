package org.gongbao.document;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.publishing.ItemKind;
import org.gongbao.withdrawal.Withdrawable;

/** Documents as what can be withdrawn. */
@Component
@Transactional
class DocumentWithdrawable implements Withdrawable {

	private final DocumentRepository repository;

	private final DocumentAssembler assembler;

	private final DocumentPublishing publishing;

	DocumentWithdrawable(DocumentRepository repository, DocumentAssembler assembler, DocumentPublishing publishing) {
		this.repository = repository;
		this.assembler = assembler;
		this.publishing = publishing;
	}

	@Override
	public ItemKind kind() {
		return ItemKind.DOCUMENT;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Candidate> find(long id) {
		return this.repository.findById(id).filter((document) -> !document.publication().isDraft()).map((document) -> {
			DocumentSummary summary = this.assembler.summary(document);
			String extent = (summary.issue() != null) ? "只撤回这一件；" + summary.issue().label() + "的目录保留标题，注明已撤回" : "";
			return new Candidate(document.name(summary.path()), document.publication().isPublic(), extent);
		});
	}

	@Override
	public void withdraw(long id, String reason) {
		this.publishing.withdraw(id, reason);
	}

}
