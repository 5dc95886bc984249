package org.gongbao.manuscript.compare;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.ChineseDates;

/** Collects the fields of a part with the names pages give them. */
class Fields {

	private final Map<String, String> texts = new LinkedHashMap<>();

	Fields text(String label, @Nullable Object value) {
		this.texts.put(label, (value != null) ? value.toString() : "");
		return this;
	}

	Fields date(String label, @Nullable LocalDate date) {
		return text(label, (date != null) ? ChineseDates.date(date) : null);
	}

	Fields lines(String label, List<String> lines) {
		return text(label, String.join("\n", lines));
	}

	Map<String, String> all() {
		return this.texts;
	}

}
