package org.gongbao.document;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.PublicItems;

/** Public documents as the checker of integrity sees them. */
@Component
@Transactional(readOnly = true)
class DocumentPublicItems implements PublicItems {

	private final DocumentRepository repository;

	DocumentPublicItems(DocumentRepository repository) {
		this.repository = repository;
	}

	@Override
	public ItemKind kind() {
		return ItemKind.DOCUMENT;
	}

	@Override
	public List<ItemDigest> digests(long afterId, int limit) {
		return digests(this.repository.publicAfter(afterId, Limit.of(limit)));
	}

	@Override
	public List<ItemDigest> withdrawnDigests(long afterId, int limit) {
		return digests(this.repository.withdrawnAfter(afterId, Limit.of(limit)));
	}

	private static List<ItemDigest> digests(List<Document> documents) {
		return documents.stream()
			.map((document) -> new ItemDigest(document.id(), document.contentDigest(), document.computeDigest()))
			.toList();
	}

}
