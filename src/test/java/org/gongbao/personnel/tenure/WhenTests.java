package org.gongbao.personnel.tenure;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Times are as exact as print has them. */
class WhenTests {

	@Test
	void aDateMeansEveryDayItCanMean() {
		assertThat(When.of("2022")).isEqualTo(new When(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)));
		assertThat(When.of("2022-02")).isEqualTo(new When(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 2, 28)));
		assertThat(When.of("2022-02-02").exact()).isTrue();
		assertThat(When.read("2022-13")).isNull();
		assertThat(When.read(null)).isNull();
	}

	@Test
	void itIsToldInWords() {
		assertThat(When.of("2022").words()).isEqualTo("2022年");
		assertThat(When.of("2022-02").words()).isEqualTo("2022年2月");
		assertThat(When.of("2022-02-02").words()).isEqualTo("2022年2月2日");
		assertThat(When.within(YearMonth.of(2023, 3), YearMonth.of(2023, 4)).words()).isEqualTo("2023年3月至4月");
		assertThat(When.within(YearMonth.of(2022, 11), YearMonth.of(2023, 1)).words()).isEqualTo("2022年11月至2023年1月");
	}

	@Test
	void theMoreExactOfTwoStatementsCounts() {
		assertThat(When.of("2022").sharpened(When.of("2022-05"))).isEqualTo(When.of("2022-05"));
		assertThat(When.of("2022-05").sharpened(When.of("2022"))).isEqualTo(When.of("2022-05"));
		assertThat(When.of("2022-05").sharpened(When.of("2021-05"))).isEqualTo(When.of("2021-05"));
	}

}
