package org.gongbao.opendata;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.document.Amendment;
import org.gongbao.document.Force;
import org.gongbao.document.OtherDocument;

/**
 * Writes out whether a document holds today, since when, and who is responsible. Unlike
 * {@code status}, {@code state} also tells what has yet to begin.
 */
final class ForceItem {

	private final DataLinks links;

	ForceItem(DataLinks links) {
		this.links = links;
	}

	Map<String, @Nullable Object> of(Force force) {
		Map<String, @Nullable Object> data = new LinkedHashMap<>();
		data.put("state", force.validity().code());
		data.put("since", force.since());
		data.put("repealedFrom", force.repealedFrom());
		data.put("repealedBy", (force.repealedBy() != null) ? other(force.repealedBy()) : null);
		data.put("amendedBy", force.amendments().stream().map(this::amendment).toList());
		return data;
	}

	private Map<String, @Nullable Object> amendment(Amendment amendment) {
		Map<String, @Nullable Object> data = other(amendment.by());
		data.put("since", amendment.since());
		data.put("partialRepeal", amendment.partialRepeal());
		return data;
	}

	private Map<String, @Nullable Object> other(OtherDocument document) {
		Map<String, @Nullable Object> data = new LinkedHashMap<>();
		data.put("number", document.number());
		data.put("title", document.title());
		data.put("url", this.links.url(document.path()));
		return data;
	}

}
