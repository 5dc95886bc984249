package org.gongbao.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.gongbao.publishing.Slice;

/** Finds the ids of public documents by filter, newest first. */
@Component
class DocumentFinder {

	private final HoldingRegister holdings;

	private final JdbcClient jdbc;

	private final Clock clock;

	DocumentFinder(HoldingRegister holdings, JdbcClient jdbc, Clock clock) {
		this.holdings = holdings;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Slice<Long> find(DocumentFilter filter, int offset, int limit) {
		Conditions conditions = conditions(filter);
		List<Long> ids = this.jdbc
			.sql("select d.id" + conditions.from() + " order by d.issued_on desc nulls last, d.id desc"
					+ " offset :offset limit :limit")
			.params(conditions.parameters())
			.param("offset", offset)
			.param("limit", limit)
			.query((row, n) -> row.getLong(1))
			.list();
		long total = this.jdbc.sql("select count(*)" + conditions.from())
			.params(conditions.parameters())
			.query(Long.class)
			.single();
		return new Slice<>(ids, total);
	}

	/** The values that documents have in one column, most frequent first. */
	List<String> values(String column) {
		return this.jdbc.sql(
				"select %1$s from document where publication_state = 'published' and %1$s is not null group by %1$s order by count(*) desc, %1$s limit 50"
					.formatted(column))
			.query((row, n) -> row.getString(1))
			.list();
	}

	/** The years of the public documents, newest first. */
	List<Integer> years() {
		return this.jdbc.sql(
				"select distinct extract(year from issued_on)::int as year from document where publication_state = 'published' and issued_on is not null order by year desc")
			.query((row, n) -> row.getInt(1))
			.list();
	}

	/** How many documents each body issued in each year. */
	List<Documents.IssuedCount> issued() {
		return this.jdbc.sql("""
				select extract(year from issued_on)::int as year, issuer, count(*)::int as documents from document
				where publication_state = 'published' group by 1, 2 order by 1 desc nulls last, 3 desc, 2
				""")
			.query((row, n) -> new Documents.IssuedCount((Integer) row.getObject("year"), row.getString("issuer"),
					row.getInt("documents")))
			.list();
	}

	private Conditions conditions(DocumentFilter filter) {
		Conditions conditions = new Conditions(new StringBuilder(
				" from document d left join issue i on i.id = d.issue_id where d.publication_state = 'published'"),
				new LinkedHashMap<>());
		LocalDate firstDay = (filter.year() != null) ? LocalDate.of(filter.year(), 1, 1) : null;
		conditions.add("d.issued_on >= :firstDay and d.issued_on < :firstDay::date + interval '1 year'", "firstDay",
				firstDay);
		conditions.add("i.year = :issueYear", "issueYear", filter.issueYear());
		conditions.add("i.number = :issueNumber", "issueNumber", filter.issueNumber());
		conditions.add("d.issuer = :issuer", "issuer", filter.issuer());
		conditions.add("d.section = :section", "section", filter.section());
		conditions.add("(d.theme = :theme or starts_with(d.theme, :theme || '\\'))", "theme", filter.theme());
		if (filter.validity() != null) {
			conditions.add("d.id = any(:holding)", "holding",
					this.holdings.ids(filter.validity(), LocalDate.now(this.clock)));
		}
		return conditions;
	}

	private record Conditions(StringBuilder from, Map<String, Object> parameters) {

		void add(String condition, String name, @Nullable Object value) {
			if (value != null) {
				this.from.append(" and ").append(condition);
				this.parameters.put(name, value);
			}
		}

	}

}
