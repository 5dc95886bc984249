package org.gongbao.database.backup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the database consists of, read from its own catalogue, so that no table is ever
 * forgotten.
 *
 * @param jdbc within the transaction of a backup or a restore
 */
record Schema(JdbcClient jdbc) {

	/** The last migration, as Flyway writes its version. */
	String version() {
		return this.jdbc.sql("""
				select version from flyway_schema_history
				where success and version is not null order by installed_rank desc limit 1""")
			.query(String.class)
			.optional()
			.orElse("0");
	}

	/**
	 * All tables but Flyway's own and the one that tells of this server's transactions
	 * (V018), those referred to before those that refer to them.
	 */
	List<Manifest.Table> tables() {
		Map<String, List<String>> columns = pairs("""
				select c.relname, format('%I', a.attname) from pg_class c
				join pg_attribute a on a.attrelid = c.oid
				where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
				and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
				and c.relname not in ('flyway_schema_history', 'page_change')
				order by a.attnum""");
		return inOrder(columns.keySet(), references()).stream()
			.map((name) -> new Manifest.Table(name, columns.getOrDefault(name, List.of()), 0, ""))
			.toList();
	}

	private Map<String, List<String>> references() {
		return pairs("""
				select child.relname, parent.relname from pg_constraint k
				join pg_class child on child.oid = k.conrelid join pg_class parent on parent.oid = k.confrelid
				where k.contype = 'f' and child.relnamespace = 'public'::regnamespace order by 1, 2""");
	}

	private Map<String, List<String>> pairs(String query) {
		return this.jdbc.sql(query)
			.query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	private static List<String> inOrder(Set<String> names, Map<String, List<String>> references) {
		List<String> ordered = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		names.forEach((name) -> add(name, references, seen, ordered));
		return ordered;
	}

	private static void add(String name, Map<String, List<String>> references, Set<String> seen, List<String> ordered) {
		if (seen.add(name)) {
			references.getOrDefault(name, List.of()).forEach((parent) -> add(parent, references, seen, ordered));
			ordered.add(name);
		}
	}

	List<Manifest.Sequence> sequences() {
		return this.jdbc.sql("""
				select sequencename, coalesce(last_value, start_value) as value, last_value is not null as called
				from pg_sequences
				where schemaname = 'public' and sequencename <> 'page_change_position_seq' order by sequencename""")
			.query((row, number) -> new Manifest.Sequence(row.getString("sequencename"), row.getLong("value"),
					row.getBoolean("called")))
			.list();
	}

	/** Whether there is any issue or document that is not a sample. */
	boolean holdsRealTexts() {
		return this.jdbc.sql("""
				select format('select 1 from public.%I where not sample limit 1', table_name)
				from information_schema.columns where table_schema = 'public' and column_name = 'sample'""")
			.query(String.class)
			.list()
			.stream()
			.anyMatch((query) -> this.jdbc.sql(String.valueOf(query)).query(Integer.class).optional().isPresent());
	}

}
