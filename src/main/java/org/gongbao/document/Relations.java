package org.gongbao.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which documents name which numbers, from both ends in one query. */
@Component
class Relations {

	private static final String SELECT = """
			select r.document_id, r.kind, r.number, r.printed, r.title, e.publication_state = 'published' as public
			from document_relation r join document e on e.id = r.document_id
			where r.document_id = any(:ids) or r.number = any(:numbers)
			order by e.issued_on desc, e.id desc, r.ordinal
			""";

	private final JdbcClient jdbc;

	Relations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What some documents name, and what names some numbers.
	 * @param ids the documents that name
	 * @param numbers the numbers named
	 * @return the newest document's first, within one in the order of its text
	 */
	List<Naming> of(Collection<Long> ids, Collection<String> numbers) {
		return this.jdbc.sql(SELECT)
			.param("ids", ids.toArray(Long[]::new))
			.param("numbers", numbers.toArray(String[]::new))
			.query((row, n) -> naming(row))
			.list();
	}

	private static Naming naming(ResultSet row) throws SQLException {
		Relation relation = new Relation(RelationKind.ofCode(Objects.requireNonNull(row.getString("kind"))),
				Objects.requireNonNull(row.getString("number")), Objects.requireNonNull(row.getString("printed")),
				row.getString("title"));
		return new Naming(row.getLong("document_id"), relation, row.getBoolean("public"));
	}

	/**
	 * That a document names a number.
	 *
	 * @param documentId the document
	 * @param relation what it says
	 * @param isPublic whether readers may see the document
	 */
	record Naming(long documentId, Relation relation, boolean isPublic) {

	}

}
