package org.gongbao.search;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

import org.gongbao.document.Validity;
import org.gongbao.publishing.ItemKind;
import org.gongbao.search.index.StoredItem;
import org.gongbao.search.query.Hit;

/**
 * One result of a search in plain text, for other forms than the page of results.
 *
 * @param kind the kind
 * @param id the id among its kind
 * @param title the title
 * @param number the number or reference, may be null
 * @param date the day it bears, may be null
 * @param issuer the issuing body, may be null
 * @param validity whether it holds today, null for what is no document
 * @param path its page, encoded; several results may share a page
 * @param snippet a sentence or two that show what matched, else how its text begins
 */
public record Find(ItemKind kind, long id, String title, @Nullable String number, @Nullable LocalDate date,
		@Nullable String issuer, @Nullable Validity validity, String path, String snippet) {

	static Find of(Hit hit) {
		StoredItem item = hit.item();
		return new Find(hit.code().kind(), hit.code().id(), item.title(), item.number(), item.date(), item.issuer(),
				hit.validity(), item.url(), plain(hit.belowTitle()));
	}

	private static String plain(String html) {
		return HtmlUtils.htmlUnescape(html.replace("<mark>", "").replace("</mark>", ""));
	}

}
