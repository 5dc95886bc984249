package org.gongbao.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

import org.gongbao.document.DocumentSummary;
import org.gongbao.document.Documents;
import org.gongbao.document.ForceMark;
import org.gongbao.document.body.Passage;
import org.gongbao.publishing.ItemKind;
import org.gongbao.search.SearchView.Choice;
import org.gongbao.search.SearchView.HitView;
import org.gongbao.search.index.StoredItem;
import org.gongbao.search.query.Hit;
import org.gongbao.search.query.ReadQuery;
import org.gongbao.web.ChineseDates;

/**
 * Results as the page shows them. Everything comes from the index but validity, which
 * depends on the reader's day.
 */
@Component
class HitViews {

	private final Documents documents;

	HitViews(Documents documents) {
		this.documents = documents;
	}

	List<HitView> of(List<Hit> hits, ReadQuery read) {
		Map<Long, ForceMark> forces = new HashMap<>();
		List<Long> ids = hits.stream()
			.filter((hit) -> hit.code().kind() == ItemKind.DOCUMENT)
			.map((hit) -> hit.code().id())
			.toList();
		for (DocumentSummary document : this.documents.summariesInOrder(ids)) {
			forces.put(document.id(), ForceMark.of(document.force()));
		}
		return hits.stream().map((hit) -> view(hit, read, forces)).toList();
	}

	private static HitView view(Hit hit, ReadQuery read, Map<Long, ForceMark> forces) {
		StoredItem item = hit.item();
		ItemKind kind = hit.code().kind();
		String person = item.person();
		String title = (person != null) ? HtmlUtils.htmlEscape(person, "UTF-8") : hit.titleHtml();
		String snippet = hit.belowTitle();
		return new HitView(KindNames.of(kind), item.number(), item.issuer(),
				(item.action() != null) ? (Boolean) item.action().equals("appoint") : null,
				(kind == ItemKind.CHRONICLE) ? withWeekday(title, item) : title, item.url(),
				(person != null) ? hit.titleHtml() : snippet, date(kind, item.date()), read.names(item.date()),
				place(item), (kind == ItemKind.DOCUMENT) ? forces.get(hit.code().id()) : null, passage(hit));
	}

	private static @Nullable Choice passage(Hit hit) {
		Passage passage = hit.passage();
		return (passage != null) ? new Choice(passage.label(), 0, hit.item().url() + "#" + passage.anchor(), false)
				: null;
	}

	private static String withWeekday(String title, StoredItem item) {
		LocalDate date = item.date();
		boolean oneDay = date != null && item.title().equals(ChineseDates.date(date));
		return (date != null && oneDay) ? title + "　" + ChineseDates.weekday(date) : title;
	}

	/** The day of an entry of the chronicle is its title. */
	private static @Nullable String date(ItemKind kind, @Nullable LocalDate date) {
		return (date != null && kind != ItemKind.CHRONICLE) ? ChineseDates.date(date) : null;
	}

	private static @Nullable String place(StoredItem item) {
		if (item.issue() == null) {
			return null;
		}
		return (item.page() != null) ? item.issue().label() + "第" + item.page() + "页" : item.issue().label();
	}

}
