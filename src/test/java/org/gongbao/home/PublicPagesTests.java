package org.gongbao.home;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.command.Command;
import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages over the sample issues, brought in by the ordinary import command. */
@PortalTest
class PublicPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private List<Command> commands;

	@BeforeEach
	void importSeeds() throws Exception {
		Command command = this.commands.stream().filter((one) -> one.name().equals("import")).findFirst().orElseThrow();
		assertThat(command.run(List.of("--publish", Path.of("seeds").toString()))).isZero();
	}

	@Test
	void frontPageShowsTheNewestOfEverything() {
		Document page = page("/");
		assertThat(page.select(".gz-toc__line")).hasSize(12);
		assertThat(page.select(".gz-toc__line a").eachAttr("href"))
			.contains("/documents/%E9%80%9A%E6%94%BF%E5%8A%9E%E5%8F%91%E3%80%942023%E3%80%9512%E5%8F%B7");
		assertThat(page.select(".gz-rows > li")).hasSize(6);
		assertThat(page.select(".gz-act")).hasSize(5);
		assertThat(page.select(".gz-bars__bar")).isNotEmpty();
		assertThat(page.select(".gz-shelf__one")).hasSize(3);
	}

	@Test
	void everyLinkOfTheFrontPageLeadsSomewhere() {
		for (Element link : page("/").select("a[href^=/]")) {
			MvcTestResult result = this.mvc.get().uri(URI.create(link.attr("href"))).exchange();
			assertThat(result.getResponse().getStatus()).as(link.attr("href")).isLessThan(400);
		}
	}

	@Test
	void appointmentsStandByBatchAndCanBeFiltered() {
		Document all = page("/appointments");
		assertThat(all.select(".gz-batch")).hasSize(7);
		assertThat(all.select(".gz-batch__act")).hasSize(14);
		Document filtered = page("/appointments?person=张静波&action=remove");
		assertThat(filtered.select(".gz-batch__act")).singleElement()
			.extracting(Element::text)
			.asString()
			.contains("免", "张静波", "通辽承接产业转移开发区管理委员会主任");
		assertThat(page("/appointments?issue=2023-2&year=2023").select(".gz-batch")).hasSize(3);
	}

	@Test
	void parametersThatMakeNoSenseAreIgnoredAndSaidSo() {
		Document page = page("/appointments?action=promote&year=abc&issue=x&page=99");
		assertThat(page.select(".gz-batch")).hasSize(7);
		assertThat(page.select(".gz-notices").text()).contains("action", "year", "issue", "第99页");
	}

	@Test
	void personPageListsActsAndIsNotIndexed() {
		Document page = page("/people/王丽香");
		assertThat(page.select("h1").text()).isEqualTo("王丽香");
		assertThat(page.select(".gz-life__entry")).hasSize(1);
		assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
		assertThat(this.mvc.get().uri("/people/无此人")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void monthOfTheChronicleCountsEachDay() {
		Document page = page("/chronicle/2023-03");
		assertThat(page.select(".gz-calendar tbody td")).hasSize(35);
		assertThat(page.select("a.gz-calendar__day[href=/chronicle/2023-03-01]")).hasSize(1);
		assertThat(page.select(".gz-day, .gz-folded").size()).isGreaterThan(25);
		assertThat(page("/chronicle").select("h1").text()).contains("2023年4月");
		assertThat(page("/chronicle/2023-04").select(".gz-day").eachText().getFirst()).contains("延续自上月", "3月29日至4月2日");
	}

	@Test
	void dayShowsEntriesWhoseRangeCoversIt() {
		assertThat(page("/chronicle/2023-03-05").select(".gz-day__list li").eachText())
			.anySatisfy((text) -> assertThat(text).startsWith("4日至11日"));
	}

	@Test
	void datesOnWhichNothingIsRecordedAndNoDatesAreNotFound() {
		for (String nowhere : List.of("2023-13", "2023-02-30", "1999-01", "1999-01-01", "2023-3", "heute")) {
			assertThat(this.mvc.get().uri("/chronicle/" + nowhere)).as(nowhere).hasStatus(HttpStatus.NOT_FOUND);
		}
	}

	@Test
	void feedsAndSitemapAreWellFormedAndAbsolute() {
		for (String feed : List.of("issues", "documents", "appointments", "chronicle")) {
			Document xml = xml("/" + feed + ".atom", "application/atom+xml");
			assertThat(xml.select("feed > entry")).as(feed).isNotEmpty();
			assertThat(xml.select("entry > id").eachText()).doesNotHaveDuplicates()
				.allSatisfy((id) -> assertThat(id).startsWith("http://localhost/"));
		}
		assertThat(xml("/sitemap.xml", "application/xml").select("url > loc").eachText())
			.contains("http://localhost/issues/2023/2", "http://localhost/chronicle/2023-03")
			.hasSizeGreaterThan(30);
	}

	private Document page(String path) {
		MvcTestResult result = this.mvc.get().uri(path).exchange();
		assertThat(result).as(path).hasStatusOk();
		Document page = Jsoup.parse(body(result));
		assertThat(page.select("h1")).as("headings of " + path).hasSize(1);
		return page;
	}

	private Document xml(String path, String type) {
		MvcTestResult result = this.mvc.get().uri(path).exchange();
		assertThat(result).hasStatusOk();
		assertThat(result.getResponse().getContentType()).startsWith(type);
		return Jsoup.parse(body(result), Parser.xmlParser());
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
