package org.gongbao.personnel;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.PublicItems;

/** Public acts as the checker of integrity sees them. */
@Component
@Transactional(readOnly = true)
class AppointmentPublicItems implements PublicItems {

	private final ActRepository repository;

	AppointmentPublicItems(ActRepository repository) {
		this.repository = repository;
	}

	@Override
	public ItemKind kind() {
		return ItemKind.APPOINTMENT;
	}

	@Override
	public List<ItemDigest> digests(long afterId, int limit) {
		return digests(this.repository.publicAfter(afterId, Limit.of(limit)));
	}

	@Override
	public List<ItemDigest> withdrawnDigests(long afterId, int limit) {
		return digests(this.repository.withdrawnAfter(afterId, Limit.of(limit)));
	}

	private static List<ItemDigest> digests(List<Act> acts) {
		return acts.stream().map((act) -> new ItemDigest(act.id(), act.contentDigest(), act.computeDigest())).toList();
	}

}
