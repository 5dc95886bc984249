package org.gongbao.document;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether a document holds on a day. */
class HoldingTests {

	private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

	@Test
	void theLastDayStillCounts() {
		Holding holding = new Holding(null, null, DAY, Validity.IN_FORCE);
		assertThat(holding.on(DAY)).isEqualTo(Validity.IN_FORCE);
		assertThat(holding.on(DAY.plusDays(1))).isEqualTo(Validity.EXPIRED);
	}

	@Test
	void whatHasYetToBeginIsPendingUntilItsFirstDay() {
		Holding holding = new Holding(DAY, null, null, Validity.IN_FORCE);
		assertThat(holding.on(DAY.minusDays(1))).isEqualTo(Validity.PENDING);
		assertThat(holding.on(DAY)).isEqualTo(Validity.IN_FORCE);
		assertThat(new Holding(DAY, null, null, Validity.UNKNOWN).on(DAY.minusDays(1))).isEqualTo(Validity.PENDING);
		assertThat(new Holding(DAY, null, null, Validity.REPEALED).on(DAY.minusDays(1))).isEqualTo(Validity.REPEALED);
	}

	@Test
	void aRepealToComeLeavesItInForce() {
		Holding holding = new Holding(null, DAY, null, Validity.IN_FORCE);
		assertThat(holding.on(DAY.minusDays(1))).isEqualTo(Validity.IN_FORCE);
		assertThat(holding.on(DAY)).isEqualTo(Validity.REPEALED);
		assertThat(new Holding(DAY.plusDays(9), DAY, null, Validity.IN_FORCE).on(DAY)).isEqualTo(Validity.REPEALED);
	}

	@ParameterizedTest
	@CsvSource({ "现行有效,IN_FORCE", "有效,IN_FORCE", "已废止,REPEALED", "失效,EXPIRED", "无效,EXPIRED", "部分废止,IN_FORCE",
			"部分失效,IN_FORCE", "已被修改,IN_FORCE", "不详,UNKNOWN" })
	void whatItsOfficeSaysIsUnderstood(String words, Validity validity) {
		assertThat(subject(words, false).holding(null).on(DAY)).isEqualTo(validity);
	}

	@Test
	void whatAGazettePrintsHoldsAndWhatStandsAloneSaysNothing() {
		assertThat(subject(null, true).holding(null).on(DAY)).isEqualTo(Validity.IN_FORCE);
		assertThat(subject(null, false).holding(null).on(DAY)).isEqualTo(Validity.UNKNOWN);
	}

	@ParameterizedTest
	@CsvSource({ "《旧办法》（国发〔2018〕 1号）自2024年 1月1日起废止。,2024-01-01", "国发〔2018〕1号于2024年2月30日起停止执行,",
			"国发〔2018〕2号自2024年1月1日起废止,", "本办法自2024年1月1日起施行，国发〔2018〕1号同时废止," })
	void aSentenceMayGiveTheDayOfTheRepeal(String sentence, @Nullable LocalDate day) {
		assertThat(RepealDay.of(List.of(sentence), "国发〔2018〕1号")).isEqualTo(day);
	}

	@Test
	void theWordsPromisedToOutsidersStayFour() {
		assertThat(Validity.values()).extracting(Validity::status)
			.containsOnly("in-force", "repealed", "expired", "unknown");
	}

	private static ForceSubject subject(@Nullable String stated, boolean printed) {
		return new ForceSubject(1, "国发〔2018〕1号", null, null, stated, printed);
	}

}
