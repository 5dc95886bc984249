package org.gongbao.document;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

/** Takes public documents back, with what they state. */
@Component
class DocumentWithdrawal {

	private final DocumentRepository repository;

	private final DocumentAnnouncements announcements;

	private final List<DocumentCompanion> companions;

	DocumentWithdrawal(DocumentRepository repository, DocumentAnnouncements announcements,
			List<DocumentCompanion> companions) {
		this.repository = repository;
		this.announcements = announcements;
		this.companions = companions;
	}

	void withdraw(List<Document> documents, Instant at, String reason) {
		documents.forEach((document) -> document.publication().withdraw(at, reason));
		this.repository.flush();
		List<Long> ids = documents.stream().map(Document::id).toList();
		this.announcements.remove(ids);
		this.companions.forEach((companion) -> companion.withdraw(ids, at, reason));
	}

}
