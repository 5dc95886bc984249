package org.gongbao.chronicle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.gongbao.chronicle.Chronicle.MonthCount;
import org.gongbao.chronicle.mention.Mention;
import org.gongbao.publishing.Slice;

/** Finds what public entries name, by the index of names. */
@Component
@Transactional(readOnly = true)
class MentionFinder {

	private final JdbcClient jdbc;

	MentionFinder(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What each of these entries names, in the order of its text. */
	Map<Long, List<Placed>> of(Collection<Long> entryIds) {
		Map<Long, List<Placed>> mentions = new HashMap<>();
		this.jdbc
			.sql("select entry_id, paragraph, begins, ends, kind, name from chronicle_mention"
					+ " where entry_id = any(:ids) order by entry_id, paragraph, begins, ends desc")
			.param("ids", entryIds.toArray(Long[]::new))
			.query((RowCallbackHandler) (row) -> mentions
				.computeIfAbsent(row.getLong("entry_id"), (id) -> new ArrayList<>())
				.add(new Placed(row.getInt("paragraph"),
						new Mention(Mention.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
								row.getString("name"), row.getInt("begins"), row.getInt("ends")))));
		return mentions;
	}

	/** The entries with a paragraph that names what is asked for. */
	Slice<Long> entries(ChronicleFilter filter, @Nullable LocalDate from, @Nullable LocalDate to, boolean newestFirst,
			int offset, int limit) {
		String days = " and exists (select 1 from chronicle_entry e where e.id = m.entry_id"
				+ " and e.starts_on <= :last and e.ends_on >= :first)";
		String which = where(filter) + ((from != null || to != null) ? days : "");
		Map<String, Object> parameters = parameters(filter);
		parameters.put("first", Objects.requireNonNullElse(from, LocalDate.of(1, 1, 1)));
		parameters.put("last", Objects.requireNonNullElse(to, LocalDate.of(9999, 12, 31)));
		String order = newestFirst ? " desc" : "";
		List<Long> ids = this.jdbc
			.sql("select m.entry_id from chronicle_mention m" + which + " group by m.starts_on, m.entry_id order by"
					+ " m.starts_on" + order + ", m.entry_id" + order + " offset :offset limit :limit")
			.params(parameters)
			.param("offset", offset)
			.param("limit", limit)
			.query((row, n) -> row.getLong(1))
			.list();
		return new Slice<>(ids, (from == null && to == null) ? total(filter) : total(which, parameters));
	}

	/** An entry begins in one month only. */
	private long total(ChronicleFilter filter) {
		return months(filter).stream().mapToLong(MonthCount::entries).sum();
	}

	private long total(String which, Map<String, Object> parameters) {
		return this.jdbc.sql("select count(distinct m.entry_id) from chronicle_mention m" + which)
			.params(parameters)
			.query(Long.class)
			.single();
	}

	/** How much of each month names what is asked for, newest month first. */
	List<MonthCount> months(ChronicleFilter filter) {
		boolean both = filter.person() != null && filter.office() != null;
		String sql = both
				? "select to_char(m.starts_on, 'YYYY-MM') as month, count(distinct m.entry_id)::int as entries,"
						+ " count(distinct (m.entry_id, m.paragraph))::int as paragraphs from chronicle_mention m"
						+ where(filter) + " group by 1 order by 1 desc"
				: "select to_char(month, 'YYYY-MM') as month, entries, paragraphs from chronicle_name_month"
						+ " where kind = :kind and name = :name order by 1 desc";
		return this.jdbc.sql(sql)
			.params(parameters(filter))
			.query((row, n) -> new MonthCount(YearMonth.parse(row.getString("month")), row.getInt("entries"),
					row.getInt("paragraphs")))
			.list();
	}

	/** How often the one name asked for is mentioned, empty if it never is. */
	Optional<NameCount> count(ChronicleFilter filter) {
		return this.jdbc.sql("select name, paragraphs from chronicle_name where kind = :kind and name = :name")
			.params(parameters(filter))
			.query(MentionFinder::count)
			.optional();
	}

	/** The names mentioned most. */
	List<NameCount> most(Mention.Kind kind, int limit) {
		return this.jdbc.sql(
				"select name, paragraphs from chronicle_name where kind = :kind order by paragraphs desc, name limit :limit")
			.param("kind", kind.code())
			.param("limit", limit)
			.query(MentionFinder::count)
			.list();
	}

	/**
	 * The names mentioned most that contain some of the characters typed, in their order.
	 */
	List<NameCount> like(Mention.Kind kind, String typed, int limit) {
		return this.jdbc
			.sql("select name, paragraphs from chronicle_name where kind = :kind and (position(:typed in name) > 0"
					+ " or position(replace(name, '·', '') in :typed) > 0) and name <> :typed"
					+ " order by paragraphs desc, name limit :limit")
			.param("kind", kind.code())
			.param("typed", typed)
			.param("limit", limit)
			.query(MentionFinder::count)
			.list();
	}

	/** The names mentioned most in some entries. */
	List<NameCount> within(Mention.Kind kind, Collection<Long> entryIds, int limit) {
		return this.jdbc.sql("""
				select name, count(distinct (entry_id, paragraph))::int as paragraphs from chronicle_mention
				where entry_id = any(:ids) and kind = :kind group by name order by 2 desc, name limit :limit
				""")
			.param("ids", entryIds.toArray(Long[]::new))
			.param("kind", kind.code())
			.param("limit", limit)
			.query(MentionFinder::count)
			.list();
	}

	/**
	 * The paragraphs that name a document by one of its titles or by its number, newest
	 * first; where one does so twice, the first place in it.
	 */
	List<Found> naming(Collection<String> titles, @Nullable String number, int limit) {
		return isNamed(titles, number) ? paragraphs(titles, number, limit) : List.of();
	}

	/**
	 * Most documents are not, and planning to read the paragraphs takes longer than
	 * seeing that there are none.
	 */
	private boolean isNamed(Collection<String> titles, @Nullable String number) {
		return this.jdbc
			.sql("select exists (select 1 from chronicle_mention where kind = 'title' and name = any(:titles)"
					+ " or kind = 'number' and name = :number)")
			.param("titles", titles.toArray(String[]::new))
			.param("number", number)
			.query(Boolean.class)
			.single();
	}

	private List<Found> paragraphs(Collection<String> titles, @Nullable String number, int limit) {
		return this.jdbc
			.sql("""
					select distinct on (m.starts_on, m.entry_id, m.paragraph) m.starts_on, m.paragraph, m.begins, m.ends, p.text
					from chronicle_mention m
					join chronicle_paragraph p on p.entry_id = m.entry_id and p.ordinal = m.paragraph
					where m.kind = 'title' and m.name = any(:titles) or m.kind = 'number' and m.name = :number
					order by m.starts_on desc, m.entry_id, m.paragraph, m.begins limit :limit
					""")
			.param("titles", titles.toArray(String[]::new))
			.param("number", number)
			.param("limit", limit)
			.query((row, n) -> new Found(Objects.requireNonNull(row.getObject("starts_on", LocalDate.class)),
					row.getInt("paragraph"), row.getString("text"), row.getInt("begins"), row.getInt("ends")))
			.list();
	}

	private static NameCount count(ResultSet row, int n) throws SQLException {
		return new NameCount(row.getString("name"), row.getInt("paragraphs"));
	}

	/** Both in one paragraph, if both are asked for. */
	private static String where(ChronicleFilter filter) {
		return " where m.kind = :kind and m.name = :name" + ((filter.person() != null && filter.office() != null)
				? " and exists (select 1 from chronicle_mention o where o.entry_id = m.entry_id"
						+ " and o.paragraph = m.paragraph and o.kind = 'office' and o.name = :office)"
				: "");
	}

	private static Map<String, Object> parameters(ChronicleFilter filter) {
		Map<String, Object> parameters = new LinkedHashMap<>();
		String person = filter.person();
		parameters.put("kind", ((person != null) ? Mention.Kind.PERSON : Mention.Kind.OFFICE).code());
		parameters.put("name", Objects.requireNonNullElse(person, Objects.requireNonNullElse(filter.office(), "")));
		if (person != null && filter.office() != null) {
			parameters.put("office", filter.office());
		}
		return parameters;
	}

	/**
	 * A place where a name stands.
	 *
	 * @param day the first day of the entry
	 * @param paragraph which of its paragraphs, from 1
	 * @param text the paragraph
	 * @param begins where the name begins in it
	 * @param ends where it ends
	 */
	record Found(LocalDate day, int paragraph, String text, int begins, int ends) {

	}

}
