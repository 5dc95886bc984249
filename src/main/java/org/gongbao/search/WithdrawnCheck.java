package org.gongbao.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

import org.gongbao.command.IntegrityCheck;
import org.gongbao.publishing.PublicItems;
import org.gongbao.publishing.PublicItems.ItemDigest;

/**
 * Proves that what was withdrawn still says what it said: no reader and no index sees it,
 * so nobody else would notice.
 */
@Component
class WithdrawnCheck implements IntegrityCheck {

	private static final int SLICE = 200;

	private final List<PublicItems> sources;

	WithdrawnCheck(List<PublicItems> sources) {
		this.sources = sources.stream().sorted(Comparator.comparing(PublicItems::kind)).toList();
	}

	@Override
	public Findings check() {
		List<String> differences = new ArrayList<>();
		long items = 0;
		for (PublicItems source : this.sources) {
			List<ItemDigest> slice = source.withdrawnDigests(0, SLICE);
			while (!slice.isEmpty()) {
				slice.stream()
					.filter((item) -> !item.stored().equals(item.computed()))
					.forEach((item) -> differences
						.add("已撤回的" + KindNames.of(source.kind()) + "（编号" + item.id() + "）：内容与入库时留下的摘要不符，内容可能被绕过门户改动"));
				items += slice.size();
				slice = source.withdrawnDigests(slice.getLast().id(), SLICE);
			}
		}
		return new Findings("已撤回" + items + "条", differences);
	}

}
