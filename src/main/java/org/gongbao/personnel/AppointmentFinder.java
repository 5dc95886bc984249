package org.gongbao.personnel;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.gongbao.publishing.Slice;

/** Finds the ids of public acts by filter, newest issue first, as printed within it. */
@Component
class AppointmentFinder {

	private static final String YEAR = "coalesce(i.year, extract(year from d.issued_on)::int)";

	private final JdbcClient jdbc;

	AppointmentFinder(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The acts that a filter lets through.
	 * @param spellings how the post that the filter means is printed
	 */
	Slice<Long> find(AppointmentFilter filter, Collection<String> spellings, int offset, int limit) {
		Conditions conditions = conditions(filter, spellings);
		List<Long> ids = this.jdbc
			.sql("select a.id" + conditions.from() + " order by " + YEAR
					+ " desc nulls last, i.number desc nulls last, b.id, a.ordinal offset :offset limit :limit")
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

	/** The acts whose posts are printed in one of these ways. */
	List<Long> ofPosts(Collection<String> spellings) {
		return this.jdbc.sql("""
				select a.id from appointment_act a join appointment_batch b on b.id = a.batch_id
				where a.post = any(:spellings) and b.publication_state = 'published'
				""").param("spellings", spellings.toArray(String[]::new)).query((row, n) -> row.getLong(1)).list();
	}

	/** The posts of the public acts as printed, each once. */
	List<String> posts() {
		return this.jdbc.sql("""
				select distinct a.post from appointment_act a join appointment_batch b on b.id = a.batch_id
				where b.publication_state = 'published'
				""").query((row, n) -> Objects.requireNonNull(row.getString(1))).list();
	}

	/** What withdrawn acts were about, those withdrawn last first. */
	List<WithdrawnPost> withdrawn() {
		return this.jdbc.sql("""
				select a.post, b.withdrawal_reason, max(b.withdrawn_at) as at
				from appointment_act a join appointment_batch b on b.id = a.batch_id
				where b.publication_state = 'withdrawn' group by a.post, b.withdrawal_reason order by at desc
				""")
			.query((row, n) -> new WithdrawnPost(Objects.requireNonNull(row.getString("post")),
					Objects.requireNonNull(row.getString("withdrawal_reason")),
					Objects.requireNonNull(row.getObject("at", OffsetDateTime.class)).toInstant()))
			.list();
	}

	/** The years in which acts were made public, newest first. */
	List<Integer> years() {
		return this.jdbc
			.sql("select distinct " + YEAR + " as year" + conditions(AppointmentFilter.ALL, List.of()).from()
					+ " order by 1 desc")
			.query((row, n) -> row.getInt(1))
			.list();
	}

	/** Which of some names have a public act. */
	Set<String> known(Collection<String> names) {
		if (names.isEmpty()) {
			return Set.of();
		}
		return Set.copyOf(this.jdbc.sql("""
				select distinct a.person from appointment_act a join appointment_batch b on b.id = a.batch_id
				where a.person = any(:names) and b.publication_state = 'published'
				""").param("names", names.toArray(String[]::new)).query(String.class).list());
	}

	/** How many acts were made public in each year, newest first. */
	SortedMap<Integer, Integer> countsByYear() {
		SortedMap<Integer, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
		this.jdbc
			.sql("select " + YEAR + " as year, count(*)::int as acts"
					+ conditions(AppointmentFilter.ALL, List.of()).from() + " and " + YEAR + " is not null group by 1")
			.query((RowCallbackHandler) (row) -> counts.put(row.getInt("year"), row.getInt("acts")));
		return counts;
	}

	private static Conditions conditions(AppointmentFilter filter, Collection<String> spellings) {
		Conditions conditions = new Conditions(
				new StringBuilder(" from appointment_act a "
						+ "join appointment_batch b on b.id = a.batch_id left join issue i on i.id = b.issue_id "
						+ "left join document d on d.id = b.document_id where b.publication_state = 'published'"),
				new LinkedHashMap<>());
		conditions.add("a.person = :person", "person", filter.person());
		conditions.add("(position(:post in a.post) > 0 or a.post = any(:spellings))", "post", filter.post());
		conditions.parameters().put("spellings", spellings.toArray(String[]::new));
		conditions.add("a.action = :action", "action", (filter.action() != null) ? filter.action().code() : null);
		conditions.add("i.year = :issueYear", "issueYear", filter.issueYear());
		conditions.add("i.number = :issueNumber", "issueNumber", filter.issueNumber());
		conditions.add(YEAR + " = :year", "year", filter.year());
		return conditions;
	}

	/**
	 * A post that only withdrawn acts may be about.
	 *
	 * @param post the post as printed
	 * @param reason why they were withdrawn
	 * @param at when
	 */
	record WithdrawnPost(String post, String reason, Instant at) {

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
