package org.gongbao.search.index;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.document.DocumentSummary;
import org.gongbao.document.DocumentText;
import org.gongbao.document.Documents;
import org.gongbao.publishing.ItemKind;
import org.gongbao.search.index.IndexedItem.Place;
import org.gongbao.web.PagePaths;

/** Documents as the index takes them in. */
@Component
class DocumentItems implements ItemSource {

	private final Documents documents;

	DocumentItems(Documents documents) {
		this.documents = documents;
	}

	@Override
	public ItemKind kind() {
		return ItemKind.DOCUMENT;
	}

	@Override
	public List<IndexedItem> load(Collection<Long> ids) {
		return this.documents.publicByIds(ids).stream().map(DocumentItems::item).toList();
	}

	private static IndexedItem item(DocumentText document) {
		DocumentSummary summary = document.summary();
		return new IndexedItem(ItemKind.DOCUMENT, summary.id(), document.digest(), summary.title(), summary.number(),
				Texts.present(summary.printedNumber(), summary.information().indexNumber()), document.body().text(),
				more(document), null, null,
				new Place(summary.issue(), summary.page(), summary.section(), summary.issuer()), summary.issuedOn(),
				PagePaths.of("documents", summary.key()), document.body().all(), document.holding(), null);
	}

	/** What its page shows beside the text. */
	private static List<String> more(DocumentText document) {
		return Texts.present(addressees(document.summary()), document.printedNotice());
	}

	/** As printed: with the colon at the end. */
	private static @Nullable String addressees(DocumentSummary document) {
		String addressees = document.addressees();
		if (addressees == null) {
			return null;
		}
		return (addressees.endsWith("：") || addressees.endsWith(":")) ? addressees : addressees + "：";
	}

}
