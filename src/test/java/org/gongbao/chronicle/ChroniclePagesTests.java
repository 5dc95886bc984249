package org.gongbao.chronicle;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import org.gongbao.document.DocumentMother;
import org.gongbao.issue.IssueMother;
import org.gongbao.issue.IssuePublishing;
import org.gongbao.issue.IssueRef;
import org.gongbao.personnel.AppointmentPublishing;
import org.gongbao.personnel.BatchMother;
import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.RereadItems;
import org.gongbao.testing.Golden;
import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;
import org.gongbao.web.PagePaths;

import static org.assertj.core.api.Assertions.assertThat;

/** The chronicle by year, month and day, and by who and what it names. */
@PortalTest
class ChroniclePagesTests {

	private static final String MEASURES = "市政府副市长王勇主持会议，审议《通辽市公园管理办法》。";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SampleGazette gazette;

	@Autowired
	private IssuePublishing issues;

	@Autowired
	private ChroniclePublishing chronicle;

	@Autowired
	private AppointmentPublishing appointments;

	@Autowired
	private List<RereadItems> readers;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aNameIsFollowedThroughAllMonths() {
		publish();
		Document page = page("/chronicle?person=王勇");
		assertThat(page.select("h1").text()).isEqualTo("大事记中的“王勇”");
		assertThat(page.select(".gz-lead").text()).contains("大事记有3则提到“王勇”，共3条记事，自2022年12月至2023年4月");
		assertThat(page.select(".gz-day__date b").eachText()).containsExactly("2023年4月13日", "2023年3月1日", "2022年12月30日");
		assertThat(page.select(".gz-day__list mark").eachText()).containsOnly("王勇").hasSize(3);
		assertThat(page.select(".gz-months a").eachAttr("href"))
			.contains(PagePaths.encoded("/chronicle/2023-03?person=王勇"));
		assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
	}

	@Test
	void nameAndOfficeMustStandInOneParagraph() {
		publish();
		assertThat(page("/chronicle?person=王勇&office=市政府副市长").select(".gz-day")).hasSize(2);
		assertThat(page("/chronicle?office=副市长").select(".gz-day")).hasSize(2);
		assertThat(page("/chronicle?person=王勇&office=自治区林草局").select(".gz-day")).isEmpty();
	}

	@Test
	void aMonthShowsOnlyWhatIsAskedForAndLeadsOnWithIt() {
		publish();
		Document page = page("/chronicle/2023-03?person=王勇");
		assertThat(page.select("h1").text()).contains("提到“王勇”的记事");
		assertThat(page.select("a.gz-calendar__day").eachAttr("href"))
			.containsExactly(PagePaths.encoded("/chronicle/2023-03-01?person=王勇"));
		assertThat(page.select(".gz-day__list li")).hasSize(1);
		assertThat(page.select("a[rel=next]").attr("href"))
			.isEqualTo(PagePaths.encoded("/chronicle/2023-04?person=王勇"));
		assertThat(page.select("a[rel=prev]").attr("href"))
			.isEqualTo(PagePaths.encoded("/chronicle/2022-12?person=王勇"));
		assertThat(page("/chronicle/2023-03?person=李明").select(".gz-lead").text()).contains("没有提到“李明”", "看其他月份");
	}

	@Test
	void aNameNobodyBearsOffersOthers() {
		publish();
		Document page = page("/chronicle?person=王勇军");
		assertThat(page.select(".gz-lead").text()).contains("没有提到“王勇军”");
		assertThat(page.select(".gz-names").text()).contains("王勇");
		assertThat(page.select(".gz-ways a").eachAttr("href"))
			.anySatisfy((url) -> assertThat(url).startsWith("/search?q="));
	}

	@Test
	void strangeParametersAreIgnoredAndSaidSo() {
		publish();
		Document page = page("/chronicle?person=" + "长".repeat(60));
		assertThat(page.select(".gz-notices").text()).contains("person");
		assertThat(page.select("h1").text()).contains("2023年4月");
		assertThat(page("/chronicle?person=王勇&page=99").select(".gz-notices").text()).contains("第99页");
	}

	@Test
	void aTextLinksWhoHasActsAndWhatIsHeld() {
		publish();
		Document day = page("/chronicle/2023-03-01");
		assertThat(day.select(".gz-day__list a").eachAttr("href")).contains(PagePaths.of("people", "王丽香"))
			.noneMatch((url) -> url.startsWith("/documents/"));
		this.gazette.publish(IssueMother.plain(2023, 3, 42),
				DocumentMother.titled("通辽市人民政府关于印发通辽市公园管理办法的通知")
					.numbered("通政发〔2023〕77号")
					.issuedBy("通辽市人民政府", LocalDate.of(2023, 5, 1)));
		String document = PagePaths.of("documents", "通政发〔2023〕77号");
		assertThat(page("/chronicle/2023-03-01").select(".gz-day__list a").eachAttr("href")).contains(document);
		Document page = page("/documents/通政发〔2023〕77号");
		assertThat(page.select("#chronicle a").eachAttr("href")).containsExactly("/chronicle/2023-03-01");
		assertThat(page.select("#chronicle").text()).contains("大事记提到本文", "审议《通辽市公园管理办法》");
	}

	@Test
	void aTitleOfTwoDocumentsLinksToNeither() {
		publish();
		for (int number = 77; number < 79; number++) {
			this.gazette.publishAlone(DocumentMother.titled("关于印发通辽市公园管理办法的通知")
				.numbered("通政发〔2023〕" + number + "号")
				.issuedBy("通辽市人民政府", LocalDate.of(2023, 5, number - 70)));
		}
		assertThat(page("/chronicle/2023-03-01").select(".gz-day__list a").eachAttr("href"))
			.noneMatch((url) -> url.startsWith("/documents/"));
		assertThat(page("/documents/通政发〔2023〕77号").select("#chronicle")).isEmpty();
	}

	@Test
	void aYearIsACalendarOfTints() {
		publish();
		Document page = page("/chronicle/2023");
		assertThat(page.select(".gz-heatmap")).hasSize(2);
		assertThat(page.select(".gz-heatmap a").eachAttr("href")).contains("/chronicle/2023-03-01",
				"/chronicle/2023-04-13");
		assertThat(page.select(".gz-heatmap").eachAttr("aria-label")).containsExactly("3月日历：1天有记事，共3条",
				"4月日历：1天有记事，共1条");
		assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/chronicle/2022");
		assertThat(this.web.get().uri("/chronicle/1999")).hasStatus(404);
		assertThat(this.web.get().uri("/chronicle/0000")).hasStatus(404);
	}

	@Test
	void aMonthWithOneEntryIsAMonth() {
		publish();
		Document page = page("/chronicle/2022-12");
		assertThat(page.select(".gz-aside__figure").text()).isEqualTo("1则，1条记事");
		assertThat(page.select(".gz-monthhead [aria-disabled]").text()).isEqualTo("11月　未收录");
		assertThat(page.select(".gz-spans rect")).hasSize(1);
		assertThat(page("/chronicle/2023-01").select(".gz-day").text()).contains("延续自上月", "12月30日至1月2日");
	}

	@Test
	void dataAndFeedTakeTheSameQuestions() {
		publish();
		assertThat(text("/chronicle.json?person=王勇&from=2023-02-01")).contains("\"total\":2", "2023-03-01")
			.doesNotContain("2022-12-30");
		assertThat(text("/chronicle/2023-03.json?person=李明")).contains("\"total\":0");
		assertThat(text("/chronicle.atom?office=副市长")).contains("2022年12月30日", "office=");
	}

	@Test
	void dataListTheDocumentsAnEntryNames() {
		publish();
		assertThat(text("/chronicle/2023-03-01.json"))
			.contains("\"documents\":[{\"number\":null,\"title\":\"通辽市公园管理办法\",\"url\":null}]");
		this.gazette.publishAlone(DocumentMother.titled("关于印发通辽市公园管理办法的通知").numbered("通政发〔2023〕77号"));
		assertThat(text("/chronicle.json?from=2023-03-01&to=2023-03-01"))
			.contains("\"documents\":[{\"number\":\"通政发〔2023〕77号\",\"title\":\"关于印发通辽市公园管理办法的通知\",\"url\":\"%s\"}]"
				.formatted(PagePaths.of("documents", "通政发〔2023〕77号")));
		assertThat(text("/chronicle/2023-04-13.json")).contains("\"documents\":[]");
	}

	@Test
	void thePageOfANameLeadsToTheChronicleThatMentionsIt() {
		publish();
		Document page = page("/people/王丽香");
		assertThat(page.select(".gz-person a[href^=/chronicle]").attr("href"))
			.isEqualTo(PagePaths.encoded("/chronicle?person=王丽香"));
		assertThat(page.select(".gz-person").text()).contains("大事记中的“王丽香”，1条");
		this.jdbc.sql("update chronicle_name set name = 'x' where name = '王丽香'").update();
		assertThat(page("/people/王丽香").select(".gz-person a[href^=/chronicle]")).isEmpty();
	}

	@Test
	void whatIsWithdrawnIsNamedNoMore() {
		IssueRef old = publish();
		this.issues.withdraw(old, "排印有误");
		assertThat(page("/chronicle?person=王勇").select(".gz-day")).hasSize(2);
		assertThat(sum("王勇")).isEqualTo(2);
		assertThat(this.jdbc.sql("select count(*) from chronicle_day").query(Integer.class).single()).isEqualTo(2);
	}

	@Test
	void whatWasPublicBeforeIsReadOnce() {
		publish();
		this.jdbc.sql("delete from chronicle_mention").update();
		this.jdbc.sql("delete from chronicle_name").update();
		assertThat(page("/chronicle?person=王勇").select(".gz-day")).isEmpty();
		List<Long> ids = this.jdbc.sql("select id from chronicle_entry").query((row, n) -> row.getLong("id")).list();
		this.readers.stream()
			.filter((reader) -> reader.kind() == ItemKind.CHRONICLE)
			.forEach((reader) -> this.transaction.executeWithoutResult((status) -> {
				reader.read(ids);
				reader.read(ids);
			}));
		assertThat(page("/chronicle?person=王勇").select(".gz-day")).hasSize(3);
		assertThat(sum("王勇")).isEqualTo(3);
	}

	@Test
	void theWholeMonthIsAsAccepted() {
		publish();
		Golden.checkMain("chronicle-month.html", page("/chronicle/2023-03"));
	}

	/** Two issues, the older one of which is returned. */
	private IssueRef publish() {
		IssueRef old = this.issues.store(IssueMother.plain(2022, 6, 39));
		this.chronicle.store(List
			.of(entry(old, 1, LocalDate.of(2022, 12, 30), LocalDate.of(2023, 1, 2), "12月30日至1月2日", "市政府副市长王勇参加培训。")));
		this.issues.publish(old);
		IssueRef issue = this.issues.store(IssueMother.issue41());
		BatchMother.ofIssue41(issue).forEach(this.appointments::store);
		List<EntryDraft> entries = new ArrayList<>();
		entries.add(entry(issue, 1, LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 1), "3月1日", MEASURES,
				"市医院院长王丽香在市政府汇报。", "市政府副市长孙乐到自治区林草局对接工作。"));
		entries.add(entry(issue, 2, LocalDate.of(2023, 4, 13), LocalDate.of(2023, 4, 13), "4月13日", "市政府领导孙乐、王勇参加会议。"));
		this.chronicle.store(entries);
		this.issues.publish(issue);
		return old;
	}

	private static EntryDraft entry(IssueRef issue, int ordinal, LocalDate from, LocalDate to, String label,
			String... paragraphs) {
		return new EntryDraft(issue.id(), ordinal, from, to, label, List.of(paragraphs));
	}

	private int sum(String name) {
		return this.jdbc.sql("select paragraphs from chronicle_name where kind = 'person' and name = :name")
			.param("name", name)
			.query(Integer.class)
			.single();
	}

	private Document page(String path) {
		return Jsoup.parse(text(path));
	}

	private String text(String path) {
		MvcTestResult result = this.web.get().uri(URI.create(PagePaths.encoded(path))).exchange();
		assertThat(result).as(path).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
