package org.gongbao.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.importing.TextFindings;
import org.gongbao.web.ChineseDates;

/** What the text says of the days the form asks for. */
final class DateHints {

	private DateHints() {
	}

	static Map<String, EditorView.DateHint> of(DocumentForm form, TextFindings found) {
		Map<String, EditorView.DateHint> hints = new LinkedHashMap<>();
		add(hints, form, DocumentField.EFFECTIVE_FROM, found.effectiveFrom());
		add(hints, form, DocumentField.VALID_UNTIL, found.validUntil());
		return hints;
	}

	private static void add(Map<String, EditorView.DateHint> hints, DocumentForm form, DocumentField field,
			@Nullable LocalDate day) {
		if (day == null) {
			return;
		}
		String date = ChineseDates.date(day);
		boolean same = TypedDate.read(form.value(field)).filter(day::equals).isPresent();
		hints.put(field.code(), new EditorView.DateHint(same ? "与正文所写一致。" : "按正文，是" + date + "。", same ? null : date));
	}

}
