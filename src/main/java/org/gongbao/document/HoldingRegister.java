package org.gongbao.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.gongbao.publishing.ChangeLog;

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

	private final ChangeLog changeLog;

	private final JdbcClient jdbc;

	private volatile @Nullable Edition kept;

	HoldingRegister(EndingStore endings, ChangeLog changeLog, JdbcClient jdbc) {
		this.endings = endings;
		this.changeLog = changeLog;
		this.jdbc = jdbc;
	}

	/** The ids of the public documents that have a validity on a day. */
	Long[] ids(Validity validity, LocalDate day) {
		return edition().holdings()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().on(day) == validity)
			.map(Map.Entry::getKey)
			.toArray(Long[]::new);
	}

	private Edition edition() {
		// Read before the documents: what is newer than it is merely read again.
		Position head = new Position(this.changeLog.installation(), this.changeLog.head());
		Edition edition = this.kept;
		if (edition != null && edition.head().equals(head)) {
			return edition;
		}
		Edition read = new Edition(head, read());
		if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
			// Any other transaction may have changed documents and may yet be rolled back.
			this.kept = read;
		}
		return read;
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

	/**
	 * How far a database is.
	 *
	 * @param installation which database
	 * @param change the newest position of its change log
	 */
	private record Position(UUID installation, long change) {

	}

	/**
	 * What was read at one position.
	 *
	 * @param head how far the database was
	 * @param holdings id to holding
	 */
	private record Edition(Position head, Map<Long, Holding> holdings) {

	}

}
