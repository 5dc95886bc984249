package org.gongbao.document;

import java.time.LocalDate;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.issue.IssueMother;
import org.gongbao.testing.Golden;
import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;
import org.gongbao.web.PagePaths;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of documents as readers get them. */
@PortalTest
class DocumentPagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SampleGazette gazette;

	@Autowired
	private DocumentPublishing publishing;

	@Test
	void aDocumentStandsInItsOfficialForm() throws Exception {
		this.gazette.publishIssue41();
		Document page = page("/documents/" + DocumentMother.WIND_POWER);
		assertThat(page.select(".gz-redhead__body").text()).isEqualTo("通辽市人民政府办公室文件");
		assertThat(page.select(".gz-redhead__number").text()).isEqualTo("通政办发〔2023〕12号");
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("h1 .gz-doctitle__line").eachText()).containsExactly("通辽市人民政府办公室",
				"关于推动全市风电光伏新能源产业高质量发展的意见");
		assertThat(page.select(".gz-text__to").text()).endsWith("有关企事业单位：");
		assertThat(page.select(".gz-signature__date").text()).isEqualTo("2023年3月20日");
		assertThat(page.select(".gz-text h2.gz-text__part + p").text()).startsWith("为落实自治区");
		assertThat(page.select(".gz-outline a").eachText()).startsWith("印发通知", "一、发展基础", "（一）资源较好");
		assertThat(page.select("meta[name=ArticleTitle]").attr("content")).startsWith("通辽市人民政府办公室关于推动");
		assertThat(page.select("meta[name=PubDate]").attr("content")).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
	}

	@Test
	void everyPassageHasALinkToItselfWithAName() throws Exception {
		this.gazette.publishAlone(DocumentMother.titled("关于公园的通知")
			.numbered("通政字〔2022〕1号")
			.saying("第一章 总则\n\n第一条 为了公园。\n\n（一）甲；\n\n第二十二条 略。\n\n附件1\n\n一、任务\n\n1.桥"));
		Document page = page("/documents/通政字〔2022〕1号");
		assertThat(page.select("#text .gz-anchor").eachAttr("aria-label")).containsExactly("第一章 总则的链接", "第一条的链接",
				"第一条（一）的链接", "第二十二条的链接", "附件1的链接", "一、任务的链接");
		for (Element link : page.select("#text .gz-anchor")) {
			assertThat(page.select(link.attr("href") + " > .gz-anchor")).containsExactly(link);
			assertThat(link.text()).isEmpty();
		}
	}

	@Test
	void theLongestPlanHasAnOutlineOfAllItsArticles() throws Exception {
		this.gazette.publishAlone(LongPlan.document());
		Document page = page("/documents/" + LongPlan.NUMBER);
		assertThat(page.select(".gz-outline > ol > li")).hasSize(14);
		assertThat(page.select(".gz-outline a").eachText()).contains("第一百五十条", "附件1 重点工程分年度实施计划表");
		Element table = page.select(".gz-table-box").get(0);
		assertThat(table.attr("aria-label")).isEqualTo("表格1：重点工程分年度实施计划表，12列200行");
		assertThat(table.classNames()).contains("gz-table-box--tall", "gz-table-box--wide", "gz-table-box--broad");
	}

	@Test
	void citationsLeadToWhatIsHeldAndSayWhatIsNot() throws Exception {
		this.gazette.publishIssue41();
		Document page = page("/documents/" + DocumentMother.WIND_POWER);
		assertThat(page.select(".gz-text a.gz-cite").eachAttr("href"))
			.containsExactly(PagePaths.of("documents", "通告字〔2023〕33号"));
		assertThat(page.select(".gz-text .gz-cite--absent").eachText()).containsExactly("内政办发〔2022〕19号");
		assertThat(page.select(".gz-after li").text()).contains("内政办发〔2022〕19号", "本库未收全文");
	}

	@Test
	void anyOtherSpellingLeadsToTheOneAddress() {
		this.gazette.publishIssue41();
		for (String spelling : new String[] { "通政办发[2023]12号", "通政办发 2023 12", "通政办发（2023）第012号", "2023-2-4" }) {
			assertThat(this.web.get().uri("/documents/{key}", spelling)).hasStatus(301)
				.hasHeader("Location", PagePaths.of("documents", "通政办发〔2023〕12号"));
		}
	}

	@Test
	void twoDocumentsWithOneNumberAreOfferedForChoice() {
		this.gazette.publish(IssueMother.plain(2022, 1, 34),
				DocumentMother.titled("关于公园的通知").numbered("通政字〔2022〕1号").issuedBy("甲机关", LocalDate.of(2022, 1, 1)),
				DocumentMother.titled("关于道路的通知").numbered("通政字〔2022〕1号").issuedBy("甲机关", LocalDate.of(2022, 1, 2)));
		assertThat(this.web.get().uri("/documents/{key}", "通政字〔2022〕1号")).hasStatus(300)
			.bodyText()
			.contains("关于公园的通知", "关于道路的通知", "/documents/2022-1-1", "/documents/2022-1-2");
		assertThat(this.web.get().uri("/documents/{key}", "通政字[2022]1号")).hasStatus(301);
		assertThat(this.web.get().uri("/documents/2022-1-2")).hasStatus(200);
	}

	@Test
	void aWithdrawnDocumentIsGoneAndSaysWhy() {
		long id = this.gazette.publishAlone(DocumentMother.titled("关于公园的通知").numbered("通政字〔2022〕1号"));
		this.publishing.withdraw(id, "内容有误");
		assertThat(this.web.get().uri("/documents/{key}", "通政字〔2022〕1号")).hasStatus(410).bodyText().contains("内容有误");
	}

	@Test
	void whatIsUnknownIsNotFound() {
		assertThat(this.web.get().uri("/documents/{key}", "通政字〔2022〕1号")).hasStatus(404);
		assertThat(this.web.get().uri("/documents/{key}", "什么都不是")).hasStatus(404);
		assertThat(this.web.get().uri("/documents/9999-99-99")).hasStatus(404);
	}

	@Test
	void aRepealedDocumentSaysByWhat() throws Exception {
		this.gazette.publish(IssueMother.plain(2022, 1, 34),
				DocumentMother.titled("关于公园的通知").numbered("通政字〔2022〕1号").issuedBy("甲机关", LocalDate.of(2022, 1, 1)),
				DocumentMother.titled("关于废止文件的决定")
					.numbered("通政字〔2022〕2号")
					.issuedBy("甲机关", LocalDate.of(2022, 3, 2))
					.citing(RelationKind.REPEALS, "通政字〔2022〕1号", null));
		Document page = page("/documents/通政字〔2022〕1号");
		assertThat(page.select(".gz-banner--red").text()).contains("已废止", "自2022年3月2日起废止", "关于废止文件的决定", "通政字〔2022〕2号");
		assertThat(page.select(".gz-sheet--ended")).hasSize(1);
		assertThat(page.select("#citation").text()).contains("自2022年3月2日起废止");
		assertThat(page.select("#citation-gbt").text())
			.isEqualTo("甲机关. 关于公园的通知: 通政字〔2022〕1号[J]. 通辽市人民政府公报, 2022(1): 1.（自2022年3月2日起废止）");
	}

	@Test
	void bothEndsOfARepealLeadToEachOther() throws Exception {
		this.gazette.publish(IssueMother.plain(2022, 1, 34),
				DocumentMother.titled("关于公园的通知").numbered("通政字〔2022〕1号").issuedBy("甲机关", LocalDate.of(2022, 1, 1)),
				DocumentMother.titled("关于废止文件的决定")
					.numbered("通政字〔2022〕2号")
					.issuedBy("甲机关", LocalDate.of(2022, 3, 2))
					.citing(RelationKind.REPEALS, "通政字〔2022〕1号", null));
		Document ended = page("/documents/通政字〔2022〕1号");
		assertThat(ended.select("#course .gz-course__step").eachText()).containsExactly("2022年1月1日 颁布",
				"2022年3月2日 废止 通政字〔2022〕2号");
		assertThat(group(ended, "废止依据")).contains("通政字〔2022〕2号");
		assertThat(group(page("/documents/通政字〔2022〕2号"), "本文废止")).contains("通政字〔2022〕1号", "已废止", "2022年3月2日起");
		assertThat(page("/documents").select(".gz-rows").text()).contains("已废止 2022年3月2日起，依据通政字〔2022〕2号");
		assertThat(page("/issues/2022/1").select(".gz-toc .gz-tag").eachText()).containsExactly("已废止");
		assertThat(this.web.get().uri("/documents/通政字〔2022〕1号.json")).bodyText()
			.contains("\"status\":\"repealed\"", "\"state\":\"repealed\",\"since\":\"2022-03-02\"",
					"\"repealedBy\":{\"number\":\"通政字〔2022〕2号\"", "\"relation\":\"repeals\"");
	}

	@Test
	void whatHasYetToBeginSaysFromWhen() throws Exception {
		LocalDate day = LocalDate.of(2190, 5, 1);
		this.gazette.publishAlone(DocumentMother.titled("将来的办法").numbered("通政字〔2022〕3号").from(day));
		Document page = page("/documents/通政字〔2022〕3号");
		assertThat(page.select(".gz-banner").text()).contains("尚未施行", "2190年5月1日起施行");
		assertThat(page.select(".gz-banner--red, .gz-sheet--ended")).isEmpty();
		assertThat(this.web.get().uri("/documents/通政字〔2022〕3号.json")).bodyText()
			.contains("\"status\":\"unknown\"", "\"state\":\"pending\",\"since\":\"2190-05-01\"");
		assertThat(page("/documents?status=pending").select(".gz-rows").text()).contains("将来的办法", "尚未施行");
	}

	private static String group(Document page, String name) {
		return page.select(".gz-after__one:has(h2:containsOwn(" + name + "))").text();
	}

	@Test
	void anExpiredDocumentSaysSo() throws Exception {
		this.gazette
			.publishAlone(DocumentMother.titled("关于公园的通知").numbered("通政字〔2012〕1号").until(LocalDate.of(2015, 12, 31)));
		assertThat(page("/documents/通政字〔2012〕1号").select(".gz-banner--red").text()).contains("已失效", "有效期至2015年12月31日");
	}

	@Test
	void aNoticeInPlaceOfTheTextIsAnnounced() throws Exception {
		this.gazette.publishIssue41();
		Document before = page("/documents/通政办字〔2023〕26号");
		assertThat(before.select(".gz-banner--plain").text()).contains("全文另载");
		this.publishing.storePage(DocumentMother.titled("通辽市人民政府办公室关于印发通辽市加快推进“一件事一次办”打造政务服务升级版工作实施方案的通知")
			.numbered("通政办字〔2023〕26号")
			.saying("门户网站上的全文。")
			.draft());
		Document after = page("/documents/通政办字〔2023〕26号");
		assertThat(after.select(".gz-banner--plain").text()).contains("本站载全文", "此处略");
		assertThat(after.select(".gz-text").text()).contains("门户网站上的全文。").doesNotContain("此处略");
	}

	@Test
	void anOrderIsHeadedAsOne() throws Exception {
		this.gazette.publishAlone(DocumentMother.titled("某某管理条例")
			.numbered("国务院令第541号")
			.issuedBy("国务院", LocalDate.of(2008, 12, 18))
			.saying("现予公布。\n\n总理 某某\n\n2008年12月18日\n\n某某管理条例\n\n第一条 制定本条例。"));
		Document page = page("/documents/国务院令第541号");
		assertThat(page.select(".gz-redhead__body").text()).isEqualTo("国务院令");
		assertThat(page.select(".gz-outline a").eachText()).containsExactly("公布令", "第一条");
		assertThat(page.select(".gz-signature")).hasSize(1);
	}

	@Test
	void thePrintedNumberStandsBesideTheCanonicalOne() throws Exception {
		this.gazette.publishAlone(DocumentMother.titled("关于公园的通知").numbered("通政字〔2022〕1号", "通政字[2022]01号"));
		assertThat(page("/documents/通政字〔2022〕1号").select(".gz-info").text())
			.contains("通政字〔2022〕1号（原文印作“通政字[2022]01号”）");
	}

	@Test
	void theListIsNarrowedAndSaysWhatItIgnored() {
		this.gazette.publishIssue41();
		this.gazette.publish(IssueMother.plain(2022, 1, 34), DocumentMother.titled("关于公园的通知").numbered("通政字〔2022〕1号"));
		assertThat(this.web.get().uri("/documents")).hasStatusOk().bodyText().contains("共7件");
		assertThat(this.web.get().uri("/documents?issue=2022-1")).hasStatusOk().bodyText().contains("共1件");
		assertThat(this.web.get().uri("/documents?year=2023&section={s}", "市政府文件")).hasStatusOk()
			.bodyText()
			.contains("共2件");
		assertThat(this.web.get().uri("/documents?status=repealed")).bodyText().contains("没有符合条件的文件");
		assertThat(
				this.web.get().uri("/documents?issue=x&status=y&page=99&size=1000&issuer={v}&year=999999", "a\u0000b"))
			.hasStatusOk()
			.bodyText()
			.contains("参数“issue”的值“x”无法识别，已忽略。", "参数“status”", "共1页，没有第99页", "参数“size”应在1至100之间");
	}

	@Test
	void nothingOfATextBecomesMarkupOfThePage() throws Exception {
		this.gazette.publishAlone(DocumentMother.titled("关于<script>alert(1)</script>的通知")
			.numbered("通政字〔2022〕1号")
			.to("<b>各单位</b>")
			.saying("<script>alert(2)</script>\n\n[[${7*7}]] <img src=x onerror=alert(3)>"));
		Document page = page("/documents/通政字〔2022〕1号");
		assertThat(page.select("main script, main img, main b")).isEmpty();
		assertThat(page.select("#text").text()).contains("[[${7*7}]] <img src=x onerror=alert(3)>");
	}

	@Test
	void theWholePageIsAsAccepted() throws Exception {
		this.gazette.publishIssue41();
		Golden.checkMain("document.html", page("/documents/" + DocumentMother.WIND_POWER));
	}

	private Document page(String path) throws Exception {
		MvcTestResult result = this.web.get().uri(path).exchange();
		assertThat(result).hasStatusOk();
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

}
