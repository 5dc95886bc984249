package org.gongbao.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

	private final DocumentHeads heads;

	private final JdbcClient jdbc;

	HeldDocuments(DocumentHeads heads, JdbcClient jdbc) {
		this.heads = heads;
		this.jdbc = jdbc;
	}

	/**
	 * Public documents by number.
	 * @param numbers numbers in canonical form
	 * @return number to document; nothing for a number that several bear or none
	 */
	public Map<String, DocumentSummary> byNumbers(Collection<String> numbers) {
		Map<String, DocumentSummary> held = new HashMap<>();
		this.heads.byNumbers(numbers)
			.stream()
			.filter(DocumentHead::isPublic)
			.map(DocumentHead::summary)
			.collect(Collectors.groupingBy((summary) -> String.valueOf(summary.number())))
			.forEach((number, bearers) -> {
				if (bearers.size() == 1) {
					held.put(number, bearers.getFirst());
				}
			});
		return held;
	}

	/**
	 * Public documents by title.
	 * @param letters titles as {@link TitleKey} reduces them
	 * @return letters to document; nothing for a title that several bear or none
	 */
	public Map<String, DocumentSummary> byTitles(Collection<String> letters) {
		if (letters.isEmpty()) {
			return Map.of();
		}
		Map<String, Long> ids = new HashMap<>();
		this.jdbc.sql("""
				select letters, min(document_id) as id from document_title
				where letters = any(:letters) group by letters having count(*) = 1
				""")
			.param("letters", letters.toArray(String[]::new))
			.query((RowCallbackHandler) (row) -> ids.put(row.getString("letters"), row.getLong("id")));
		Map<Long, DocumentSummary> summaries = this.heads.publicInOrder(List.copyOf(Set.copyOf(ids.values())))
			.stream()
			.collect(Collectors.toMap(DocumentSummary::id, Function.identity()));
		Map<String, DocumentSummary> held = new HashMap<>();
		ids.forEach((title, id) -> held.computeIfAbsent(title, (key) -> summaries.get(id)));
		return held;
	}

}
