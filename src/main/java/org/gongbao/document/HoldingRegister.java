package org.gongbao.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.gongbao.publishing.ChangeLog;
import org.gongbao.publishing.UntilChanged;

/**
 * On what it rests whether each public document holds, kept until the change log goes on:
 * lists filtered by validity ask for it, and the rule stands in {@link Holding} alone.
 */
@Component
class HoldingRegister {

	private static final String SUBJECTS = """
			select id, number, effective_from, valid_until, stated_validity, issue_id is not null as printed
			from document where publication_state = 'published'
			""";

	private final EndingStore endings;

	private final JdbcClient jdbc;

	private final UntilChanged<Map<Long, Holding>> all;

	HoldingRegister(EndingStore endings, ChangeLog changeLog, JdbcClient jdbc) {
		this.endings = endings;
		this.jdbc = jdbc;
		this.all = new UntilChanged<>(changeLog, this::read);
	}

	/** The ids of the public documents that have a validity on a day. */
	Long[] ids(Validity validity, LocalDate day) {
		return this.all.get()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().on(day) == validity)
			.map(Map.Entry::getKey)
			.toArray(Long[]::new);
	}

	private Map<Long, Holding> read() {
		Map<Long, Repeal> repeals = this.endings.all().repeals();
		List<ForceSubject> subjects = this.jdbc.sql(SUBJECTS)
			.query((row, n) -> new ForceSubject(row.getLong("id"), row.getString("number"),
					row.getObject("effective_from", LocalDate.class), row.getObject("valid_until", LocalDate.class),
					row.getString("stated_validity"), row.getBoolean("printed")))
			.list();
		Map<Long, Holding> holdings = new HashMap<>();
		subjects.forEach((subject) -> holdings.put(subject.id(), subject.holding(repeals.get(subject.id()))));
		return holdings;
	}

}
