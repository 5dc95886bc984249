package org.gongbao.chronicle;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.PublicItems;

/** Public entries as the checker of integrity sees them. */
@Component
@Transactional(readOnly = true)
class ChroniclePublicItems implements PublicItems {

	private final EntryRepository repository;

	ChroniclePublicItems(EntryRepository repository) {
		this.repository = repository;
	}

	@Override
	public ItemKind kind() {
		return ItemKind.CHRONICLE;
	}

	@Override
	public List<ItemDigest> digests(long afterId, int limit) {
		return digests(this.repository.publicAfter(afterId, Limit.of(limit)));
	}

	@Override
	public List<ItemDigest> withdrawnDigests(long afterId, int limit) {
		return digests(this.repository.withdrawnAfter(afterId, Limit.of(limit)));
	}

	private static List<ItemDigest> digests(List<Entry> entries) {
		return entries.stream()
			.map((entry) -> new ItemDigest(entry.id(), entry.contentDigest(), entry.computeDigest()))
			.toList();
	}

}
