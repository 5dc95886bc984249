package org.gongbao.search.index;

import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;

import org.gongbao.chronicle.Chronicle;
import org.gongbao.chronicle.ChronicleEntry;
import org.gongbao.publishing.ItemKind;
import org.gongbao.search.index.IndexedItem.Place;
import org.gongbao.web.ChineseDates;

/** Entries of the chronicle as the index takes them in. */
@Component
class ChronicleItems implements ItemSource {

	private final Chronicle chronicle;

	ChronicleItems(Chronicle chronicle) {
		this.chronicle = chronicle;
	}

	@Override
	public ItemKind kind() {
		return ItemKind.CHRONICLE;
	}

	@Override
	public List<IndexedItem> load(Collection<Long> ids) {
		return this.chronicle.publicByIds(ids).stream().map(ChronicleItems::item).toList();
	}

	private static IndexedItem item(ChronicleEntry entry) {
		return new IndexedItem(ItemKind.CHRONICLE, entry.id(), entry.digest(),
				ChineseDates.span(entry.from(), entry.to()), null, List.of(), body(entry), List.of(), null, null,
				Place.in(entry.issue()), entry.from(), entry.path(), List.of(), null, entry.to());
	}

	/** As printed: the label runs into the first paragraph. */
	private static String body(ChronicleEntry entry) {
		return entry.label() + " " + String.join("\n", entry.paragraphs());
	}

}
