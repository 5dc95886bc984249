package org.gongbao.review.publish;

import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Minutes are understood as people type them, and nonsense is not guessed at. */
class TypedMinuteTests {

	@ParameterizedTest
	@ValueSource(strings = { "2023-05-18", "2023-5-18", "2023年5月18日", "2023.5.18", "2023/5/18", "２０２３年５月１８日",
			" 2023 年 5 月 18 日 ", "20230518", "2023—5—18" })
	void daysInManySpellings(String typed) {
		assertThat(TypedMinute.day(typed)).contains(LocalDate.of(2023, 5, 18));
	}

	@ParameterizedTest
	@CsvSource({ "9:00,9,0", "09：00,9,0", "9点,9,0", "9点半,9,30", "上午9时30分,9,30", "下午3点,15,0", "下午3点15分,15,15",
			"0900,9,0", "晚上8点,20,0", "中午12点,12,0", "18:05:00,18,5", "0:00,0,0", "23:59,23,59", "9点整,9,0" })
	void timesInManySpellings(String typed, int hour, int minute) {
		assertThat(TypedMinute.time(typed)).contains(LocalTime.of(hour, minute));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "明天", "2023-02-30", "2023-13-01", "5月18日", "<b>", "99999-1-1", "2023-5-18 9:00" })
	void whatIsNoDay(String typed) {
		assertThat(TypedMinute.day(typed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "九点", "25:00", "9:60", "9.5", "上午", "-1", "9:00 9:00",
			"99999999999999999999999999999999999999999" })
	void whatIsNoTime(String typed) {
		assertThat(TypedMinute.time(typed)).isEmpty();
	}

}
