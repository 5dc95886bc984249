package org.gongbao.personnel;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.gongbao.personnel.NameRuling.Kind;
import org.gongbao.personnel.NameRuling.Person;

/** The rulings about names; none is ever changed, the newest of a name counts. */
@Component
class NameRulings {

	private static final String COLUMNS = "select r.id, r.name, r.kind, r.reason, r.staff_name, r.at from name_ruling r";

	private static final String PERSONS = """
			select p.ruling_id, p.ordinal, p.note, a.act_id from name_ruling_person p
			left join name_ruling_act a on a.ruling_id = p.ruling_id and a.ordinal = p.ordinal
			where p.ruling_id = any(:ids) order by p.ruling_id, p.ordinal
			""";

	private final JdbcClient jdbc;

	NameRulings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Name to what counts of it; nothing for most names. */
	Map<String, NameRuling> newest(Collection<String> names) {
		Map<String, NameRuling> newest = new HashMap<>();
		if (!names.isEmpty()) {
			read(this.jdbc.sql(COLUMNS
					+ " where r.name = any(:names) and r.id = (select max(n.id) from name_ruling n where n.name = r.name)")
				.param("names", names.toArray(String[]::new))).forEach((ruling) -> newest.put(ruling.name(), ruling));
		}
		return newest;
	}

	Optional<NameRuling> newest(String name) {
		return Optional.ofNullable(newest(Set.of(name)).get(name));
	}

	/** All of a name, newest first. */
	List<NameRuling> history(String name) {
		return read(this.jdbc.sql(COLUMNS + " where r.name = :name order by r.id desc").param("name", name));
	}

	long insert(String name, Kind kind, String reason, long staffId, String staffName, List<Person> persons) {
		long id = this.jdbc.sql("""
				insert into name_ruling (name, kind, reason, staff_id, staff_name)
				values (:name, :kind, :reason, :staff, :staffName) returning id
				""")
			.param("name", name)
			.param("kind", kind.code())
			.param("reason", reason)
			.param("staff", staffId)
			.param("staffName", staffName)
			.query(Long.class)
			.single();
		for (int i = 0; i < persons.size(); i++) {
			insert(id, i + 1, persons.get(i));
		}
		return id;
	}

	private void insert(long ruling, int ordinal, Person person) {
		this.jdbc.sql("insert into name_ruling_person (ruling_id, ordinal, note) values (:ruling, :ordinal, :note)")
			.param("ruling", ruling)
			.param("ordinal", ordinal)
			.param("note", person.note())
			.update();
		this.jdbc.sql("""
				insert into name_ruling_act (ruling_id, act_id, ordinal)
				select :ruling, id, :ordinal from unnest(:acts::bigint[]) as acts (id)
				""")
			.param("ruling", ruling)
			.param("ordinal", ordinal)
			.param("acts", person.acts().toArray(Long[]::new))
			.update();
	}

	private List<NameRuling> read(JdbcClient.StatementSpec query) {
		List<NameRuling> bare = query
			.query((row, n) -> new NameRuling(row.getLong("id"), Objects.requireNonNull(row.getString("name")),
					kind(row.getString("kind")), Objects.requireNonNull(row.getString("reason")),
					Objects.requireNonNull(row.getString("staff_name")),
					Objects.requireNonNull(row.getObject("at", OffsetDateTime.class)).toInstant(), new ArrayList<>()))
			.list();
		Map<Long, List<Person>> persons = persons(bare.stream().map(NameRuling::id).toList());
		bare.forEach((ruling) -> ruling.persons().addAll(persons.getOrDefault(ruling.id(), List.of())));
		return bare;
	}

	private Map<Long, List<Person>> persons(List<Long> rulings) {
		Map<Long, List<Person>> persons = new HashMap<>();
		if (!rulings.isEmpty()) {
			this.jdbc.sql(PERSONS).param("ids", rulings.toArray(Long[]::new)).query((RowCallbackHandler) (row) -> {
				List<Person> known = persons.computeIfAbsent(row.getLong("ruling_id"), (id) -> new ArrayList<>());
				if (known.size() < row.getInt("ordinal")) {
					known.add(new Person(row.getString("note"), new HashSet<>()));
				}
				long act = row.getLong("act_id");
				if (!row.wasNull()) {
					known.getLast().acts().add(act);
				}
			});
		}
		return persons;
	}

	private static Kind kind(@Nullable String code) {
		return Kind.valueOf(Objects.requireNonNull(code).toUpperCase(Locale.ROOT));
	}

}
