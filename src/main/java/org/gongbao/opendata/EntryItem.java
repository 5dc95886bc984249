package org.gongbao.opendata;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

import org.gongbao.chronicle.ChronicleEntry;
import org.gongbao.chronicle.EntryDocuments;

/**
 * One entry of the chronicle.
 *
 * @param from the first day
 * @param to the last day, the same for a single day
 * @param label the day or days as printed
 * @param paragraphs what happened
 * @param issue the issue that prints it
 * @param documents the documents it names, by title or number
 */
@JsonPropertyOrder({ "from", "to", "label", "paragraphs", "issue", "documents" })
record EntryItem(LocalDate from, LocalDate to, String label, List<String> paragraphs, @Nullable IssueName issue,
		List<Named> documents) {

	static EntryItem of(EntryDocuments.Related related, DataLinks links) {
		ChronicleEntry entry = related.entry();
		return new EntryItem(entry.from(), entry.to(), entry.label(), entry.paragraphs(), IssueName.of(entry.issue()),
				related.documents().stream().map((document) -> Named.of(document, links)).toList());
	}

	/**
	 * A document that is named.
	 *
	 * @param number its number, may be null
	 * @param title its title, may be null
	 * @param url its page, null if it is not held
	 */
	@JsonPropertyOrder({ "number", "title", "url" })
	record Named(@Nullable String number, @Nullable String title, @Nullable String url) {

		static Named of(EntryDocuments.NamedDocument document, DataLinks links) {
			return new Named(document.number(), document.title(),
					(document.path() != null) ? links.url(document.path()) : null);
		}

	}

}
