package org.gongbao.publishing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.unit.DataSize;

import org.gongbao.testing.TestDatabase;
import org.gongbao.web.ChineseDates;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether every commit that changes a page is seen, whoever committed it. */
class PublicChangesTests {

	private static final String CHANGE = "update installation set created_at = clock_timestamp()";

	/**
	 * Tables that no public page reads. Archived files never change once they are there.
	 */
	private static final Set<String> NOT_PUBLIC = Set.of("flyway_schema_history", "page_change", "change_log",
			"import_report", "staff_member", "staff_invitation", "staff_recovery_code", "sign_in_counter",
			"audit_entry", "audit_chain", "manuscript", "manuscript_text", "manuscript_version", "manuscript_part",
			"manuscript_source", "archived_file", "archived_chunk", "review_submission", "review_step",
			"review_comment", "review_seen", "scheduled_publication", "reader_day", "searched_day",
			"check_acknowledgement", "import_job", "unsaved_form", "reading_backlog");

	private static final TestDatabase DATABASE = TestDatabase.create();

	private final JdbcClient jdbc = JdbcClient.create(DATABASE.dataSource());

	private final OwnCommits commits = new OwnCommits();

	@Test
	void everyTableThatAPublicPageReadsTellsOfItsChanges() {
		List<String> silent = this.jdbc.sql("""
				select tablename from pg_tables where schemaname = 'public' and not exists (
					select from pg_trigger where tgname = 'page_change' and tgrelid = tablename::regclass)""")
			.query((row, number) -> row.getString(1))
			.list();
		assertThat(silent).as("Tables without the trigger page_change (see V018); name those no public page reads here")
			.containsExactlyInAnyOrderElementsOf(NOT_PUBLIC);
	}

	@Test
	void aCommitIsAnotherStateAndNothingElseIs() throws SQLException {
		PublicChanges changes = changes(Duration.ZERO);
		Object before = changes.state();
		assertThat(before).isNotNull().isEqualTo(changes.state());
		try (Connection other = DATABASE.connect()) {
			other.setAutoCommit(false);
			execute(other, CHANGE);
			execute(other, CHANGE);
			assertThat(changes.state()).isEqualTo(before);
			other.rollback();
			assertThat(changes.state()).isEqualTo(before);
			execute(other, CHANGE);
			other.commit();
		}
		Object after = changes.state();
		assertThat(after).isNotNull().isNotEqualTo(before).isEqualTo(changes.state());
		this.jdbc.sql("insert into sign_in_counter select * from sign_in_counter").update();
		assertThat(changes.state()).isEqualTo(after);
	}

	@Test
	void whoeverBeganFirstMayCommitLast() throws SQLException {
		PublicChanges changes = changes(Duration.ZERO);
		try (Connection first = DATABASE.connect(); Connection second = DATABASE.connect()) {
			first.setAutoCommit(false);
			second.setAutoCommit(false);
			Object none = changes.state();
			execute(first, "insert into page_change default values");
			execute(second, "insert into page_change default values");
			second.commit();
			Object one = changes.state();
			assertThat(one).isNotEqualTo(none);
			assertThat(changes.state()).isEqualTo(one);
			first.commit();
			assertThat(changes.state()).isNotEqualTo(one);
		}
	}

	@Test
	void theDatabaseIsBelievedForAWhileButNotOnceThisProgramCommits() {
		PublicChanges changes = changes(Duration.ofHours(1));
		Object before = changes.state();
		this.jdbc.sql(CHANGE).update();
		assertThat(changes.state()).isEqualTo(before);
		SimpleTransactionStatus transaction = new SimpleTransactionStatus(true);
		this.commits.beforeCommit(transaction);
		assertThat(changes.state()).as("while a commit is under way").isNull();
		this.commits.afterCommit(transaction, null);
		PublicChanges later = changes(Duration.ofHours(1));
		assertThat(later.state()).isNotNull();
		this.jdbc.sql(CHANGE).update();
		this.commits.beforeCommit(transaction);
		this.commits.afterCommit(transaction, null);
		assertThat(later.state()).isEqualTo(2L);
	}

	@Test
	void aDatabaseThatDoesNotAnswerIsNotBelieved() {
		JdbcClient nowhere = JdbcClient
			.create(new TestDatabase("jdbc:postgresql://localhost:1/none", "nobody", "nothing").dataSource());
		PublicChanges changes = new PublicChanges(new PublicChangeCount(nowhere), this.commits,
				new PublishingProperties(Duration.ofSeconds(1)));
		assertThat(changes.state()).isNull();
		assertThat(changes.state()).isNull();
	}

	@Test
	void whatAnotherProgramCommitsIsAnnounced() {
		Duration hour = Duration.ofHours(1);
		PublicChanges changes = changes(hour);
		PublicChangeFollower follower = new PublicChangeFollower(changes, new PublishingProperties(hour), details());
		follower.start();
		try {
			awaitListener(1);
			Object before = changes.state();
			this.jdbc.sql(CHANGE).update();
			Object after = awaitOther(changes, before);
			this.jdbc
				.sql("select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen gongbao_pages%'")
				.query()
				.listOfRows();
			this.jdbc.sql(CHANGE).update();
			changes.refresh();
			assertThat(changes.state()).isNotEqualTo(after);
		}
		finally {
			follower.stop();
		}
	}

	@Test
	void withoutAnnouncementsItLooksBySelf() {
		Duration moment = Duration.ofMillis(200);
		PublicChanges changes = changes(moment);
		Object before = changes.state();
		this.jdbc.sql(CHANGE).update();
		long start = System.nanoTime();
		awaitOther(changes, before);
		assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start)).isLessThan(5);
	}

	@Test
	void smallFactsAreRememberedUntilSomethingChanges() {
		PublicChanges changes = changes(Duration.ofHours(1));
		Remembered<String, Integer> memory = new PublicMemory(changes, Clock.systemUTC()).forAtMost(2);
		AtomicInteger read = new AtomicInteger();
		assertThat(ask(memory, read)).as("as long as the state is not known").containsEntry("a", 1);
		changes.refresh();
		assertThat(ask(memory, read)).containsEntry("a", 2);
		assertThat(ask(memory, read)).containsEntry("a", 2);
		TransactionSynchronizationManager.setActualTransactionActive(true);
		try {
			assertThat(ask(memory, read)).as("whoever writes").containsEntry("a", 3);
			TransactionSynchronizationManager.setCurrentTransactionReadOnly(true);
			assertThat(ask(memory, read)).containsEntry("a", 2);
		}
		finally {
			TransactionSynchronizationManager.clear();
		}
		this.jdbc.sql(CHANGE).update();
		changes.refresh();
		assertThat(ask(memory, read)).containsEntry("a", 4);
	}

	@Test
	void viewsAreRememberedUntilSomethingChangesOrTheDayIsOver() {
		PublicChanges changes = changes(Duration.ofHours(1));
		AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2023-06-15T15:59:00Z"));
		RememberedViews<String> memory = new PublicMemory(changes, clock(now)).forViews(DataSize.ofKilobytes(1),
				String::length);
		assertThat(memory.at("a").known()).isNull();
		assertThat(memory.at("a").keep("first")).isEqualTo("first");
		assertThat(memory.at("a").known()).isEqualTo("first");
		assertThat(memory.at("b").known()).isNull();
		RememberedViews<String>.Place late = memory.at("a");
		this.jdbc.sql(CHANGE).update();
		changes.refresh();
		assertThat(memory.at("a").known()).isNull();
		late.keep("read before the change");
		assertThat(memory.at("a").known()).isNull();
		memory.at("a").keep("second");
		now.set(Instant.parse("2023-06-15T16:00:00Z"));
		assertThat(memory.at("a").known()).as("the next day in Shanghai").isNull();
		memory.at("a").keep("x".repeat(200));
		assertThat(memory.at("a").known()).as("too large for the room").isNull();
	}

	@Test
	void viewsSeenWithinATransactionAreNotRemembered() {
		RememberedViews<String> memory = new PublicMemory(changes(Duration.ofHours(1)), Clock.systemUTC())
			.forViews(DataSize.ofKilobytes(1), String::length);
		memory.at("a").keep("everybody's");
		TransactionSynchronizationManager.setActualTransactionActive(true);
		try {
			assertThat(memory.at("a").known()).isNull();
			memory.at("a").keep("a preview");
		}
		finally {
			TransactionSynchronizationManager.clear();
		}
		assertThat(memory.at("a").known()).isEqualTo("everybody's");
	}

	private static Clock clock(AtomicReference<Instant> now) {
		return ((InstantSource) now::get).withZone(ChineseDates.ZONE);
	}

	private static Map<String, Integer> ask(Remembered<String, Integer> memory, AtomicInteger read) {
		return memory.all(List.of("a"), (unknown) -> Map.of("a", read.incrementAndGet()));
	}

	private PublicChanges changes(Duration believed) {
		return new PublicChanges(new PublicChangeCount(this.jdbc), this.commits, new PublishingProperties(believed));
	}

	private void awaitListener(int count) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
		while (this.jdbc.sql(
				"select count(*) from pg_stat_activity where datname = current_database() and query like 'listen gongbao_pages%'")
			.query(Integer.class)
			.single() < count) {
			assertThat(System.nanoTime()).isLessThan(end);
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
		}
	}

	private static @Nullable Object awaitOther(PublicChanges changes, @Nullable Object before) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
		Object state = changes.state();
		while (state == null || state.equals(before)) {
			assertThat(System.nanoTime()).isLessThan(end);
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
			state = changes.state();
		}
		return state;
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static JdbcConnectionDetails details() {
		return new JdbcConnectionDetails() {

			@Override
			public String getUsername() {
				return DATABASE.username();
			}

			@Override
			public String getPassword() {
				return DATABASE.password();
			}

			@Override
			public String getJdbcUrl() {
				return DATABASE.url();
			}

		};
	}

}
