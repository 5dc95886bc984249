package org.gongbao.correction;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.publishing.KeptRecords;
import org.gongbao.publishing.PublicItems.ItemDigest;

/** Corrections as the checker of integrity sees them. */
@Component
@Transactional(readOnly = true)
class CorrectionRecords implements KeptRecords {

	private final CorrectionStore store;

	CorrectionRecords(CorrectionStore store) {
		this.store = store;
	}

	@Override
	public String label() {
		return "更正";
	}

	@Override
	public List<ItemDigest> digests(long afterId, int limit) {
		return this.store.after(afterId, limit)
			.stream()
			.map((one) -> new ItemDigest(one.id(), one.digest(), one.computeDigest()))
			.toList();
	}

}
