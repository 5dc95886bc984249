package org.gongbao.personnel;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.gongbao.publishing.Slice;

/**
 * The names that several public acts bear, with whether staff have said whose they are.
 */
@Component
class SharedNames {

	/** A name is decided while its newest ruling has a person for each of its acts. */
	private static final String NAMES = """
			with named as (
				select a.id, a.person as name, a.post, (select max(r.id) from name_ruling r where r.name = a.person) as ruling
				from appointment_act a join appointment_batch b on b.id = a.batch_id where b.publication_state = 'published'),
			shared as (
				select n.name, count(*)::int as acts, string_agg(distinct n.post, '，' order by n.post) as posts,
					bool_and(exists (select 1 from name_ruling_act ra where ra.ruling_id = n.ruling and ra.act_id = n.id)) as decided
				from named n group by n.name having count(*) > 1)
			""";

	private final JdbcClient jdbc;

	SharedNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The names with most acts first. */
	Slice<Name> find(boolean decided, @Nullable String query, int offset, int limit) {
		String from = " from shared where decided = :decided and (:query = '' or position(:query in name) > 0)";
		String words = (query != null) ? query : "";
		List<Name> names = this.jdbc
			.sql(NAMES + "select name, acts, posts" + from + " order by acts desc, name offset :offset limit :limit")
			.param("decided", decided)
			.param("query", words)
			.param("offset", offset)
			.param("limit", limit)
			.query((row, n) -> new Name(String.valueOf(row.getString("name")), row.getInt("acts"),
					String.valueOf(row.getString("posts"))))
			.list();
		long total = this.jdbc.sql(NAMES + "select count(*)" + from)
			.param("decided", decided)
			.param("query", words)
			.query(Long.class)
			.single();
		return new Slice<>(names, total);
	}

	long count(boolean decided) {
		return this.jdbc.sql(NAMES + "select count(*) from shared where decided = :decided")
			.param("decided", decided)
			.query(Long.class)
			.single();
	}

	/**
	 * A name that several acts bear.
	 *
	 * @param name the name
	 * @param acts how many
	 * @param posts their posts as printed
	 */
	record Name(String name, int acts, String posts) {

	}

}
