package org.gongbao.readership;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.issue.IssueRef;
import org.gongbao.publishing.ItemKind;
import org.gongbao.readership.SearchCounter.Asked;
import org.gongbao.readership.SearchCounter.Query;
import org.gongbao.readership.ViewCounter.Item;
import org.gongbao.security.TestStaff;
import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.PagePaths;

import static org.assertj.core.api.Assertions.assertThat;

/** What staff are shown of what citizens look at and look for. */
@PortalTest
class ReadersPageTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SampleGazette gazette;

	@Autowired
	private CountTables tables;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Test
	void onlyStaffSeeIt() {
		assertThat(this.web.get().uri("/staff/readers")).hasStatus(302);
		for (TestStaff member : new TestStaff[] { TestStaff.editor(), TestStaff.reviewer(), TestStaff.publisher(),
				TestStaff.administrator() }) {
			assertThat(this.web.get().uri("/staff/readers").with(member)).hasStatus(200);
		}
	}

	@Test
	void beforeAnythingIsCountedItSaysSo() {
		Document page = page("/staff/readers");
		assertThat(page.select("h1").text()).isEqualTo("读者在看什么、找什么");
		assertThat(page.select("main").text()).contains("还没有人浏览或检索", "不用 Cookie");
		assertThat(page.select("svg, table")).isEmpty();
		assertThat(page.select(".gz-deskbar a[aria-current]").text()).isEqualTo("读者");
	}

	@Test
	void showsWhatIsViewedMostWithLinks() {
		IssueRef issue = this.gazette.publishIssue41();
		view(0, ItemKind.ISSUE, issue.id(), 4);
		view(6, ItemKind.DOCUMENT, document("通政办发〔2023〕12号"), 7);
		view(0, ItemKind.DOCUMENT, document("通告字〔2023〕33号"), 9);
		view(0, ItemKind.DOCUMENT, 999_999, 50);
		Document page = page("/staff/readers?period=week");
		assertThat(page.select(".gz-sums").text()).contains("浏览期次 4次", "浏览文件 66次", "检索 0次");
		assertThat(page.select("section:contains(看得最多的期次) td a").eachAttr("href")).containsExactly("/issues/2023/2");
		assertThat(page.select("section:contains(看得最多的文件) td a").eachAttr("href"))
			.containsExactly(PagePaths.of("documents", "通告字〔2023〕33号"), PagePaths.of("documents", "通政办发〔2023〕12号"));
		assertThat(page.select("section:contains(看得最多的文件) td").eachText()).contains("9次", "7次");
		assertThat(page.select("section:contains(看得最多的文件) td").text()).contains("通政办发〔2023〕12号");
	}

	@Test
	void chartSaysInWordsWhatItShows() {
		view(0, ItemKind.ISSUE, 1, 3);
		view(2, ItemKind.DOCUMENT, 1, 12);
		view(40, ItemKind.DOCUMENT, 1, 100);
		Document page = page("/staff/readers");
		String busiest = ChineseDates.dayOfYear(today().minusDays(2));
		assertThat(page.select("svg.gz-bars").attr("aria-label"))
			.isEqualTo("近30天每天的浏览次数，共15次，最多的是" + busiest + "，12次。");
		assertThat(page.select("svg rect")).hasSize(2);
		assertThat(page.select("svg a")).isEmpty();
		assertThat(page.select("svg title").eachText()).containsExactly(busiest + "，12次",
				ChineseDates.dayOfYear(today()) + "，3次");
		assertThat(page.select("svg .gz-bars__count").eachText()).containsExactly("12");
		assertThat(page.select("details tbody tr")).hasSize(30).last().satisfies((row) -> {
			assertThat(row.child(0).text()).isEqualTo(ChineseDates.dayOfYear(today()));
			assertThat(row.child(1).text()).isEqualTo("3");
		});
	}

	@Test
	void periodsAreLinksAndReachAsFarAsTheySay() {
		view(6, ItemKind.ISSUE, 1, 1);
		view(7, ItemKind.ISSUE, 1, 10);
		view(30, ItemKind.ISSUE, 1, 100);
		view(363, ItemKind.ISSUE, 1, 1000);
		view(364, ItemKind.ISSUE, 1, 10_000);
		Document year = page("/staff/readers?period=year");
		assertThat(year.select(".gz-periods a").eachAttr("href")).containsExactly("/staff/readers?period=week",
				"/staff/readers?period=month", "/staff/readers?period=year");
		assertThat(year.select(".gz-periods a[aria-current]").text()).isEqualTo("近一年");
		assertThat(year.select(".gz-sums").text()).contains("浏览期次 1111次");
		assertThat(year.select("details tbody tr")).hasSize(52);
		assertThat(year.select("svg").attr("aria-label")).startsWith("近一年每周的浏览次数，共1111次");
		assertThat(page("/staff/readers?period=month").select(".gz-sums").text()).contains("浏览期次 11次");
		assertThat(page("/staff/readers?period=week").select(".gz-sums").text()).contains("浏览期次 1次");
		Document odd = page("/staff/readers?period=<b>");
		assertThat(odd.select(".gz-periods a[aria-current]").text()).isEqualTo("近30天");
		assertThat(odd.select(".gz-notices").text()).contains("参数“period”的值“<b>”无法识别");
	}

	@Test
	void searchIsShownOnlyOnceSeveralAskedForIt() {
		search(0, "风电光伏", 2, 5);
		search(3, "风电光伏", 1, 4);
		search(0, "王某某", 2, 1);
		search(0, "通开", 2, 0);
		search(0, "只此一次", 1, 0);
		search(40, "很久以前", 90, 1);
		search(0, SearchCounter.PERSONAL, 8, 0);
		search(0, SearchCounter.OTHER, 6, 0);
		Document page = page("/staff/readers");
		assertThat(page.select("section:contains(检索得最多的) td").eachText()).containsExactly("风电光伏", "3次", "5条");
		assertThat(page.select("section:contains(没有找到的) td.gz-grid__title").eachText()).containsExactly("通开");
		assertThat(page.select(".gz-sums").text()).contains("检索 22次", "没有结果的检索 3次", "没有记录的检索 8次");
		assertThat(page.text()).doesNotContain("王某某", "只此一次", "很久以前", SearchCounter.PERSONAL, SearchCounter.OTHER);
	}

	@Test
	void whatFoundNothingCanBeTriedAndComesWithARemedy() {
		search(0, "通开", 2, 0);
		search(0, "通政办发(2023)120号", 3, 0);
		search(0, "关于印发城市生活垃圾分类管理办法的通知", 2, 0);
		search(1, "后来有了", 9, 0);
		search(0, "后来有了", 1, 3);
		Document page = page("/staff/readers");
		assertThat(page.select("section:contains(没有找到的) td.gz-grid__title").eachText())
			.containsExactlyInAnyOrder("通政办发〔2023〕120号", "通开", "关于印发城市生活垃圾分类管理办法的通知");
		assertThat(page.select("tr:has(td:containsOwn(通开))").text()).contains("2次", "补同义词");
		assertThat(page.select("tr:has(td:containsOwn(120号))").text()).contains("3次", "补全文", "没有收录这个文号");
		assertThat(page.select("tr:has(td:containsOwn(垃圾分类))").text()).contains("补全文");
		assertThat(page.select("a:contains(试一试)").eachAttr("href")).contains(PagePaths.search("通开"));
	}

	@Test
	void nothingTypedReachesThePageUnescaped() {
		search(0, "<script>alert(1)</script>", 3, 0);
		Document page = page("/staff/readers");
		assertThat(page.select("main script")).isEmpty();
		assertThat(page.select("main").text()).contains("<script>alert(1)</script>");
		assertThat(page.select("a:contains(试一试)").attr("href")).doesNotContain("<");
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private void view(int daysAgo, ItemKind kind, long id, long views) {
		this.tables.addViews(Map.of(new Item(today().minusDays(daysAgo), kind, id), views));
	}

	private void search(int daysAgo, String text, long times, long hits) {
		this.tables.addSearches(Map.of(new Query(today().minusDays(daysAgo), text), new Asked(times, hits)));
	}

	private long document(String number) {
		return this.jdbc.sql("select id from document where number = ?").param(number).query(Long.class).single();
	}

	private Document page(String address) {
		MvcTestResult answer = this.web.get().uri(address).with(TestStaff.reviewer()).exchange();
		assertThat(answer).hasStatus(200);
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
