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

	private final JdbcClient jdbc;

	MentionSums(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Counts again, within the transaction that changed what is public. */
	void renew(Collection<String> kindsAndNames, List<LocalDate> days) {
		String[] keys = Set.copyOf(kindsAndNames).toArray(String[]::new);
		this.jdbc.sql("""
				delete from chronicle_name n using unnest(:keys::text[]) k
				where n.kind = split_part(k, ':', 1) and n.name = substr(k, strpos(k, ':') + 1)
				""").param("keys", keys).update();
		this.jdbc.sql("""
				insert into chronicle_name (kind, name, paragraphs)
				select m.kind, m.name, count(distinct (m.entry_id, m.paragraph)) from unnest(:keys::text[]) k
				join chronicle_mention m on m.kind = split_part(k, ':', 1) and m.name = substr(k, strpos(k, ':') + 1)
				group by 1, 2
				""").param("keys", keys).update();
		String[] touched = days.stream().map(LocalDate::toString).toArray(String[]::new);
		this.jdbc.sql("delete from chronicle_day where day = any(:days::date[])").param("days", touched).update();
		this.jdbc.sql("""
				insert into chronicle_day (day, entries, paragraphs)
				select e.starts_on, count(distinct e.id), count(*)
				from chronicle_entry e join chronicle_paragraph p on p.entry_id = e.id
				where e.publication_state = 'published' and e.starts_on = any(:days::date[]) group by 1
				""").param("days", touched).update();
	}

}
