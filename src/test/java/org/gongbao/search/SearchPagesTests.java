package org.gongbao.search;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriUtils;

import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;
import org.gongbao.web.PagePaths;

import static org.assertj.core.api.Assertions.assertThat;

/** Search as a citizen meets it, on real facts of 2023年第2期. */
@PortalTest
class SearchPagesTests {

	private static final String WIND_POWER = PagePaths.of("documents", "通政办发〔2023〕12号");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SampleGazette gazette;

	@Autowired
	private IndexedGazette indexed;

	@BeforeEach
	void publish() {
		this.gazette.publishIssue41();
		this.indexed.await();
	}

	@ParameterizedTest
	@ValueSource(strings = { "通政办发〔2023〕12号", "通政办发【2023】12号", "通政办发[2023]012号", "通政办发 2023 12号", " 通政办发（2023）第12号 " })
	void numberInAnySpellingLeadsStraightToItsDocument(String number) {
		MvcTestResult answer = get("q", number);
		assertThat(answer).hasStatus(302).redirectedUrl().isEqualTo(WIND_POWER);
	}

	@Test
	void numberShowsWhatNamesItWhenAskedForAll() {
		Document page = page("q", "通告字[2023]33号", "all", "1");
		assertThat(page.select(".gz-understood").text()).contains("按文号查找", "通告字〔2023〕33号", "共 2 条");
		assertThat(page.select(".gz-hit h2").eachText()).first().asString().contains("公布市本级行政执法主体");
		assertThat(page.select(".gz-hit").get(1).select("mark").text()).contains("通告字〔2023〕33号");
	}

	@Test
	void phraseShowsWhatWasUnderstoodAndEachMatchMarked() {
		Document page = page("q", "风电光伏");
		assertThat(page.title()).startsWith("检索“风电光伏”");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select(".gz-understood").text()).contains("按短语查找", "“风电光伏”", "共 2 条");
		assertThat(page.select(".gz-hit").get(0).text()).contains("文件", "通政办发〔2023〕12号", "2023年3月20日", "2023年第2期第3页",
				"现行有效");
		assertThat(page.select(".gz-hit").get(1).text()).contains("公报", "2023年第2期");
		assertThat(page.select("mark").eachText()).isNotEmpty().containsOnly("风电光伏");
	}

	@Test
	void wordsMustAllOccur() {
		assertThat(page("q", "政务服务 升级版", "type", "document").select(".gz-hit")).hasSize(1);
		assertThat(page("q", "常务会议 召开").select(".gz-hit h2").eachText()).containsExactly("2023年4月13日　星期四");
	}

	@Test
	void nameLeadsToThePerson() {
		Document page = page("q", "王丽香");
		assertThat(page.select(".gz-understood").text()).contains("按姓名查找");
		assertThat(page.select("a[href=" + PagePaths.of("people", "王丽香") + "]")).hasSizeGreaterThan(1);
		assertThat(page.select(".gz-hit .gz-seal").text()).isEqualTo("任");
		assertThat(page.select(".gz-hit__snippet").text()).contains("王丽香同志任市医院副院长");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023年第2期", "总第41期", "第41期", "2023 年第 2 期（总第41期）" })
	void issueLabelLeadsToTheIssue(String label) {
		Document page = page("q", label);
		assertThat(page.select(".gz-hit h2").eachText()).first().asString().contains("2023年第2期");
		assertThat(page.select(".gz-after-hits a").attr("href")).isEqualTo("/issues/2023/2");
	}

	@Test
	void filtersAndSortsAreLinksThatHold() {
		Document page = page("q", "通辽市");
		String issuer = page.select(".gz-facet:contains(发文机关) a").get(0).attr("href");
		assertThat(UriUtils.decode(issuer, StandardCharsets.UTF_8)).contains("q=通辽市", "issuer=通辽市人民政府");
		Document narrowed = Jsoup.parse(body(this.mvc.get().uri(URI.create(issuer)).exchange()));
		int count = Integer.parseInt(page.select(".gz-facet:contains(发文机关) a").get(0).select("span").get(1).text());
		assertThat(narrowed.select(".gz-hit")).hasSize(count);
		assertThat(narrowed.select(".gz-facet__choice--on")).hasSize(1);
		assertThat(page("q", "通辽市", "type", "document", "sort", "oldest").select(".gz-hit__side").eachText()).first()
			.asString()
			.contains("2023年3月13日");
		assertThat(page("q", "通辽市", "type", "document", "sort", "newest").select(".gz-hit__side").eachText()).first()
			.asString()
			.contains("2023年4月28日");
	}

	@Test
	void unknownNumberOffersItsNeighbours() {
		Document page = page("q", "通政办发 2023 120号");
		assertThat(page.select("h1").text()).isEqualTo("没有找到“通政办发〔2023〕120号”");
		assertThat(page.select(".gz-near li").get(0).text()).contains("通政办发〔2023〕12号", "少一位数字");
		assertThat(page.select(".gz-near mark").text()).isEmpty();
		assertThat(page.select(".gz-looser a").eachText()).anyMatch((label) -> label.contains("通政办发〔2023〕"));
	}

	@Test
	void dayShowsWhatHappenedThenWithTheDayMarked() {
		Document page = page("q", "3月13日", "type", "document");
		assertThat(page.select(".gz-understood").text()).contains("按日期查找");
		assertThat(page.select(".gz-hit__side mark").eachText()).isNotEmpty().containsOnly("2023年3月13日");
	}

	@Test
	void partOfANumberShowsItsSeriesAndTheGaps() {
		Document page = page("q", "通政办发 2023");
		assertThat(page.select(".gz-understood").text()).contains("按文号的一部分查找", "机关代字“通政办发”，2023年");
		assertThat(page.select(".gz-series").text()).contains("通政办发〔2023〕系列文号", "缺1至11号", "12号");
		assertThat(page.select(".gz-series__step").get(0).attr("href")).isEqualTo(WIND_POWER);
		assertThat(page("q", "通政办发〔2023〕99号").select(".gz-series__gap").eachText()).contains("缺1至11号");
	}

	@Test
	void initialsOfANumberFindIt() {
		assertThat(get("q", "tzbf 2023 12")).hasStatus(302).redirectedUrl().isEqualTo(WIND_POWER);
		assertThat(page("q", "tzbf 2023").select(".gz-hit a").attr("href")).isEqualTo(WIND_POWER);
	}

	@Test
	void slipIsAnsweredWithWhatWasMeantAndSaidSo() {
		Document page = page("q", "风电广福");
		assertThat(page.select(".gz-understood").text()).contains("没有找到“风电广福”，改查（读音相同）", "“风电光伏”");
		assertThat(page.select(".gz-hit a").attr("href")).isEqualTo(WIND_POWER);
	}

	@Test
	void otherWordsForTheSameAreSaidAndCanBeLeftOut() {
		assertThat(page("q", "市政府").select(".gz-understood").text()).contains("“市政府”（也算“市人民政府”）");
		assertThat(page("q", "“市政府”").select(".gz-understood").text()).doesNotContain("也算");
	}

	@Test
	void whatIsInForceIsCountedAndFiltered() {
		Document page = page("q", "通辽市", "status", "in-force");
		assertThat(page.select(".gz-understood").text()).contains("限于现行有效");
		assertThat(page.select(".gz-hit__side").eachText()).isNotEmpty()
			.allSatisfy((side) -> assertThat(side).contains("现行有效"));
		assertThat(page.select(".gz-facet:contains(有效性) .gz-facet__choice--on").text()).contains("现行有效");
	}

	@Test
	void excludedWordsAndFieldsLimit() {
		assertThat(page("q", "通辽市 -风电", "type", "document").select(".gz-hit a").eachAttr("href"))
			.doesNotContain(WIND_POWER);
		assertThat(page("q", "标题:风电", "type", "document").select(".gz-hit a").eachAttr("href")).contains(WIND_POWER);
	}

	@Test
	void sentenceThatNothingContainsFindsMostOfItsWords() {
		Document page = page("q", "关于推动风电产业的高质量发展意见");
		assertThat(page.select(".gz-understood").text()).contains("没有内容逐字含有它，改按词语查找");
		assertThat(page.select(".gz-hit h2").eachText()).first().asString().contains("风电光伏新能源产业高质量发展的意见");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "page|99|已显示最后一页", "size|100000|100", "year|abc|无法识别", "type|novel|无法识别",
			"from|2023-13-45|无法识别", "sort|random|无法识别" })
	void badParametersAreIgnoredAndSaidSo(String name, String value, String said) {
		assertThat(page("q", "通辽市", name, value).select(".gz-notices").text()).contains(said);
	}

	@Test
	void longTextIsCutAndSaidSo() {
		assertThat(page("q", "通".repeat(10_000)).select(".gz-notices").text()).contains("只用了前500个字符");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\"", "“”", "\"\"", "AND OR NOT", "title:x", "*", "?~^", "(((", "\\",
			"<script>alert(1)</script>", "\u0000", "\uD800", "𠮷", "-", "a:b:c", "《", "|", "%", "通政办发〔2023〕",
			"〔2023〕12号", "号", "第", "２０２３" })
	void nothingTypedIsAnError(String typed) {
		assertThat(get("q", typed, "all", "1")).hasStatus(200);
		assertThat(this.mvc.get().uri("/search.json").param("q", typed)).hasStatus(200);
		assertThat(this.mvc.get().uri("/search/suggest.json").param("q", typed)).hasStatus(200);
	}

	@Test
	void addressThatLeadsNowhereShowsLikeNumbers() {
		MvcTestResult answer = this.mvc.get().uri("/documents/{number}", "通政办发〔2023〕120号").exchange();
		assertThat(answer).hasStatus(404);
		assertThat(body(answer)).contains("通政办发〔2023〕12号");
	}

	private Document page(String... parameters) {
		MvcTestResult answer = get(parameters);
		assertThat(answer).hasStatus(200);
		return Jsoup.parse(body(answer));
	}

	private MvcTestResult get(String... parameters) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.get().uri("/search");
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

	private static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
