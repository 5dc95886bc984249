package org.gongbao.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.docnumber.DocNumbers;
import org.gongbao.docnumber.Occurrence;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the samples may not contain ({@code docs/decisions/0004-samples.md}).
 */
class SampleWordingTests {

	private static final Path SEEDS = Path.of("seeds");

	/** The gazette's own colophon is the only telephone number of the samples. */
	private static final String COLOPHON_PHONE = "0475-8835888";

	private static final Pattern PRIVATE = Pattern
		.compile("\\d{3,4}-\\d{7,8}|(?<!\\d)1[3-9]\\d{9}(?!\\d)|(?<!\\d)\\d{15,19}[\\dX]?(?!\\d)|\\w@\\w");

	/** No body of a city prints as many documents of one kind in a year. */
	private static final int LOWEST_INVENTED_SERIAL = 901;

	static Stream<Path> texts() throws IOException {
		try (Stream<Path> files = Files.walk(SEEDS)) {
			return files.filter((file) -> file.toString().endsWith(".txt")).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2022-06.txt", "2023-01.txt" })
	void inventedNumbersLieWhereNoRealOneCan(String issue) throws IOException {
		List<DocNumber> own = DocNumbers.findIn(Files.readString(SEEDS.resolve(issue)))
			.stream()
			.map(Occurrence::number)
			.filter((number) -> number.issuerCode().startsWith("通"))
			.toList();
		assertThat(own).isNotEmpty().allMatch((number) -> number.serial() >= LOWEST_INVENTED_SERIAL);
	}

	@ParameterizedTest
	@MethodSource("texts")
	void nobodyCanBeRungUpWrittenToOrPaid(Path text) throws IOException {
		String printed = Files.readString(text).replace(COLOPHON_PHONE, "");
		assertThat(PRIVATE.matcher(printed).results()).isEmpty();
	}

	@Test
	void thereIsSomethingToCheck() throws IOException {
		assertThat(texts()).hasSizeGreaterThanOrEqualTo(5);
	}

}
