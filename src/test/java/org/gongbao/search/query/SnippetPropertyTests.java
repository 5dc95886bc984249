package org.gongbao.search.query;

import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.gongbao.search.index.IndexMother;
import org.gongbao.search.match.SortOrder;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever finds something sees why, in sound HTML. */
class SnippetPropertyTests {

	/** Two lines, marks and ellipses, and a match that may be as long as a query. */
	private static final int LONGEST = 800;

	private static final Search FEW = SearchMother.of(List
		.of(IndexMother.issue(), IndexMother.appointment(1, "王丽香", "市医院副院长"), IndexMother.appointment(2, "奇·达楞太", "市长"),
				IndexMother.document(3, "通政办发〔2023〕12号", "关于推动风电产业的意见", "按照通政办发[2022]7号，现提出以下意见。",
						LocalDate.of(2023, 3, 20), "某机关"),
				IndexMother.document(4, "关于废止文件的通知", "通政办发（2023）12 号自即日起废止。")));

	@Property(tries = 400)
	void everyResultOfSeveralWordsMarksOne(@ForAll("several") String typed) {
		check(SearchCorpus.SEARCH, typed);
	}

	@Property(tries = 300)
	void everyResultThatHasOnlyMostOfTheWordsMarksOne(@ForAll("sentences") String typed) {
		check(SearchCorpus.SEARCH, typed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "总第41期", "第41期", "2023年第2期", "2023年第2期（总第41期）", "通辽市人民政府公报2023年第2期", "王丽香", "王 丽香", "奇达楞太",
			"風電", "奇.达楞太", "通政办发2023年12号", "通政办发〔2023〕12号", "通政办发[2023]012号", "通政办发〔2022〕7号", "通政任字〔2023〕4号",
			"通政任字 2023 4", "各旗县市区人民政府", "各旗县市区人民政府：", "王麗香" })
	void whatIsFoundInAnotherSpellingIsMarkedToo(String typed) {
		assertThat(check(FEW, typed)).as(typed).isPositive();
	}

	@ParameterizedTest
	@ValueSource(strings = { "国令第707号", "国务院令第707号", "字号：国令第707号" })
	void orderIsMarkedUnderItsOtherCode(String typed) {
		Search search = SearchMother
			.of(List.of(IndexMother.document(1, "条例", "根据国务院令第707号修订。"), IndexMother.document(2, "办法", "依照国令第707号执行。"),
					IndexMother.document(3, "通政办发〔2023〕12号", "意见", "意见如下。", LocalDate.of(2023, 3, 20), "某机关")));
		assertThat(check(search, typed)).isGreaterThanOrEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "3月20日", "三月二十日", "2023年3月20日", "2023-3-20", "2023年3月", "2023年" })
	void whatIsFoundForItsDayAloneSaysSo(String typed) {
		SearchQuery query = new SearchQuery(typed, SearchFilters.NONE, SortOrder.RELEVANCE, false, 1, 100);
		SearchResults results = FEW.search(query);
		assertThat(results.hits()).anySatisfy((hit) -> {
			assertThat(hit.snippet()).doesNotContain("<mark>");
			assertThat(results.read().names(hit.item().date())).isTrue();
		});
		check(SearchCorpus.SEARCH, typed);
	}

	@Provide
	Arbitrary<String> several() {
		return SearchCorpus.pieces().list().ofMinSize(1).ofMaxSize(4).map((pieces) -> String.join(" ", pieces));
	}

	@Provide
	Arbitrary<String> sentences() {
		return Combinators
			.combine(SearchCorpus.pieces(), Arbitraries.of("怎么办", "有什么规定", "是多少", "什么时候开始", "的支持政策"),
					SearchCorpus.pieces())
			.as((one, question, other) -> one + question + other);
	}

	private static int check(Search search, String typed) {
		SearchResults results = search
			.search(new SearchQuery(typed, SearchFilters.NONE, SortOrder.RELEVANCE, false, 1, 100));
		List<Hit> hits = results.hits();
		for (Hit hit : hits) {
			SnippetChecks.check(hit, results.read());
			assertThat(hit.snippet()).hasSizeLessThan(LONGEST);
		}
		return hits.size();
	}

}
