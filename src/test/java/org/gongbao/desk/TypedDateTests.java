package org.gongbao.desk;

import java.time.LocalDate;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.gongbao.web.ChineseDates;

import static org.assertj.core.api.Assertions.assertThat;

/** Days as people type them. */
class TypedDateTests {

	@ParameterizedTest
	@CsvSource({ "2023年3月20日, 2023-03-20", "2023-3-20, 2023-03-20", "2023.3.20, 2023-03-20", "2023/03/20, 2023-03-20",
			"20230320, 2023-03-20", "二〇二三年三月二十日, 2023-03-20", "二○二三年十二月三十一日, 2023-12-31", "二零二三年十月十日, 2023-10-10",
			"２０２３年３月２０日, 2023-03-20", "2023 年 3 月 20 日, 2023-03-20", "2023年3月20号, 2023-03-20", "2023—3—20, 2023-03-20",
			"二〇二三年一月二十一日, 2023-01-21" })
	void areRead(String typed, LocalDate day) {
		assertThat(TypedDate.read(typed)).contains(day);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2023", "2023年3月", "3月20日", "2023-02-30", "2023-0-1", "1066-10-14", "9999-1-1",
			"20-3-2023", "二〇二三年十三月一日", "20233-20", "2023-3-20 10:00" })
	void orAreNoDays(String typed) {
		assertThat(TypedDate.read(typed)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2023年3月20日, 2023-03-20", "2023年3月, 2023-03", "2023-03, 2023-03", "２０２３．３, 2023-03",
			"二〇二三年十二月, 2023-12", "2023年, 2023", "2023, 2023", "二〇二三年, 2023" })
	void orAreOnlyAsExactAsTheyAreKnown(String typed, String iso) {
		assertThat(TypedDate.readPartial(typed)).contains(iso);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "3月", "2023年13月", "2023-00", "2023-02-30", "2023-13-45", "0000", "20233" })
	void orAreNotEvenThat(String typed) {
		assertThat(TypedDate.readPartial(typed)).isEmpty();
	}

	@Property(tries = 500)
	void nothingThrows(@ForAll String typed) {
		assertThat(TypedDate.read(typed)).isNotNull();
		assertThat(TypedDate.readPartial(typed)).isNotNull();
	}

	@Property(tries = 200)
	void whatPagesWriteIsRead(@ForAll @IntRange(min = 0, max = 100_000) int days) {
		LocalDate day = LocalDate.of(1900, 1, 1).plusDays(days);
		assertThat(TypedDate.read(ChineseDates.date(day))).contains(day);
		assertThat(TypedDate.read(day.toString())).contains(day);
	}

}
