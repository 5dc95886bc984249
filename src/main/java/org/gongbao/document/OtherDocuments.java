package org.gongbao.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names public documents by id in one query. */
@Component
class OtherDocuments {

	private static final String NAMES = """
			select d.id, d.number, d.title, d.issued_on, d.ordinal, d.published_at, i.year, i.number as issue,
				d.number is not null and not exists (select 1 from document o
					where o.number = d.number and o.id <> d.id and o.publication_state <> 'draft') as known_by_number
			from document d left join issue i on i.id = d.issue_id
			where d.id = any(:ids) and d.publication_state = 'published'
			""";

	private final JdbcClient jdbc;

	OtherDocuments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Map<Long, OtherDocument> byIds(Collection<Long> ids) {
		Map<Long, OtherDocument> named = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql(NAMES)
				.param("ids", ids.toArray(Long[]::new))
				.query((RowCallbackHandler) (row) -> named.put(row.getLong("id"), other(row)));
		}
		return named;
	}

	private static OtherDocument other(ResultSet row) throws SQLException {
		String number = row.getString("number");
		String key = (number != null && row.getBoolean("known_by_number")) ? number : key(row);
		OffsetDateTime publishedAt = row.getObject("published_at", OffsetDateTime.class);
		return new OtherDocument(row.getLong("id"), number, Objects.requireNonNull(row.getString("title")),
				"/documents/" + key, (publishedAt != null) ? publishedAt.toInstant() : Instant.EPOCH);
	}

	private static String key(ResultSet row) throws SQLException {
		int year = row.getInt("year");
		if (!row.wasNull()) {
			return new DocumentKey(year, row.getInt("issue"), row.getInt("ordinal")).toString();
		}
		LocalDate issuedOn = row.getObject("issued_on", LocalDate.class);
		return DocumentKey.alone(issuedOn, row.getLong("id")).toString();
	}

}
