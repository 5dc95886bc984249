package org.gongbao.chronicle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The sums over public entries: by day and by name. They are counted anew where something
 * changed, never added to, so they cannot drift.
 */
@Component
class MentionSums {

	/** Kind and name of those that changed. */
	private static final String KEYS = "(select split_part(k, ':', 1) as kind, substr(k, strpos(k, ':') + 1) as name"
			+ " from unnest(:keys::text[]) k) t";

	private static final String MONTHS_FORGOTTEN = "delete from chronicle_name_month n using " + KEYS
			+ " where n.kind = t.kind and n.name = t.name and n.month = any(:months::date[])";

	private static final String MONTHS_COUNTED = "insert into chronicle_name_month"
			+ " select m.kind, m.name, o.month, count(distinct m.entry_id), count(distinct (m.entry_id, m.paragraph)) from "
			+ KEYS + " cross join unnest(:months::date[]) o (month) join chronicle_mention m on m.kind = t.kind"
			+ " and m.name = t.name and m.starts_on >= o.month and m.starts_on < o.month + interval '1 month'"
			+ " group by 1, 2, 3";

	private static final String NAMES_FORGOTTEN = "delete from chronicle_name n using " + KEYS
			+ " where n.kind = t.kind and n.name = t.name and :months::text[] is not null";

	private static final String NAMES_COUNTED = "insert into chronicle_name"
			+ " select n.kind, n.name, sum(n.paragraphs) from " + KEYS
			+ " join chronicle_name_month n on n.kind = t.kind and n.name = t.name where :months::text[] is not null"
			+ " group by 1, 2";

	private final JdbcClient jdbc;

	MentionSums(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Counts again, within the transaction that changed what is public. */
	void renew(Collection<String> kindsAndNames, List<LocalDate> days) {
		String[] keys = Set.copyOf(kindsAndNames).toArray(String[]::new);
		String[] touched = days.stream().map(LocalDate::toString).toArray(String[]::new);
		String[] months = days.stream()
			.map((day) -> day.withDayOfMonth(1).toString())
			.distinct()
			.toArray(String[]::new);
		for (String sql : List.of(MONTHS_FORGOTTEN, MONTHS_COUNTED, NAMES_FORGOTTEN, NAMES_COUNTED)) {
			this.jdbc.sql(sql).param("keys", keys).param("months", months).update();
		}
		this.jdbc.sql("delete from chronicle_day where day = any(:days::date[])").param("days", touched).update();
		this.jdbc.sql("""
				insert into chronicle_day (day, entries, paragraphs)
				select e.starts_on, count(distinct e.id), count(*)
				from chronicle_entry e join chronicle_paragraph p on p.entry_id = e.id
				where e.publication_state = 'published' and e.starts_on = any(:days::date[]) group by 1
				""").param("days", touched).update();
	}

}
