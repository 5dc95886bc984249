package org.gongbao.importing;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Sentences pasted into the tables of the desk. */
class PastedTextTests {

	@Test
	void sentencesBecomeActs() {
		assertThat(PastedText.appointments("""
				经市政府研究决定：

				张静波同志任市水务局局长（试用期一年）。

				免去李明远同志的市图书馆副馆长职务。(通政任字〔2021〕902号)
				""", 2021).batches()).singleElement().satisfies((batch) -> {
			assertThat(batch.reference()).isEqualTo("通政任字〔2021〕902号");
			assertThat(batch.acts()).extracting("person", "post", "probation")
				.containsExactly(tuple("张静波", "市水务局局长", true), tuple("李明远", "市图书馆副馆长", false));
		});
	}

	@Test
	void daysBecomeEntries() {
		assertThat(PastedText.chronicle("""
				5月6日 全市河道整治工作会议召开。

				5月8日至9日 市政府检查菜市场卫生。
				""", 2021).entries()).extracting("from", "to")
			.containsExactly(tuple(LocalDate.of(2021, 5, 6), LocalDate.of(2021, 5, 6)),
					tuple(LocalDate.of(2021, 5, 8), LocalDate.of(2021, 5, 9)));
	}

	@Test
	void whatIsNeitherBringsNothing() {
		assertThat(PastedText.appointments("今天天气很好", 2021).batches()).isEmpty();
		assertThat(PastedText.chronicle("今天天气很好", 2021).entries()).isEmpty();
		assertThat(PastedText.appointments("", 2021).batches()).isEmpty();
	}

}
