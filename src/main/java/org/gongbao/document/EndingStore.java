package org.gongbao.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.gongbao.document.Ending.Bearer;

/**
 * Reads what public documents say of the end and the change of others, and who ends those
 * documents in turn: two queries however many there are, one where nothing is said.
 */
@Component
class EndingStore {

	private static final String NAMED = """
			with recursive named (number) as (
				select unnest(:numbers::text[])
				union
				select e.number from named n join document_relation r on r.number = n.number and r.kind = 'repeals'
				join document e on e.id = r.document_id where e.publication_state = 'published' and e.number is not null)
			""";

	private static final String ENDINGS = """
			select r.number, r.kind, r.printed, r.title, e.id, e.effective_from, e.issued_on, e.valid_until,
				array(select s.text from document_statement s where s.document_id = e.id and s.kind = 'repeals') as sentences
			from document_relation r join document e on e.id = r.document_id
			where r.kind in ('repeals', 'repeals-part', 'amends') and e.publication_state = 'published'
			""";

	private static final String BEARERS = """
			select id, number, title, issued_on from document where publication_state = 'published' and number in
			""";

	private final JdbcClient jdbc;

	EndingStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All that has a bearing on documents with these numbers. */
	Endings of(Collection<String> numbers) {
		if (numbers.isEmpty()) {
			return Endings.NONE;
		}
		String[] named = numbers.toArray(String[]::new);
		List<Ending> all = endings(
				this.jdbc.sql(NAMED + ENDINGS + " and r.number in (select number from named)").param("numbers", named));
		if (all.isEmpty()) {
			// Most documents are neither ended nor changed.
			return Endings.NONE;
		}
		return new Endings(all,
				bearers(this.jdbc.sql(NAMED + BEARERS + "(select number from named)").param("numbers", named)));
	}

	/** All there is. */
	Endings all() {
		return new Endings(endings(this.jdbc.sql(ENDINGS)), bearers(this.jdbc.sql(BEARERS
				+ "(select number from document_relation where kind in ('repeals', 'repeals-part', 'amends'))")));
	}

	private static List<Ending> endings(JdbcClient.StatementSpec query) {
		return query.query((row, n) -> ending(row)).list();
	}

	private static Map<String, List<Bearer>> bearers(JdbcClient.StatementSpec query) {
		Map<String, List<Bearer>> bearers = new HashMap<>();
		query.query((RowCallbackHandler) (row) -> bearers
			.computeIfAbsent(row.getString("number"), (number) -> new ArrayList<>())
			.add(new Bearer(row.getLong("id"), row.getString("title"), row.getObject("issued_on", LocalDate.class))));
		return bearers;
	}

	private static Ending ending(ResultSet row) throws SQLException {
		LocalDate issuedOn = row.getObject("issued_on", LocalDate.class);
		LocalDate begins = row.getObject("effective_from", LocalDate.class);
		List<String> sentences = List.of((String[]) row.getArray("sentences").getArray());
		LocalDate stated = RepealDay.of(sentences, Objects.requireNonNull(row.getString("printed")));
		return new Ending(row.getLong("id"), RelationKind.ofCode(Objects.requireNonNull(row.getString("kind"))),
				Objects.requireNonNull(row.getString("number")), row.getString("title"),
				first(stated, first(begins, issuedOn)), issuedOn, row.getObject("valid_until", LocalDate.class));
	}

	private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
		return (one != null) ? one : other;
	}

}
