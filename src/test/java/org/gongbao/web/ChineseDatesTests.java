package org.gongbao.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates as Chinese readers write them. */
class ChineseDatesTests {

	@Test
	void daysMonthsAndWeekdaysHaveNoLeadingZeros() {
		LocalDate day = LocalDate.of(2023, 4, 6);
		assertThat(ChineseDates.date(day)).isEqualTo("2023年4月6日");
		assertThat(ChineseDates.dayOfYear(day)).isEqualTo("4月6日");
		assertThat(ChineseDates.month(YearMonth.from(day))).isEqualTo("2023年4月");
		assertThat(ChineseDates.weekday(day)).isEqualTo("星期四");
		assertThat(ChineseDates.weekday(LocalDate.of(2023, 3, 5))).isEqualTo("星期日");
	}

	@ParameterizedTest
	@CsvSource({ "2023-03-04, 2023-03-11, 2023年3月4日至11日", "2023-03-30, 2023-04-02, 2023年3月30日至4月2日",
			"2022-12-30, 2023-01-02, 2022年12月30日至2023年1月2日", "2023-03-04, 2023-03-04, 2023年3月4日",
			"2022-03-04, 2023-03-04, 2022年3月4日至2023年3月4日" })
	void spansSayOnlyWhatChanges(LocalDate from, LocalDate to, String text) {
		assertThat(ChineseDates.span(from, to)).isEqualTo(text);
	}

	@Test
	void aMomentIsToldInShanghai() {
		assertThat(ChineseDates.minute(Instant.parse("2023-05-17T17:05:59Z"))).isEqualTo("2023-05-18 01:05");
	}

}
