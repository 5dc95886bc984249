package org.gongbao.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads documents without their texts, which may be books: their addresses and issues
 * come in one query and their force in another, however many there are. Of what was
 * changed in the same transaction it sees what has been flushed.
 */
@Component
class DocumentHeads {

	/**
	 * A number that two bear, drafts aside, leads to neither. An issue that is not public
	 * is nothing to lead to.
	 */
	private static final String SELECT = """
			select d.id, d.number, d.printed_number, d.title, d.issued_on, d.issuer, d.addressees, d.section, d.page, d.ordinal,
				d.contents_ordinal, d.abbreviated, d.portal_text is null as printed_only, d.effective_from, d.valid_until,
				d.sample, d.publication_state, d.published_at, d.index_number, d.theme, d.genre, d.disclosure,
				d.stated_validity, d.subject_words, d.summary, d.page_published_on, d.issue_id is not null as printed,
				i.id as issue_id, i.year, i.number as issue_number, i.serial,
				(select count(*) from document o where o.number = d.number and o.publication_state <> 'draft') > 1 as shared
			from document d left join issue i on i.id = d.issue_id and i.publication_state = 'published'
			""";

	private static final RowMapper<StoredHead> ROWS = new SimplePropertyRowMapper<>(StoredHead.class);

	private final ForceReader forces;

	private final JdbcClient jdbc;

	DocumentHeads(ForceReader forces, JdbcClient jdbc) {
		this.forces = forces;
		this.jdbc = jdbc;
	}

	/** In no order. */
	List<DocumentHead> byIds(Collection<Long> ids) {
		return by(ids, List.of());
	}

	/** All that bear one of these numbers, in no order. */
	List<DocumentHead> byNumbers(Collection<String> numbers) {
		return by(List.of(), numbers);
	}

	/** All that have one of these ids or bear one of these numbers, in no order. */
	List<DocumentHead> by(Collection<Long> ids, Collection<String> numbers) {
		return (ids.isEmpty() && numbers.isEmpty()) ? List.of()
				: read(this.jdbc.sql(SELECT + "where d.id = any(:ids) or d.number = any(:numbers)")
					.param("ids", ids.toArray(Long[]::new))
					.param("numbers", numbers.toArray(String[]::new)));
	}

	/** A document of an issue and those printed before and after it, in no order. */
	List<DocumentHead> beside(Placement placement) {
		return read(this.jdbc.sql(SELECT + "where d.issue_id = :issue and d.ordinal between :first and :last")
			.param("issue", placement.issueId())
			.param("first", placement.ordinal() - 1)
			.param("last", placement.ordinal() + 1));
	}

	/** Those that readers may see, in the order of the ids. */
	List<DocumentSummary> publicInOrder(List<Long> ids) {
		Map<Long, DocumentSummary> byId = byIds(ids).stream()
			.filter(DocumentHead::isPublic)
			.map(DocumentHead::summary)
			.collect(Collectors.toMap(DocumentSummary::id, Function.identity()));
		return ids.stream().map(byId::get).filter(Objects::nonNull).collect(Collectors.toList());
	}

	/** All of an issue in printed order. */
	List<DocumentHead> ofIssue(long issueId) {
		return read(this.jdbc.sql(SELECT + "where d.issue_id = :issue order by d.ordinal").param("issue", issueId));
	}

	private List<DocumentHead> read(JdbcClient.StatementSpec query) {
		List<StoredHead> rows = query.query(ROWS).list();
		Map<Long, Force> forces = this.forces.of(rows.stream().map(StoredHead::subject).toList());
		return rows.stream().map((row) -> row.judged(Objects.requireNonNull(forces.get(row.id())))).toList();
	}

}
