package org.gongbao.docnumber;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Numbers are found in running text with the right left edge, look-alikes are not.
 */
class DocNumbersTests {

	static Stream<Arguments> sentences() {
		return Fixtures.rows("in-text.tsv");
	}

	@ParameterizedTest
	@MethodSource("sentences")
	void findsTheNumbersOfASentence(String sentence, String numbers) {
		List<Occurrence> found = DocNumbers.findIn(sentence);
		List<String> expected = numbers.isEmpty() ? List.of() : List.of(numbers.split("\\|"));
		assertThat(found).extracting((occurrence) -> occurrence.number().canonical()).isEqualTo(expected);
	}

}
