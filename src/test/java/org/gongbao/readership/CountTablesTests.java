package org.gongbao.readership;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.gongbao.publishing.ItemKind;
import org.gongbao.readership.SearchCounter.Asked;
import org.gongbao.readership.SearchCounter.Query;
import org.gongbao.readership.ViewCounter.Item;
import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sums in the database: they add up, stay within bounds and go when their time is over.
 */
@PortalTest
class CountTablesTests {

	private static final LocalDate DAY = LocalDate.of(2023, 5, 18);

	@Autowired
	private CountTables tables;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void sumsOfSeveralRoundsAddUp() {
		Item issue = new Item(DAY, ItemKind.ISSUE, 1);
		Item document = new Item(DAY, ItemKind.DOCUMENT, 1);
		this.tables.addViews(Map.of(issue, 2L));
		this.tables.addViews(Map.of(issue, 3L, document, 1L, new Item(DAY.plusDays(1), ItemKind.ISSUE, 1), 1L));
		assertThat(this.jdbc.sql("select views from reader_day order by views").query(Long.class).list())
			.containsExactly(1L, 1L, 5L);
		this.tables.addSearches(Map.of(new Query(DAY, "风电"), new Asked(2, 0)));
		this.tables.addSearches(Map.of(new Query(DAY, "风电"), new Asked(1, 4)));
		assertThat(rows()).containsExactly("风电 3×4");
		this.tables.addViews(Map.of());
		this.tables.addSearches(Map.of());
	}

	@Test
	void dayHoldsOnlySoManyQueriesAndTheRestIsAddedUp() {
		Map<Query, Asked> first = new HashMap<>();
		for (int i = 0; i < SearchCounter.MOST - 1; i++) {
			first.put(new Query(DAY, "词" + i), new Asked(1, 1));
		}
		this.tables.addSearches(first);
		this.tables.addSearches(Map.of(new Query(DAY, "词0"), new Asked(5, 1), new Query(DAY, "常问"), new Asked(9, 2),
				new Query(DAY, "少问"), new Asked(2, 2), new Query(DAY, "再少"), new Asked(1, 2),
				new Query(DAY, SearchCounter.PERSONAL), new Asked(1, 0), new Query(DAY.plusDays(1), "次日"),
				new Asked(1, 1)));
		this.tables.addSearches(
				Map.of(new Query(DAY, SearchCounter.OTHER), new Asked(4, 0), new Query(DAY, "又一"), new Asked(1, 1)));
		assertThat(rows())
			.contains("词0 6×1", "常问 9×2", SearchCounter.OTHER + " 8×0", SearchCounter.PERSONAL + " 1×0", "次日 1×1")
			.noneMatch((row) -> row.startsWith("少问") || row.startsWith("再少") || row.startsWith("又一"));
		assertThat(this.jdbc.sql("select count(*) from searched_day where day = ?")
			.param(DAY)
			.query(Integer.class)
			.single()).isEqualTo(SearchCounter.MOST + 2);
	}

	@Test
	void afterThirteenMonthsSumsAreDeleted() {
		LocalDate today = this.jdbc.sql("select (clock_timestamp() at time zone 'Asia/Shanghai')::date")
			.query(LocalDate.class)
			.single();
		LocalDate last = today.minusMonths(13);
		for (LocalDate day : List.of(today, last, last.minusDays(1), last.minusYears(3))) {
			this.tables.addViews(Map.of(new Item(day, ItemKind.ISSUE, 1), 1L));
			this.tables.addSearches(Map.of(new Query(day, "风电"), new Asked(1, 1)));
		}
		this.tables.forget();
		assertThat(this.jdbc.sql("select day from reader_day order by day").query(LocalDate.class).list())
			.containsExactly(last, today);
		assertThat(this.jdbc.sql("select day from searched_day order by day").query(LocalDate.class).list())
			.containsExactly(last, today);
	}

	private List<String> rows() {
		return this.jdbc.sql("select query || ' ' || searches || '×' || hits from searched_day")
			.query((row, n) -> row.getString(1))
			.list();
	}

}
