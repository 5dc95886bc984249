package org.gongbao.browser;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.gongbao.document.DocumentMother;
import org.gongbao.importing.ImportedGazette;
import org.gongbao.issue.IssueMother;
import org.gongbao.review.ReviewDesk;
import org.gongbao.security.Role;
import org.gongbao.testing.SampleGazette;

/** A portal with something on every page, and what the script has to know of it. */
@TestComponent
class PortalToSee {

	private final ImportedGazette gazette;

	private final SampleGazette more;

	private final ReviewDesk desk;

	private final DeskCast cast;

	private final Clock clock;

	private final JdbcClient jdbc;

	PortalToSee(ImportedGazette gazette, SampleGazette more, ReviewDesk desk, DeskCast cast, Clock clock,
			JdbcClient jdbc) {
		this.gazette = gazette;
		this.more = more;
		this.desk = desk;
		this.cast = cast;
		this.clock = clock;
		this.jdbc = jdbc;
	}

	/** Before anything is published and anybody has an account. */
	Map<String, Object> empty(int port) {
		return given("empty", port);
	}

	/** The catalogue, on a port of its own. */
	Map<String, Object> catalogue(int port) {
		return given("catalogue", port);
	}

	/** With the samples, drafts at every stage, and people of every role. */
	Map<String, Object> full(int port) {
		publish();
		countReaders();
		Map<String, Object> given = given("full", port);
		given.put("drafts", Map.of("fresh", this.desk.begin(2023, 3), "submitted", this.desk.submitted(2023, 4),
				"approved", this.desk.approved(2023, 5), "taken", this.desk.begin(2023, 6)));
		this.cast.add("editor", "采编一", Role.EDITOR);
		this.cast.add("reviewer", "审核一", Role.REVIEWER);
		this.cast.add("publisher", "签发一", Role.PUBLISHER);
		this.cast.add("administrator", "管理员一", Role.ADMINISTRATOR);
		return given;
	}

	/** The samples, and an old issue with one number on two documents. */
	private void publish() {
		this.gazette.samples();
		this.more.publish(IssueMother.plain(2021, 1, 28), alike("通辽市人民政府关于城市绿地的通告"), alike("通辽市人民政府关于城市供热的通知"));
		// The minute of publication stands on pages.
		for (String table : List.of("issue", "document", "appointment_batch", "chronicle_entry")) {
			this.jdbc.sql("update " + table + " set published_at = :at where published_at is not null")
				.param("at", OffsetDateTime.parse("2023-05-18T09:00:00+08:00"))
				.update();
		}
	}

	/** Without sums the page of what readers look for has neither chart nor tables. */
	private void countReaders() {
		this.jdbc.sql("""
				insert into reader_day (day, item_kind, item_id, views)
				select date '2023-06-15' - n, kind, id, 1 + (7 * n + id) % 23
				from generate_series(0, 20) n cross join
					(select 'document' as kind, id from document where publication_state = 'published'
					union all select 'issue', id from issue where publication_state = 'published') item""").update();
		this.jdbc.sql("""
				insert into searched_day (day, query, searches, hits) values
					('2023-06-14', '风电光伏新能源产业高质量发展的意见', 12, 2), ('2023-06-14', '通开', 5, 0),
					('2023-06-14', '中小学招生划片范围二〇二三年秋季学期', 4, 0)""").update();
	}

	private static DocumentMother alike(String title) {
		return DocumentMother.titled(title).numbered("通政字〔2021〕901号").issuedBy("通辽市人民政府", LocalDate.of(2021, 2, 3));
	}

	private Map<String, Object> given(String state, int port) {
		Map<String, Object> given = new LinkedHashMap<>();
		given.put("state", state);
		given.put("base", "http://localhost:" + port);
		given.put("password", DeskCast.PASSWORD);
		given.put("clock", this.clock.millis() - Clock.systemUTC().millis());
		for (String wish : List.of("only", "approve", "screenshots", "specimens")) {
			given.put(wish, System.getProperty("gongbao." + wish));
		}
		given.computeIfPresent("screenshots", (wish, folder) -> Path.of((String) folder).toAbsolutePath().toString());
		given.values().removeIf(Objects::isNull);
		return given;
	}

}
