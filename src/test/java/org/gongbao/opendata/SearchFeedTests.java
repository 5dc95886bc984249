package org.gongbao.opendata;

import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.search.IndexedGazette;
import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;
import org.gongbao.web.PagePaths;

import static org.assertj.core.api.Assertions.assertThat;

/** Any search can be subscribed to. */
@PortalTest
class SearchFeedTests {

	private static final String WIND_POWER = "http://localhost" + PagePaths.of("documents", "通政办发〔2023〕12号");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SampleGazette gazette;

	@Autowired
	private IndexedGazette indexed;

	@BeforeEach
	void publish() {
		this.gazette.publishIssue41();
		this.indexed.await();
	}

	@Test
	void entryHasTitleAddressDayAndSnippet() {
		Element entry = feed("q", "风电光伏", "type", "document").select("entry").get(0);
		assertThat(entry.select("> title").text()).isEqualTo("通辽市人民政府办公室关于推动全市风电光伏新能源产业高质量发展的意见");
		assertThat(entry.select("> id").text()).isEqualTo(WIND_POWER);
		assertThat(entry.select("> link[rel=alternate]").attr("href")).isEqualTo(WIND_POWER);
		assertThat(entry.select("> published").text()).isEqualTo("2023-03-19T16:00:00Z");
		assertThat(entry.select("> summary").attr("type")).isEqualTo("text");
		assertThat(entry.select("> summary").text()).contains("通政办发〔2023〕12号，2023年3月20日").doesNotContain("<", "&");
		assertThat(entry.select("> author > name").text()).isEqualTo("通辽市人民政府办公室");
	}

	@Test
	void feedIsNamedByWhatItWasAskedFor() {
		Document feed = feed("q", "风电", "type", "document", "page", "7", "utm", "x");
		String query = "?q=" + PagePaths.encode("风电") + "&type=document";
		assertThat(feed.select("feed > id").text()).isEqualTo("http://localhost/search" + query);
		assertThat(feed.select("feed > link[rel=self]").attr("href")).isEqualTo("http://localhost/search.atom" + query);
		assertThat(feed.select("feed > title").text()).endsWith("检索“风电”");
	}

	@Test
	void newestComeFirstUnlessAnotherOrderIsAskedFor() {
		assertThat(feed("q", "通知", "type", "document").select("entry > published").eachText()).hasSizeGreaterThan(2)
			.isSortedAccordingTo((one, other) -> other.compareTo(one));
		assertThat(feed("q", "通知", "type", "document", "sort", "oldest").select("entry > published").eachText())
			.isSorted();
		assertThat(feed("q", "通知", "size", "1").select("entry")).hasSize(1);
	}

	@Test
	void everyEntryHasAnIdOfItsOwn() {
		assertThat(feed("q", "市").select("entry > id").eachText()).hasSizeGreaterThan(8).doesNotHaveDuplicates();
		assertThat(feed("q", "市医院").select("entry > id").eachText()).isNotEmpty()
			.allSatisfy((id) -> assertThat(id).contains("/people/", "#act-"));
	}

	@Test
	void filtersHold() {
		assertThat(
				feed("q", "通辽市", "from", "2023-04-01", "to", "2023-04-30", "type", "document").select("entry > title"))
			.hasSize(3);
		assertThat(feed("type", "chronicle").select("entry")).hasSize(3);
		assertThat(feed().select("entry")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "q|<b>&\"'", "q|\uFFFE\uFFFF", "q|\uD800", "type|novel", "year|abc",
			"from|2023-13-45", "sort|random", "size|100000", "page|-1" })
	void nothingAskedIsAnError(String name, String value) {
		feed("q", "通辽市", name, value);
	}

	@Test
	void pageOfResultsNamesItsFeed() {
		String page = text(this.web.get().uri("/search?q={words}", "风电").exchange());
		assertThat(Jsoup.parse(page).select("link[type=application/atom+xml]").attr("href"))
			.endsWith("/search.atom?q=" + PagePaths.encode("风电"));
	}

	@Test
	void otherListsTakeTheFiltersOfTheirPages() {
		Document removed = xml(this.web.get().uri("/appointments.atom?action=remove").exchange());
		assertThat(removed.select("entry")).hasSize(2);
		assertThat(removed.select("feed > id").text()).isEqualTo("http://localhost/appointments?action=remove");
		assertThat(xml(this.web.get().uri("/documents.atom?issuer={name}", "通辽市人民政府").exchange()).select("entry"))
			.hasSize(2);
	}

	private Document feed(String... parameters) {
		MockMvcTester.MockMvcRequestBuilder request = this.web.get().uri("/search.atom");
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return xml(request.exchange());
	}

	private static Document xml(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		assertThat(answer.getResponse().getContentType()).startsWith("application/atom+xml");
		return Jsoup.parse(text(answer), Parser.xmlParser());
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
