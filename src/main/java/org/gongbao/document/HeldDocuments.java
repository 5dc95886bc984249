package org.gongbao.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which documents texts name that are no documents themselves: by number and by title.
 */
@Component
@Transactional(readOnly = true)
public class HeldDocuments {

	private final Documents documents;

	private final JdbcClient jdbc;

	HeldDocuments(Documents documents, JdbcClient jdbc) {
		this.documents = documents;
		this.jdbc = jdbc;
	}

	/**
	 * Public documents by number.
	 * @param numbers numbers in canonical form
	 * @return number to document; nothing for a number that several bear or none
	 */
	public Map<String, DocumentSummary> byNumbers(Collection<String> numbers) {
		return numbers.isEmpty() ? Map.of() : found("""
				select number as name, min(id) as id from document
				where number = any(:names) and publication_state = 'published' group by number having count(*) = 1
				""", numbers);
	}

	/**
	 * Public documents by title.
	 * @param letters titles as {@link TitleKey} reduces them
	 * @return letters to document; nothing for a title that several bear or none
	 */
	public Map<String, DocumentSummary> byTitles(Collection<String> letters) {
		return letters.isEmpty() ? Map.of() : found("""
				select letters as name, min(document_id) as id from document_title
				where letters = any(:names) group by letters having count(*) = 1
				""", letters);
	}

	private Map<String, DocumentSummary> found(String sql, Collection<String> names) {
		Map<String, Long> ids = new HashMap<>();
		this.jdbc.sql(sql)
			.param("names", names.toArray(String[]::new))
			.query((RowCallbackHandler) (row) -> ids.put(row.getString("name"), row.getLong("id")));
		Map<Long, DocumentSummary> summaries = ids.isEmpty() ? Map.of()
				: this.documents.summariesInOrder(List.copyOf(ids.values()))
					.stream()
					.collect(Collectors.toMap(DocumentSummary::id, Function.identity(), (one, two) -> one));
		Map<String, DocumentSummary> held = new HashMap<>();
		ids.forEach((name, id) -> {
			DocumentSummary summary = summaries.get(id);
			if (summary != null) {
				held.put(name, summary);
			}
		});
		return held;
	}

}
