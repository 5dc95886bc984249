package org.gongbao.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Parameters are read without failing, and what is changed is said. */
class RequestParametersTests {

	@Test
	void absentAndBlankMeanTheSame() {
		assertThat(of("q", "  ").text("q")).isEmpty();
		assertThat(of("q", "x").text("p")).isEmpty();
		assertThat(of("q", " 风电 ").text("q")).contains("风电");
		assertThat(of("q", "a\0b\n").text("q")).contains("a b");
	}

	@ParameterizedTest
	@CsvSource({ "5, 5", "1, 1", "10, 10", "0, 1", "-3, 1", "11, 10", "99999999999999999999, 10", "+7, 7" })
	void numbersAreBroughtWithinBounds(String given, int read) {
		RequestParameters parameters = of("page", given);
		assertThat(parameters.integer("page", 1, 10)).hasValue(read);
		boolean same = given.replace("+", "").equals(String.valueOf(read));
		assertThat(parameters.notices().texts()).hasSize(same ? 0 : 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "1.5", "1e3", "٣", "一", "0x10", "--1", "<script>" })
	void whatIsNoNumberIsIgnoredAndSaid(String given) {
		RequestParameters parameters = of("year", given);
		assertThat(parameters.integer("year", 1, 3000)).isEmpty();
		assertThat(parameters.notices().texts()).containsExactly("参数“year”的值“" + given + "”无法识别，已忽略。");
	}

	@Test
	void datesMustExist() {
		assertThat(of("from", "2023-03-20").date("from")).contains(LocalDate.of(2023, 3, 20));
		assertThat(of("month", "2023-03").month("month")).contains(YearMonth.of(2023, 3));
		RequestParameters parameters = of("from", "2023-02-30");
		assertThat(parameters.date("from")).isEmpty();
		assertThat(parameters.notices().texts()).hasSize(1);
	}

	@Test
	void choicesAreWrittenAsInAddresses() {
		assertThat(of("sort", "in-force").choice("sort", Choice.class)).contains(Choice.IN_FORCE);
		assertThat(of("sort", "whatever").choice("sort", Choice.class)).isEmpty();
	}

	@Test
	void remarksQuoteOnlyTheBeginningOfALongValue() {
		RequestParameters parameters = of("page", "长".repeat(5000));
		parameters.integer("page", 1, 2);
		assertThat(parameters.notices().texts().getFirst()).contains("长".repeat(20) + "…").hasSizeLessThan(60);
	}

	@Test
	void linksKeepTheOtherParametersAndGoBackToTheFirstPage() {
		RequestParameters parameters = of("q", "风电", "year", "2023", "page", "7", "empty", "");
		assertThat(parameters.with("year", "2022")).isEqualTo("/search?q=%E9%A3%8E%E7%94%B5&year=2022");
		assertThat(parameters.with("page", "8")).isEqualTo("/search?q=%E9%A3%8E%E7%94%B5&year=2023&page=8");
		assertThat(parameters.without("year")).isEqualTo("/search?q=%E9%A3%8E%E7%94%B5");
		assertThat(parameters.without("year", "q")).isEqualTo("/search");
		assertThat(parameters.others("q")).containsExactly(Map.entry("year", "2023"));
	}

	@Test
	void aPageBeyondTheEndBecomesTheLastOne() {
		RequestParameters parameters = of("page", "99", "size", "500");
		Paging paging = parameters.page(20, 100).of(355);
		assertThat(paging.page()).isEqualTo(4);
		assertThat(paging.size()).isEqualTo(100);
		assertThat(paging.offset()).isEqualTo(300);
		assertThat(parameters.notices().texts()).containsExactly("参数“size”应在1至100之间，已按100显示。", "共4页，没有第99页，已显示最后一页。");
	}

	@Test
	void anEmptyListHasOnePage() {
		RequestParameters parameters = of("q", "x");
		Paging paging = parameters.page(20, 100).of(0);
		assertThat(paging.page()).isOne();
		assertThat(paging.several()).isFalse();
		assertThat(paging.nextUrl()).isNull();
		assertThat(paging.previousUrl()).isNull();
		assertThat(parameters.notices().texts()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "1 | 18 | 1* 2 3 … 18", "4 | 18 | 1 2 3 4* 5 6 … 18", "5 | 18 | 1 2 3 4 5* 6 7 … 18",
					"9 | 18 | 1 … 7 8 9* 10 11 … 18", "18 | 18 | 1 … 16 17 18*", "2 | 3 | 1 2* 3", "1 | 1 | 1*" })
	void pageNumbersLeaveOutOnlyWhatSavesRoom(int page, int last, String shown) {
		Paging paging = of("page", String.valueOf(page)).page(10, 10).of(last * 10L);
		assertThat(
				paging.steps().stream().map((step) -> step.gap() ? "…" : step.number() + (step.current() ? "*" : "")))
			.containsExactly(shown.split(" "));
	}

	private static RequestParameters of(String... pairs) {
		Map<String, String> values = new LinkedHashMap<>();
		for (int at = 0; at < pairs.length; at += 2) {
			values.put(pairs[at], pairs[at + 1]);
		}
		return new RequestParameters("/search", values, new Notices());
	}

	private enum Choice {

		IN_FORCE, REPEALED

	}

}
