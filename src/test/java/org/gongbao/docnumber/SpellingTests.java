package org.gongbao.docnumber;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every spelling people use reads to one canonical form.
 */
class SpellingTests {

	static Stream<Arguments> spellings() {
		return Fixtures.rows("spellings.tsv");
	}

	@ParameterizedTest
	@MethodSource("spellings")
	void readsToCanonicalForm(String printed, String canonical) {
		assertThat(DocNumber.parse(printed)).map(DocNumber::canonical).contains(canonical);
	}

	@ParameterizedTest
	@MethodSource("spellings")
	void canonicalFormReadsToItself(String printed, String canonical) {
		assertThat(DocNumber.of(canonical)).hasToString(canonical).isEqualTo(DocNumber.of(printed));
	}

}
