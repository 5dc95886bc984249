package org.gongbao.correction;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.document.DocumentMother;
import org.gongbao.search.IndexedGazette;
import org.gongbao.security.Role;
import org.gongbao.security.TestStaff;
import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;
import org.gongbao.web.PagePaths;

import static org.assertj.core.api.Assertions.assertThat;

/** Corrections on the desk's pages and on those for everyone. */
@PortalTest
class CorrectionPagesTests {

	private static final String WIND_POWER = PagePaths.of("documents", DocumentMother.WIND_POWER);

	private static final String SENTENCE = "更正 通政办发〔2023〕12号";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SampleGazette gazette;

	@Autowired
	private IndexedGazette indexed;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void publish() {
		this.gazette.publishIssue41();
	}

	@Test
	void theWayFromAProposalToItsReaders() throws Exception {
		Document form = page("/staff/corrections/new?kind=document&item=" + windPower(), TestStaff.editor());
		assertThat(form.select("textarea")).hasSize(3);
		Document preview = body(post("/staff/corrections", TestStaff.editor(), typed("preview")));
		assertThat(preview.select(".gz-preview").text()).contains("（二）空间较大", "合计800万千瓦", "合计880万千瓦", "原稿误植。");
		assertThat(count("select count(*) from correction")).isZero();

		assertThat(post("/staff/corrections", TestStaff.editor(), typed("submit"))).hasStatus(302)
			.hasRedirectedUrl("/staff/corrections/1");
		assertThat(text(WIND_POWER)).doesNotContain("880万");
		Document waiting = page("/staff/corrections/1", TestStaff.publisher());
		assertThat(waiting.select(".gz-copy").text()).isEqualTo(SENTENCE);

		assertThat(post("/staff/corrections/1/approve", TestStaff.publisher(), Map.of("sentence", SENTENCE)))
			.hasStatus(302);

		Document page = Jsoup.parse(text(WIND_POWER));
		assertThat(page.select(".gz-banner.gz-correction").text()).contains("更正",
				"“合计800万千瓦已经建成”应为“合计880万千瓦已经建成”。原稿误植。");
		assertThat(page.select("#correction-1 a").attr("href")).endsWith("#h-1-2");
		assertThat(page.select(".gz-text .gz-note a").attr("href")).isEqualTo("#correction-1");
		assertThat(page.select(".gz-text p").text()).contains("合计800万千瓦已经建成").doesNotContain("880万");
		assertThat(page.select(".gz-after").text()).contains("更正（二）空间较大");
	}

	@Test
	void everyPlaceThatListsItSaysSo() throws Exception {
		correct("document", windPower(), "合计800万千瓦已经建成", "合计880万千瓦已经建成", SENTENCE);
		assertThat(Jsoup.parse(text("/issues/2023/2")).select(".gz-toc__line .gz-tag").eachText()).contains("有更正");
		Document list = Jsoup.parse(text("/corrections"));
		assertThat(list.select(".gz-row__title a").attr("href")).isEqualTo(WIND_POWER + "#correction-1");
		assertThat(list.text()).contains("共1条", "合计880万千瓦已经建成");
		assertThat(text("/corrections.json")).contains("\"total\":1", "\"kind\":\"document\"",
				"\"passage\":\"合计800万千瓦已经建成\"", "\"place\":\"（二）空间较大\"", WIND_POWER + "#correction-1");
		assertThat(text(WIND_POWER + ".json")).contains("\"corrections\":[{\"publishedAt\":\"",
				"\"replacement\":\"合计880万千瓦已经建成\",\"explanation\":\"原稿误植。\"");
		assertThat(text("/documents.json")).contains("\"replacement\":\"合计880万千瓦已经建成\"");
		assertThat(text("/corrections.atom")).contains("更正：", "合计880万千瓦已经建成", "#correction-1");
		assertThat(text("/sitemap.xml")).contains("/corrections</loc>");
	}

	@Test
	void whatItShouldSayIsFoundAsWellAsWhatItSays() throws Exception {
		correct("document", windPower(), "合计800万千瓦已经建成", "合计880万千瓦已经建成", SENTENCE);
		this.indexed.await();
		for (String words : new String[] { "合计800万千瓦已经建成", "合计880万千瓦已经建成" }) {
			assertThat(text("/search.json?q=" + words)).as(words).contains("\"total\":1", "通政办发〔2023〕12号");
		}
	}

	@Test
	void theFeedTellsItsReadersAgain() throws Exception {
		Document before = entry();
		correct("document", windPower(), "合计800万千瓦已经建成", "合计880万千瓦已经建成", SENTENCE);
		Document after = entry();
		assertThat(after.select("published").text()).isEqualTo(before.select("published").text());
		assertThat(count("select count(*) from correction where date_trunc('second', decided_at) = '"
				+ after.select("entry > updated").text() + "'"))
			.isOne();
		assertThat(after.text()).contains("更正：（二）空间较大“合计800万千瓦已经建成”应为");
	}

	@Test
	void actsEntriesAndIssuesAreCorrectedToo() throws Exception {
		long act = count("select id from appointment_act where person = '王丽香'");
		correct("appointment", act, "市医院副院长", "市医院院长", "更正 通政任字〔2023〕4号");
		assertThat(Jsoup.parse(text("/appointments")).select(".gz-batch__correction").text()).contains("市医院院长");
		assertThat(text("/people/王丽香")).contains("市医院院长");
		long entry = count("select id from chronicle_entry where label = '3月1日'");
		correct("chronicle", entry, "检查春季防火", "检查春季防汛", "更正 大事记 2023年3月1日");
		assertThat(Jsoup.parse(text("/chronicle/2023-03-01")).select("li:contains(春季防火) .gz-correction").text())
			.contains("检查春季防汛");
		assertThat(Jsoup.parse(text("/chronicle/2023-03")).select("li:contains(中心城区) .gz-correction")).isEmpty();
		correct("issue", count("select id from issue"), "0475-8835888", "0475-8835889", "更正 2023年第2期");
		assertThat(Jsoup.parse(text("/issues/2023/2")).select(".gz-banner.gz-correction").text()).contains("电话",
				"0475-8835889");
		assertThat(Jsoup.parse(text("/issues/2023/2")).select(".gz-toc__line .gz-tag").eachText())
			.filteredOn("有更正"::equals)
			.hasSize(2);
	}

	@Test
	void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() throws Exception {
		Document form = body(post("/staff/corrections", TestStaff.editor(),
				Map.of("kind", "document", "item", windPower() + "", "passage", "合计810万千瓦已经建成", "replacement", "",
						"explanation", "<script>alert(1)</script>", "step", "submit")));
		assertThat(form.select(".gz-summary a").eachAttr("href")).containsExactly("#passage", "#replacement");
		assertThat(form.select("#passage-error").text()).contains("没有这段原文");
		assertThat(form.select(".gz-nearest").text()).contains("合计800万千瓦已经建成");
		assertThat(form.select("#passage").val()).isEqualTo("合计810万千瓦已经建成");
		assertThat(form.select("#explanation").val()).isEqualTo("<script>alert(1)</script>");
		assertThat(form.select("main script")).isEmpty();
		Document taken = body(post("/staff/corrections", TestStaff.editor(),
				Map.of("kind", "document", "item", windPower() + "", "passage", "合计810万", "replacement", "改",
						"explanation", "因", "nearest", form.select("[name=nearest]").attr("value"))));
		assertThat(taken.select("#passage").val()).contains("合计800万千瓦已经建成");
		assertThat(taken.select(".gz-preview")).hasSize(1);
	}

	@Test
	void aPassageThatOccursMoreThanOnceIsChosen() throws Exception {
		Map<String, String> typed = Map.of("kind", "document", "item", windPower() + "", "passage", "新能源",
				"replacement", "可再生能源", "explanation", "原稿误植。", "step", "submit");
		Document form = body(post("/staff/corrections", TestStaff.editor(), typed));
		assertThat(form.select("#passage-error").text()).containsPattern("出现\\d次");
		int places = form.select("[name=occurrence]").size();
		assertThat(places).isGreaterThan(1);
		assertThat(form.select(".gz-places label").eachText().getFirst()).startsWith("标题：");
		Map<String, String> chosen = new HashMap<>(typed);
		chosen.put("occurrence", String.valueOf(places - 1));
		assertThat(post("/staff/corrections", TestStaff.editor(), chosen)).hasStatus(302);
		chosen.put("occurrence", "99");
		assertThat(body(post("/staff/corrections", TestStaff.editor(), chosen)).select("#passage-error").text())
			.contains("重新选择");
	}

	@Test
	void longTextsAndPrivateDataAreRefusedAtTheField() throws Exception {
		String long100k = "字".repeat(100_000);
		Document form = body(post("/staff/corrections", TestStaff.editor(), Map.of("kind", "document", "item",
				windPower() + "", "passage", long100k, "replacement", long100k, "explanation", long100k)));
		assertThat(form.select(".gz-field__error").eachText()).hasSize(3)
			.allSatisfy((error) -> assertThat(error).contains("现在有100000字"));
		assertThat(form.select("#passage").val()).hasSize(100_000);
		Document identity = body(post("/staff/corrections", TestStaff.editor(), Map.of("kind", "document", "item",
				windPower() + "", "passage", "合计800万千瓦", "replacement", "11010519491231002X", "explanation", "因")));
		assertThat(identity.select("#replacement-error").text()).contains("身份证号码");
	}

	@Test
	void textsAreNeverMarkup() throws Exception {
		correct("document", windPower(), "合计800万千瓦已经建成", "<img src=x onerror=alert(1)>&amp;", SENTENCE);
		for (String path : new String[] { WIND_POWER, "/corrections" }) {
			Document page = Jsoup.parse(text(path));
			assertThat(page.select("main img")).as(path).isEmpty();
			assertThat(page.select("main").text()).as(path).contains("<img src=x onerror=alert(1)>&amp;");
		}
		assertThat(text("/corrections.atom")).doesNotContain("<img");
	}

	@Test
	void rolesAndPersonsHold() throws Exception {
		assertThat(this.web.get().uri("/staff/corrections")).hasStatus(302);
		assertThat(get("/staff/corrections/new?kind=document&item=" + windPower(), TestStaff.publisher()))
			.hasStatus(403);
		assertThat(post("/staff/corrections", TestStaff.reviewer(), typed("submit"))).hasStatus(403);
		TestStaff both = TestStaff.of("both", Role.EDITOR, Role.PUBLISHER);
		assertThat(post("/staff/corrections", both, typed("submit"))).hasStatus(302);
		assertThat(post("/staff/corrections/1/approve", TestStaff.editor(), Map.of("sentence", SENTENCE)))
			.hasStatus(403);
		assertThat(post("/staff/corrections/1/refuse", TestStaff.editor(), Map.of("reason", "不要"))).hasStatus(403);
		Document own = body(post("/staff/corrections/1/approve", both, Map.of("sentence", SENTENCE)));
		assertThat(own.select(".gz-summary").text()).contains("自己提出");
		Document other = body(post("/staff/corrections/1/approve", TestStaff.publisher(), Map.of("sentence", "更正")));
		assertThat(other.select("#sentence-error").text()).contains("不一致");
		assertThat(count("select count(*) from correction where state = 'published'")).isZero();
	}

	@Test
	void aRefusalNeedsAReasonAndReachesItsProposer() throws Exception {
		post("/staff/corrections", TestStaff.editor(), typed("submit"));
		Document bare = body(post("/staff/corrections/1/refuse", TestStaff.publisher(), Map.of("reason", "  ")));
		assertThat(bare.select("#reason-error").text()).contains("理由");
		assertThat(post("/staff/corrections/1/refuse", TestStaff.publisher(), Map.of("reason", "请补充依据。")))
			.hasStatus(302);
		Document returned = page("/staff/corrections?show=returned", TestStaff.editor());
		assertThat(returned.select("td").text()).contains("通政办发〔2023〕12号", "已退回");
		assertThat(page("/staff/corrections/1", TestStaff.editor()).text()).contains("退回：请补充依据。");
		Document late = body(post("/staff/corrections/1/approve", TestStaff.publisher(), Map.of("sentence", SENTENCE)));
		assertThat(late.select(".gz-summary").text()).contains("不必再处理");
	}

	@Test
	void whatWaitsIsCountedForWhoeverMayDecide() throws Exception {
		post("/staff/corrections", TestStaff.editor(), typed("submit"));
		assertThat(page("/staff/corrections", TestStaff.publisher()).select(".gz-deskbar__count").text()).contains("1");
		assertThat(page("/staff/corrections", TestStaff.editor()).select(".gz-deskbar__count")).isEmpty();
	}

	@Test
	void addressesThatLeadNowhereAreNotFound() throws Exception {
		for (String path : new String[] { "/staff/corrections/new", "/staff/corrections/new?kind=x&item=1",
				"/staff/corrections/new?kind=document&item=x", "/staff/corrections/new?kind=document&item=99999",
				"/staff/corrections/99", "/staff/corrections/x" }) {
			assertThat(get(path, TestStaff.editor())).as(path).hasStatus(404);
		}
		assertThat(post("/staff/corrections/99/approve", TestStaff.publisher(), Map.of())).hasStatus(404);
		assertThat(text("/corrections?page=99&size=x")).contains("还没有发布过更正");
	}

	private void correct(String kind, long item, String passage, String replacement, String sentence) throws Exception {
		MvcTestResult proposed = post("/staff/corrections", TestStaff.editor(), Map.of("kind", kind, "item", item + "",
				"passage", passage, "replacement", replacement, "explanation", "原稿误植。", "step", "submit"));
		assertThat(proposed).hasStatus(302);
		assertThat(post(proposed.getResponse().getRedirectedUrl() + "/approve", TestStaff.publisher(),
				Map.of("sentence", sentence)))
			.hasStatus(302);
	}

	private Map<String, String> typed(String step) {
		return Map.of("kind", "document", "item", windPower() + "", "passage", "合计800万千瓦 已经建成", "replacement",
				"合计880万千瓦已经建成", "explanation", "原稿误植。", "step", step);
	}

	private Document entry() throws Exception {
		Document feed = Jsoup.parse(text("/documents.atom"), "", Parser.xmlParser());
		return Jsoup.parse(feed.select("entry:contains(风电)").outerHtml(), "", Parser.xmlParser());
	}

	private long windPower() {
		return count("select id from document where number = '" + DocumentMother.WIND_POWER + "'");
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

	private MvcTestResult get(String path, TestStaff who) {
		return this.web.get().uri(path).with(who).exchange();
	}

	private MvcTestResult post(String path, TestStaff who, Map<String, String> typed) {
		var request = this.web.post().uri(path).with(who);
		typed.forEach(request::param);
		return request.exchange();
	}

	private Document page(String path, TestStaff who) throws Exception {
		return body(get(path, who));
	}

	private static Document body(MvcTestResult result) throws Exception {
		assertThat(result).hasStatusOk();
		return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
	}

	private String text(String path) throws Exception {
		MvcTestResult result = this.web.get().uri(URI.create(PagePaths.encoded(PagePaths.readable(path)))).exchange();
		assertThat(result).as(path).hasStatusOk();
		return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

}
