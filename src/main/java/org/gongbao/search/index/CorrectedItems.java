package org.gongbao.search.index;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.gongbao.correction.Correction;
import org.gongbao.correction.Corrections;
import org.gongbao.publishing.ItemKind;

/**
 * Adds to items what has been corrected in them, so that they are found by what they
 * should say as well as by what they say.
 */
@Component
class CorrectedItems implements ItemAddition {

	private final Corrections corrections;

	CorrectedItems(Corrections corrections) {
		this.corrections = corrections;
	}

	@Override
	public List<IndexedItem> items(ItemKind kind, List<IndexedItem> items) {
		Map<Long, List<Correction>> corrections = this.corrections.of(kind,
				items.stream().map(IndexedItem::id).toList());
		return corrections.isEmpty() ? items : items.stream()
			.map((item) -> item
				.withMore(corrections.getOrDefault(item.id(), List.of()).stream().map(CorrectedItems::words).toList()))
			.toList();
	}

	private static String words(Correction correction) {
		return "更正：“" + correction.passage() + "”应为“" + correction.replacement() + "”。" + correction.explanation();
	}

}
