package org.gongbao.issue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.testing.Golden;
import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;
import org.gongbao.web.PagePaths;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of issues as readers get them. */
@PortalTest
class IssuePagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SampleGazette gazette;

	@Test
	void anIssueReadsAsItsPrintedContents() throws Exception {
		this.gazette.publishIssue41();
		Document page = page("/issues/2023/2");
		assertThat(page.select("h1").text()).isEqualTo("2023年第2期（总第41期）");
		assertThat(page.select("h3.gz-toc__section").eachText()).containsExactly("市政府文件", "市政府办公室文件", "人事任免", "大事记");
		assertThat(page.select(".gz-toc__line")).hasSize(8);
		assertThat(page.select(".gz-toc__line a").eachAttr("href")).contains(PagePaths.of("documents", "通政办发〔2023〕12号"),
				"/appointments?issue=2023-2");
		assertThat(page.select(".gz-toc__line .gz-tag").eachText()).containsExactly("全文另载");
		assertThat(page.select(".gz-figures").text()).contains("文件 6件", "任免 5人次", "大事记 3则");
		assertThat(page.select(".gz-colophon").text()).contains("通辽市哲里木民族印刷有限公司", "2023年5月");
		assertThat(page.select("link[rel=alternate][type=application/json]").attr("href"))
			.isEqualTo("/issues/2023/2.json");
	}

	@Test
	void theStripHasABlockForEveryPage() throws Exception {
		this.gazette.publishIssue41();
		Document page = page("/issues/2023/2");
		assertThat(page.select(".gz-strip a").eachAttr("href")).hasSize(18).contains("/cite/2023/2/p7");
		assertThat(page.select(".gz-strip").attr("aria-label")).contains("第3至16页市政府办公室文件，第17页人事任免，第18页起大事记");
	}

	@Test
	void issuesLeadToTheirNeighbours() throws Exception {
		this.gazette.publishIssue41();
		this.gazette.publish(IssueMother.plain(2023, 1, 40));
		assertThat(page("/issues/2023/2").select(".gz-turn a").eachAttr("href")).containsExactly("/issues/2023/1");
		assertThat(page("/issues/2023/1").select(".gz-turn a").eachAttr("href")).containsExactly("/issues/2023/2");
	}

	@Test
	void theShelfShowsEveryYearAndItsGaps() throws Exception {
		this.gazette.publishIssue41();
		this.gazette.publish(IssueMother.plain(2022, 3, 36));
		Document page = page("/issues");
		assertThat(page.select("section[id]").eachAttr("id")).containsExactly("y2023", "y2022");
		assertThat(page.select("a.gz-shelf__one").eachAttr("href")).containsExactly("/issues/2023/2", "/issues/2022/3");
		assertThat(page.select(".gz-cover--missing")).hasSize(3);
	}

	@Test
	void beforeTheFirstIssueTheShelfSaysSo() throws Exception {
		assertThat(page("/issues").select("h1").text()).contains("尚未出版任何一期");
	}

	@Test
	void theFrameNamesTheNewestIssue() throws Exception {
		assertThat(page("/issues").title()).endsWith("政府公报");
		this.gazette.publishIssue41();
		Document page = page("/issues");
		assertThat(page.title()).endsWith("－通辽市人民政府公报");
		assertThat(page.select(".gz-nav a").eachAttr("href")).startsWith("/issues/2023/2");
	}

	@Test
	void otherAddressesLeadToTheOne() {
		this.gazette.publishIssue41();
		assertThat(this.web.get().uri("/issues/no/41")).hasStatus(301).hasHeader("Location", "/issues/2023/2");
		assertThat(this.web.get().uri("/issues/2023/02")).hasStatus(301).hasHeader("Location", "/issues/2023/2");
		assertThat(this.web.get().uri("/issues/no/42")).hasStatus(404);
		assertThat(this.web.get().uri("/issues/2023/3")).hasStatus(404);
		assertThat(this.web.get().uri("/issues/x/3")).hasStatus(404);
		assertThat(this.web.get().uri("/issues/999999/999999")).hasStatus(404);
	}

	@Test
	void aPrintedPageLeadsToWhatStandsOnIt() {
		this.gazette.publishIssue41();
		cites(1, PagePaths.of("documents", "通告通告〔2023〕1号"));
		cites(2, PagePaths.of("documents", "通告字〔2023〕33号"));
		cites(5, PagePaths.of("documents", "通政办发〔2023〕12号"));
		cites(8, PagePaths.of("documents", "通辽办发〔2023〕13号"));
		cites(17, "/appointments?issue=2023-2");
		cites(30, "/chronicle/2023-03");
		assertThat(this.web.get().uri("/cite/2023/2/p0")).hasStatus(404);
		assertThat(this.web.get().uri("/cite/2023/9/p1")).hasStatus(404);
	}

	@Test
	void theWholePageIsAsAccepted() throws Exception {
		this.gazette.publishIssue41();
		Golden.checkMain("issue.html", page("/issues/2023/2"));
	}

	private void cites(int page, String address) {
		assertThat(this.web.get().uri("/cite/2023/2/p" + page)).hasStatus(302).hasHeader("Location", address);
	}

	private Document page(String path) throws Exception {
		MvcTestResult result = this.web.get().uri(path).exchange();
		assertThat(result).hasStatusOk();
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

}
