package org.gongbao.docnumber;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What merely looks like a document number is refused, and the refusal says why.
 */
class LookAlikeTests {

	static Stream<String> lookAlikes() {
		return Fixtures.lines("look-alikes.tsv");
	}

	@ParameterizedTest
	@MethodSource("lookAlikes")
	void isRefused(String text) {
		assertThat(DocNumber.parse(text)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> DocNumber.of(text)).withMessageContaining("not a");
	}

	@Test
	void emptyAndBlankAreRefused() {
		assertThat(DocNumber.parse("")).isEmpty();
		assertThat(DocNumber.parse(" \n　 ")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "〔2023〕12号,no issuer code", "通政办发12号,no year", "通政办发〔2023〕号,no serial", "通政办发〔2023〕1234567号,no serial",
			"按国办发(1985)49号,other words", "国发〔2018〕44、45号,several serials", "合同〔2023〕12号,no issuer code",
			"通政办发,nothing that ends" })
	void refusalSaysWhatIsWrong(String text, String problem) {
		assertThatIllegalArgumentException().isThrownBy(() -> DocNumber.of(text)).withMessageContaining(problem);
	}

	@Test
	void veryLongTextIsRefused() {
		assertThat(DocNumber.parse("通".repeat(300) + "〔2023〕12号")).isEmpty();
		assertThat(DocNumber.parse("通".repeat(41) + "发〔2023〕12号")).isEmpty();
	}

}
