package org.gongbao.check;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.gongbao.importing.ManuscriptTexts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The samples are such as an office would publish: nothing blocks, little is doubtful.
 */
class SampleIssueCheckTests {

	@ParameterizedTest
	@ValueSource(strings = { "2022-06.txt", "2023-01.txt", "2023-02.txt" })
	void nothingBlocks(String name) throws IOException {
		ManuscriptTexts texts = ManuscriptTexts.read(Path.of("seeds", name));
		CheckReport report = new Checked().report(texts.manuscript(), texts.source());
		assertThat(report.blocking()).isEmpty();
		assertThat(report.unconfirmed()).hasSizeLessThan(15);
		assertThat(report.findings()).extracting(Finding::code)
			.doesNotContain("word-doubled", "digit-letter", "traditional-form", "marks-unbalanced", "paragraph-broken",
					"articles-out-of-order", "identity-number-like", "character-stand-in", "name-doubtful");
	}

}
