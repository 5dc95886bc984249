package org.gongbao.docnumber;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Numbers as gazettes, government sites and those who cite them really print them.
 */
class RealSpellingTests {

	static Stream<Arguments> spellings() {
		return Fixtures.rows("real-spellings.tsv");
	}

	@ParameterizedTest
	@MethodSource("spellings")
	void readsAlone(String printed, String canonical) {
		assertThat(DocNumber.parse(printed)).map(DocNumber::canonical).contains(canonical);
	}

	@ParameterizedTest
	@MethodSource("spellings")
	void isFoundInASentence(String printed, String canonical) {
		if (printed.contains("号") || printed.contains("號")) {
			assertThat(DocNumbers.findIn("现根据" + printed + "的规定执行。")).extracting(Occurrence::number)
				.containsExactly(DocNumber.of(canonical));
		}
	}

}
