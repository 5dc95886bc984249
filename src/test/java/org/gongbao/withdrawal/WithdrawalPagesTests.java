package org.gongbao.withdrawal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.document.DocumentMother;
import org.gongbao.document.RelationKind;
import org.gongbao.issue.IssueMother;
import org.gongbao.search.IndexedGazette;
import org.gongbao.security.TestStaff;
import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;
import org.gongbao.web.PagePaths;

import static org.assertj.core.api.Assertions.assertThat;

/** Withdrawals on the desk's pages, and what is left for everyone else. */
@PortalTest
class WithdrawalPagesTests {

	private static final String WIND_POWER = PagePaths.of("documents", DocumentMother.WIND_POWER);

	private static final String REASON = "附表数据有误，另行公布。";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SampleGazette gazette;

	@Autowired
	private IndexedGazette indexed;

	@Autowired
	private JdbcClient jdbc;

	private long issue;

	@BeforeEach
	void publish() {
		this.gazette.publish(IssueMother.plain(2023, 1, 40), DocumentMother.titled("通辽市人民政府关于印发公园管理办法的通知"));
		this.issue = this.gazette.publishIssue41().id();
		this.gazette.publish(IssueMother.plain(2023, 3, 42),
				DocumentMother.titled("通辽市人民政府关于印发公园管理办法的通知")
					.numbered("通政发〔2023〕20号")
					.issuedBy("通辽市人民政府", LocalDate.of(2023, 6, 1))
					.citing(RelationKind.CITES, DocumentMother.WIND_POWER, "旧题名")
					.saying("按照通政办发〔2023〕12号办理。"));
	}

	@Test
	void aDocumentIsWithdrawnByTwoAndSaysSoForEver() throws Exception {
		MvcTestResult proposed = post("/staff/withdrawals", TestStaff.publisher(), typed("document", windPower()));
		assertThat(proposed).hasStatus(302);
		assertThat(this.web.get().uri(URI.create(WIND_POWER))).hasStatus(200);
		String page = String.valueOf(proposed.getResponse().getRedirectedUrl());
		assertThat(body(get(page, TestStaff.reviewer())).select(".gz-copy").eachText()).contains("撤回 通政办发〔2023〕12号");
		assertThat(post(page + "/confirm", TestStaff.reviewer(), Map.of("sentence", "撤回 通政办发[2023]12号")))
			.hasStatus(302);

		for (String path : new String[] { WIND_POWER, PagePaths.of("documents", "2023-2-4"),
				PagePaths.of("documents", "通政办发[2023]12号") }) {
			assertThat(this.web.get().uri(URI.create(path))).as(path)
				.hasStatus(410)
				.bodyText()
				.contains("关于推动全市风电光伏新能源产业高质量发展的意见", "通政办发〔2023〕12号", REASON, today(),
						"<a class=\"gz-link\" href=\"/issues/2023/2\">2023年第2期</a>");
		}
		assertThat(this.web.get().uri(URI.create(WIND_POWER + ".json"))).hasStatus(410)
			.bodyText()
			.contains("\"status\":410", REASON);
	}

	/** A column of which every cell is empty only takes room. */
	@Test
	void aListOfWhatWaitsHasNoColumnForDecisions() throws Exception {
		post("/staff/withdrawals", TestStaff.publisher(), typed("document", windPower()));
		assertThat(body(get("/staff/withdrawals", TestStaff.publisher())).select("th").eachText()).containsExactly("撤回",
				"原因", "提出", "操作");
		withdraw("issue", this.issue, "撤回 2023年第2期");
		Document done = body(get("/staff/withdrawals?show=done", TestStaff.publisher()));
		assertThat(done.select("th").eachText()).contains("处理");
	}

	@Test
	void aWithdrawnDocumentIsOnNoListButItsTitleStaysInTheContents() throws Exception {
		withdraw("document", windPower(), "撤回 通政办发〔2023〕12号");
		this.indexed.await();
		for (String path : new String[] { "/documents", "/documents.json", "/documents.atom",
				"/search?q=风电光伏&type=document", "/search.json?q=风电光伏&type=document", "/sitemap.xml", "/" }) {
			assertThat(text(path)).as(path).doesNotContain(WIND_POWER + "\"", WIND_POWER + "<");
		}
		Document contents = Jsoup.parse(text("/issues/2023/2"));
		assertThat(contents.select(".gz-toc__line:contains(风电光伏) .gz-tag").text()).isEqualTo("已撤回");
		assertThat(contents.select(".gz-toc__line:contains(风电光伏) a").attr("href")).isEqualTo(WIND_POWER);
		assertThat(contents.select(".gz-cover-side").text()).contains("5件");
		Document citing = Jsoup.parse(text(PagePaths.of("documents", "通政发〔2023〕20号")));
		assertThat(citing.select(".gz-cite--withdrawn").attr("href")).isEqualTo(WIND_POWER);
		assertThat(citing.select(".gz-after__note").eachText()).contains("已撤回");
	}

	@Test
	void aWithdrawnIssueIsGoneWithAllItsAddresses() throws Exception {
		withdraw("issue", this.issue, "撤回 2023年第2期");
		for (String path : new String[] { "/issues/2023/2", "/issues/2023/02", "/issues/no/41", "/issues/2023/2.json",
				"/issues/no/41.json", "/cite/2023/2/p5", WIND_POWER, PagePaths.of("documents", "2023-2-1"),
				PagePaths.of("people", "王丽香"), PagePaths.of("people", "王丽香") + ".json", "/chronicle/2023-03-01",
				"/chronicle/2023-03", "/chronicle/2023-03.json", "/chronicle/2023-03-01.json" }) {
			assertThat(this.web.get().uri(URI.create(path))).as(path).hasStatus(410).bodyText().contains(REASON);
		}
		Document before = Jsoup.parse(text("/issues/2023/1"));
		assertThat(before.select("a[rel=next]").attr("href")).isEqualTo("/issues/2023/3");
		assertThat(Jsoup.parse(text("/issues/2023/3")).select("a[rel=prev]").attr("href")).isEqualTo("/issues/2023/1");
		assertThat(Jsoup.parse(text("/issues")).select("li:contains(第2期)").text()).contains("已撤回");
		assertThat(text("/issues.json")).doesNotContain("\"number\":2,");
		assertThat(text("/appointments.json")).contains("\"total\":0");
		assertThat(text("/issues.atom")).doesNotContain("/issues/2023/2<");
	}

	@Test
	void anUrgentWithdrawalTakesOnePersonAndItsOwnSentence() throws Exception {
		Map<String, String> typed = new HashMap<>(typed("document", windPower()));
		typed.put("manner", "urgent");
		Document wrong = body(post("/staff/withdrawals", TestStaff.publisher(), typed));
		assertThat(wrong.select("#sentence-error").text()).contains("紧急撤回 通政办发〔2023〕12号");
		assertThat(wrong.select("[value=urgent]").hasAttr("checked")).isTrue();
		typed.put("sentence", "紧急撤回 通政办发〔2023〕12号");
		assertThat(post("/staff/withdrawals", TestStaff.publisher(), typed)).hasStatus(302);
		assertThat(this.web.get().uri(URI.create(WIND_POWER))).hasStatus(410);
		assertThat(body(get("/staff/withdrawals?show=done", TestStaff.editor())).select("td").text()).contains("紧急");
	}

	@Test
	void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() throws Exception {
		for (Map.Entry<String, String> reason : Map
			.of("太短", "至少10个字", "字".repeat(100_000), "现在有100000字", "请致电13912345678了解详情。", "手机号码",
					"身份证11010519491231002X被公开。", "身份证号码")
			.entrySet()) {
			Map<String, String> typed = new HashMap<>(typed("document", windPower()));
			typed.put("reason", reason.getKey());
			typed.put("sentence", "撤<b>");
			Document form = body(post("/staff/withdrawals", TestStaff.publisher(), typed));
			assertThat(form.select("#reason-error").text()).contains(reason.getValue());
			assertThat(form.select("#reason").val()).isEqualTo(reason.getKey());
			assertThat(form.select("#sentence").val()).isEqualTo("撤<b>");
			assertThat(form.select(".gz-summary a")).hasSize(2);
		}
		assertThat(this.jdbc.sql("select count(*) from withdrawal").query(Long.class).single()).isZero();
	}

	@Test
	void reasonsAreNeverMarkup() throws Exception {
		Map<String, String> typed = new HashMap<>(typed("document", windPower()));
		typed.put("reason", "<script>alert(1)</script>有误，另行公布。");
		MvcTestResult proposed = post("/staff/withdrawals", TestStaff.publisher(), typed);
		assertThat(post(proposed.getResponse().getRedirectedUrl() + "/confirm", TestStaff.reviewer(),
				Map.of("sentence", "撤回 通政办发〔2023〕12号")))
			.hasStatus(302);
		MvcTestResult gone = this.web.get().uri(URI.create(WIND_POWER)).exchange();
		Document page = Jsoup.parse(gone.getResponse().getContentAsString(StandardCharsets.UTF_8));
		assertThat(page.select("main script")).isEmpty();
		assertThat(page.select("main").text()).contains("<script>alert(1)</script>有误");
	}

	@Test
	void rolesHold() {
		String form = "/staff/withdrawals/new?kind=document&item=" + windPower();
		assertThat(this.web.get().uri(form)).hasStatus(302);
		for (TestStaff who : new TestStaff[] { TestStaff.editor(), TestStaff.reviewer(), TestStaff.administrator() }) {
			assertThat(get(form, who)).hasStatus(403);
			assertThat(post("/staff/withdrawals", who, typed("document", windPower()))).hasStatus(403);
		}
		assertThat(post("/staff/withdrawals", TestStaff.publisher(), typed("document", windPower()))).hasStatus(302);
		Map<String, String> sentence = Map.of("sentence", "撤回 通政办发〔2023〕12号");
		assertThat(post("/staff/withdrawals/1/confirm", TestStaff.editor(), sentence)).hasStatus(403);
		assertThat(post("/staff/withdrawals/1/confirm", TestStaff.administrator(), sentence)).hasStatus(403);
		assertThat(post("/staff/withdrawals/1/refuse", TestStaff.editor(), Map.of("reason", "不"))).hasStatus(403);
		assertThat(post("/staff/withdrawals/1/confirm", TestStaff.publisher(), sentence)).hasStatus(200)
			.bodyText()
			.contains("自己提出");
		assertThat(this.web.get().uri(URI.create(WIND_POWER))).hasStatus(200);
	}

	@Test
	void addressesThatLeadNowhereAreNotFound() {
		for (String path : new String[] { "/staff/withdrawals/new", "/staff/withdrawals/new?kind=chronicle&item=1",
				"/staff/withdrawals/new?kind=document&item=99999", "/staff/withdrawals/99" }) {
			assertThat(get(path, TestStaff.publisher())).as(path).hasStatus(404);
		}
	}

	private void withdraw(String kind, long item, String sentence) {
		Map<String, String> typed = new HashMap<>(typed(kind, item));
		typed.put("sentence", sentence);
		MvcTestResult proposed = post("/staff/withdrawals", TestStaff.publisher(), typed);
		assertThat(proposed).hasStatus(302);
		assertThat(post(proposed.getResponse().getRedirectedUrl() + "/confirm", TestStaff.reviewer(),
				Map.of("sentence", sentence)))
			.hasStatus(302);
	}

	private static Map<String, String> typed(String kind, long item) {
		return Map.of("kind", kind, "item", String.valueOf(item), "reason", REASON, "manner", "proposed", "sentence",
				"撤回 通政办发〔2023〕12号");
	}

	private String today() {
		return this.jdbc.sql("select to_char(now() at time zone 'Asia/Shanghai', 'FMYYYY年FMMM月FMDD日')")
			.query(String.class)
			.single();
	}

	private long windPower() {
		return this.jdbc.sql("select id from document where number = :number")
			.param("number", DocumentMother.WIND_POWER)
			.query(Long.class)
			.single();
	}

	private MvcTestResult get(String path, TestStaff who) {
		return this.web.get().uri(path).with(who).exchange();
	}

	private MvcTestResult post(String path, TestStaff who, Map<String, String> typed) {
		var request = this.web.post().uri(path).with(who);
		typed.forEach(request::param);
		return request.exchange();
	}

	private static Document body(MvcTestResult result) throws Exception {
		assertThat(result).hasStatusOk();
		return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
	}

	private String text(String path) throws Exception {
		MvcTestResult result = this.web.get()
			.uri(path.contains("%") ? URI.create(path) : URI.create(PagePaths.encoded(path)))
			.exchange();
		assertThat(result).as(path).hasStatusOk();
		return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

}
