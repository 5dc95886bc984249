package org.gongbao.issue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.document.DocumentMother;
import org.gongbao.document.DocumentPublishing;
import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;

import static org.assertj.core.api.Assertions.assertThat;

/** A whole issue for paper. */
@PortalTest
class BookletTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SampleGazette gazette;

	@Autowired
	private DocumentPublishing publishing;

	@Test
	void everythingStandsInTheOrderOfTheContentsWhichLeadToIt() throws Exception {
		this.gazette.publishIssue41();
		Document page = page("/issues/2023/2/print");
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select(".gz-booklet__item > .gz-sheet .gz-redhead__number").eachText()).containsExactly(
				"通告通告〔2023〕1号", "通告字〔2023〕33号", "通政办字〔2023〕26号", "通政办发〔2023〕12号", "通辽办发〔2023〕13号", "通政办字〔2023〕35号");
		assertThat(page.select(".gz-toc a").eachAttr("href")).containsExactly("#d1", "#d2", "#d3", "#d4", "#d5", "#d6",
				"#appointments", "#chronicle");
		page.select(".gz-booklet a[href^=#]")
			.eachAttr("href")
			.forEach((href) -> assertThat(page.getElementById(href.substring(1))).as(href).isNotNull());
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
		assertThat(page.select("#appointments").text()).contains("王丽香");
		assertThat(page.select("#chronicle").text()).contains("●3月1日");
		assertThat(page.select(".gz-colophon").text()).contains("0475-8835888");
		assertThat(page.select("#d4 .gz-running").text()).contains("通辽市人民政府公报", "第2期", "通政办发〔2023〕12号");
	}

	@Test
	void theIssueLeadsToIt() throws Exception {
		this.gazette.publishIssue41();
		assertThat(page("/issues/2023/2").select("a:contains(整期打印)").attr("href")).isEqualTo("/issues/2023/2/print");
		assertThat(this.web.get().uri("/issues/2023/02/print")).hasStatus(301)
			.hasHeader("Location", "/issues/2023/2/print");
		assertThat(this.web.get().uri("/issues/2023/9/print")).hasStatus(404);
	}

	@Test
	void whatWasWithdrawnIsNotPrinted() throws Exception {
		this.gazette.publish(IssueMother.plain(2022, 1, 34), DocumentMother.titled("关于公园的通知").numbered("通政字〔2022〕1号"),
				DocumentMother.titled("关于道路的通知").numbered("通政字〔2022〕2号"));
		long id = this.gazette.publishAlone(DocumentMother.titled("关于河流的通知").numbered("通政字〔2022〕3号"));
		this.publishing.withdraw(id, "内容有误");
		Document page = page("/issues/2022/1/print");
		assertThat(page.select(".gz-redhead__number").eachText()).containsExactly("通政字〔2022〕1号", "通政字〔2022〕2号");
		assertThat(page.text()).doesNotContain("河流");
	}

	/** Held back to be tagged, a large issue would stand in memory whole. */
	@Test
	void itIsWrittenAsItIsMade() {
		this.gazette.publishIssue41();
		assertThat(this.web.get().uri("/issues/2023/2/print")).hasStatusOk().doesNotContainHeader("ETag");
	}

	private Document page(String path) throws Exception {
		MvcTestResult answer = this.web.get().uri(path).exchange();
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(answer.getResponse().getContentAsString());
	}

}
