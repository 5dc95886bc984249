package org.gongbao.backfile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.document.DocumentMother;
import org.gongbao.document.DocumentPublishing;
import org.gongbao.issue.IssueMother;
import org.gongbao.issue.IssuePublishing;
import org.gongbao.issue.IssueRef;
import org.gongbao.issue.PdfMother;
import org.gongbao.security.TestStaff;
import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of what has been published, where corrections and withdrawals begin. */
@PortalTest
class PublishedPagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SampleGazette gazette;

	@Autowired
	private IssuePublishing issues;

	@Autowired
	private DocumentPublishing documents;

	private IssueRef withdrawn;

	@BeforeEach
	void publish() {
		this.gazette.publishIssue41();
		this.withdrawn = this.gazette.publish(IssueMother.plain(2022, 6, 39), DocumentMother.titled("关于公园的通知"));
		this.issues.withdraw(this.withdrawn, "整期排印有误，另行出版。");
		long alone = this.gazette.publishAlone(DocumentMother.titled("关于河流的通知").numbered("通政字〔2022〕9号"));
		this.gazette.publishAlone(DocumentMother.titled("关于道路的通知").numbered("通政字〔2022〕8号"));
		this.documents.withdraw(alone, "附图有误，另行公布。");
		this.issues.store(IssueMother.plain(2024, 1, 45));
	}

	@Test
	void publicAndWithdrawnIssuesStandWithTheirDocuments() throws Exception {
		Document page = page("/staff/published", TestStaff.publisher());
		assertThat(page.select("h2").eachText()).containsExactly("2023年第2期（总第41期）", "2022年第6期（总第39期）");
		assertThat(page.select("tbody tr")).hasSize(7);
		assertThat(page.select(".gz-deskissue").eachText().getLast()).contains("已撤回", "整期排印有误");
		assertThat(page.select("a[href*=withdrawals/new]")).hasSize(7);
		assertThat(page.select("a[href*=corrections/new]")).isEmpty();
		assertThat(page("/staff/published", TestStaff.editor()).select("a[href*=corrections/new]")).hasSize(7);
		assertThat(page("/staff/published", TestStaff.reviewer()).select("a[href*=/new]")).isEmpty();
	}

	@Test
	void itIsFilteredByTitleNumberAndIssue() throws Exception {
		assertThat(issues("公园")).containsExactly("2022年第6期（总第39期）");
		assertThat(issues("通政办发〔2023〕12号")).containsExactly("2023年第2期（总第41期）");
		assertThat(issues("2022年第6期")).containsExactly("2022年第6期（总第39期）");
		assertThat(issues("总第41期")).containsExactly("2023年第2期（总第41期）");
		Document none = page("/staff/published?q=<script>%", TestStaff.editor());
		assertThat(none.select("main").text()).contains("没有找到");
		assertThat(none.select("#q").val()).isEqualTo("<script>%");
	}

	@Test
	void documentsOutsideIssuesHaveAListOfTheirOwn() throws Exception {
		Document page = page("/staff/published?where=alone", TestStaff.publisher());
		assertThat(page.select("tbody tr")).hasSize(2);
		assertThat(page.select("tr:contains(河流)").text()).contains("已撤回", "附图有误");
		assertThat(page.select("tr:contains(河流) a")).isEmpty();
		assertThat(page.select("tr:contains(道路) a[href*=withdrawals/new]")).hasSize(1);
		assertThat(page("/staff/published?where=alone&q=道路", TestStaff.editor()).select("tbody tr")).hasSize(1);
	}

	@Test
	void actsAndEntriesOfAnIssueAreListedToBeCorrected() throws Exception {
		Document page = page("/staff/published/2023/2", TestStaff.editor());
		assertThat(page.select("a[href*=kind=appointment]")).hasSize(5);
		assertThat(page.select("a[href*=kind=chronicle]")).hasSize(3);
		assertThat(page("/staff/published/2023/2", TestStaff.publisher()).select("a[href*=/new]")).isEmpty();
		assertThat(this.web.get().uri("/staff/published/2022/6").with(TestStaff.editor())).hasStatus(404);
		assertThat(this.web.get().uri("/staff/published/2024/1").with(TestStaff.editor())).hasStatus(404);
	}

	@Test
	void aPublisherReplacesThePdfInWhichSomethingWithdrawnStillStands(@Autowired JdbcClient jdbc, @TempDir Path folder)
			throws Exception {
		String page = "/staff/published/2023/2/edition";
		byte[] pdf = Files.readAllBytes(PdfMother.edition(folder.resolve("edition.pdf"), 4));
		assertThat(this.web.get().uri(page).with(TestStaff.editor())).hasStatus(403);
		assertThat(send(page, pdf, "")).hasStatus(422).bodyText().contains("请写明原因");
		assertThat(send(page, "no PDF".getBytes(StandardCharsets.UTF_8), "换新")).hasStatus(422)
			.bodyText()
			.contains("换新", "请写明原因");
		assertThat(send(page, "no PDF".getBytes(StandardCharsets.UTF_8), "去掉撤回的文件")).hasStatus(422)
			.bodyText()
			.contains("不是PDF");
		assertThat(send(page, pdf, "去掉撤回的文件")).hasStatus(302);
		assertThat(this.web.get().uri("/issues/2023/2/edition.pdf")).hasStatusOk();
		this.documents.withdraw(jdbc.sql("select id from document where number = :number")
			.param("number", DocumentMother.WIND_POWER)
			.query(Long.class)
			.single(), "内容含有不应公开的信息");
		assertThat(page(page, TestStaff.publisher()).select(".gz-deskside").text()).contains("本期撤回的内容", "风电光伏");

		assertThat(this.web.post().uri(page + "/remove").with(TestStaff.publisher()).param("reason", "含有撤回的文件"))
			.hasStatus(302);
		assertThat(this.web.get().uri("/issues/2023/2/edition.pdf")).hasStatus(404);
		assertThat(jdbc.sql("select action from audit_entry where action like '%PDF' order by id")
			.query(String.class)
			.list()).containsExactly("更换原版PDF", "撤下原版PDF");
	}

	private MvcTestResult send(String page, byte[] pdf, String reason) {
		return this.web.post()
			.multipart()
			.uri(page)
			.file(new MockMultipartFile("pdf", "新.pdf", "application/pdf", pdf))
			.param("reason", reason)
			.with(TestStaff.publisher())
			.exchange();
	}

	@Test
	void onlyStaffSeeIt() {
		assertThat(this.web.get().uri("/staff/published")).hasStatus(302);
	}

	@Test
	void pagesBeyondTheEndAreTheLast() throws Exception {
		assertThat(page("/staff/published?page=99", TestStaff.editor()).select("tbody tr")).hasSize(7);
	}

	private List<String> issues(String words) throws Exception {
		return page("/staff/published?q=" + words, TestStaff.editor()).select("h2").eachText();
	}

	private Document page(String path, TestStaff who) throws Exception {
		String[] parts = path.split("\\?q=", 2);
		var request = this.web.get().uri(parts[0]).with(who);
		MvcTestResult result = ((parts.length > 1) ? request.param("q", parts[1]) : request).exchange();
		assertThat(result).as(path).hasStatusOk();
		return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
	}

}
