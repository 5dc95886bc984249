package org.gongbao.document;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.ChineseDates;
import org.gongbao.web.PagePaths;

/**
 * A document within a list.
 *
 * @param date its date, empty if unknown
 * @param title its title
 * @param url its page
 * @param number its number, may be null
 * @param where issue and page, may be null
 * @param force whether it holds
 */
record DocumentRow(String date, String title, String url, @Nullable String number, @Nullable String where,
		ForceMark force) {

	static DocumentRow of(DocumentSummary document) {
		String date = (document.issuedOn() != null) ? ChineseDates.date(document.issuedOn()) : "";
		return new DocumentRow(date, document.title(), PagePaths.encoded(document.path()), document.number(),
				where(document), ForceMark.of(document.force()));
	}

	private static @Nullable String where(DocumentSummary document) {
		if (document.issue() == null) {
			return null;
		}
		return document.issue().label() + ((document.page() != null) ? "第" + document.page() + "页" : "");
	}

}
