package org.gongbao.readership;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.gongbao.publishing.ItemKind;
import org.gongbao.readership.SearchCounter.Asked;
import org.gongbao.readership.SearchCounter.Query;
import org.gongbao.search.SearchAsked;
import org.gongbao.web.ChineseDates;

import static org.assertj.core.api.Assertions.assertThat;

/** What is remembered of searches between one round and the next. */
class SearchCounterTests {

	private static final LocalDate DAY = LocalDate.of(2023, 5, 18);

	/** In Greenwich it is still the day before. */
	private final Clock clock = Clock.fixed(Instant.parse("2023-05-17T16:30:00Z"), ChineseDates.ZONE);

	private final SearchCounter counter = new SearchCounter(this.clock, new ReadersProperties(true));

	@Test
	void countsByDayInShanghaiAndKeepsTheNewestNumberOfHits() {
		search("风电光伏", 0);
		search("风电光伏", 2);
		assertThat(this.counter.take()).isEqualTo(Map.of(new Query(DAY, "风电光伏"), new Asked(2, 2)));
	}

	@Test
	void personalSearchesAreOnlyCounted() {
		search("13800138000", 7);
		search("zhang@example.com", 0);
		assertThat(this.counter.take()).isEqualTo(Map.of(new Query(DAY, SearchCounter.PERSONAL), new Asked(2, 0)));
	}

	@Test
	void longQueriesAreCutBetweenCharacters() {
		search("𠮷".repeat(100), 1);
		assertThat(this.counter.take().keySet()).containsExactly(new Query(DAY, "𠮷".repeat(64)));
	}

	@Test
	void numberAtTheEndOfALongQueryIsSeenBeforeItIsCut() {
		search("通".repeat(60) + "13800138000", 0);
		assertThat(this.counter.take().keySet()).containsExactly(new Query(DAY, SearchCounter.PERSONAL));
	}

	@Test
	void floodOfDifferentQueriesEndsInOneRow() {
		for (int i = 0; i < SearchCounter.MOST + 100; i++) {
			search("词" + Integer.toString(i, 36), 1);
		}
		Map<Query, Asked> taken = this.counter.take();
		assertThat(taken).hasSize(SearchCounter.MOST + 1)
			.containsEntry(new Query(DAY, SearchCounter.OTHER), new Asked(100, 0));
	}

	@Test
	void nothingIsCountedWhereItIsSwitchedOff() {
		ReadersProperties off = new ReadersProperties(false);
		SearchCounter searches = new SearchCounter(this.clock, off);
		ViewCounter views = new ViewCounter(this.clock, off);
		searches.searched(new SearchAsked("风电光伏", 2));
		views.viewed(ItemKind.ISSUE, 1);
		assertThat(searches.take()).isEmpty();
		assertThat(views.take()).isEmpty();
	}

	@Test
	void viewsOfMoreItemsThanThereIsMemoryForAreLetGo() {
		ViewCounter views = new ViewCounter(this.clock, new ReadersProperties(true));
		for (int id = 0; id < 30_000; id++) {
			views.viewed(ItemKind.DOCUMENT, id);
		}
		views.viewed(ItemKind.CHRONICLE, 1);
		assertThat(views.take()).hasSize(20_000).containsEntry(new ViewCounter.Item(DAY, ItemKind.DOCUMENT, 5), 1L);
	}

	private void search(String text, long hits) {
		this.counter.searched(new SearchAsked(text, hits));
	}

}
