package org.gongbao.personnel;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.issue.IssueMother;
import org.gongbao.issue.IssuePublishing;
import org.gongbao.issue.IssueRef;
import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;
import org.gongbao.web.PagePaths;

import static org.assertj.core.api.Assertions.assertThat;

/** Who held which post, on the pages of people and posts. */
@PortalTest
class PostPagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SampleGazette gazette;

	@Autowired
	private IssuePublishing issues;

	@Autowired
	private AppointmentPublishing appointments;

	@Test
	void theRealIssuesAppointmentsCountFromTheDayTheySay() {
		this.gazette.publishIssue41();
		Document page = page("/posts/市医院副院长?on=2022-05-01");
		assertThat(page.select("h1").text()).isEqualTo("市医院副院长");
		assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
		assertThat(page.select(".gz-onday__who").eachText()).hasSize(3)
			.allSatisfy(
					(sentence) -> assertThat(sentence).startsWith("2022年5月1日任此职的是").endsWith("2021年2月2日任，此后没有刊登免职。"));
		assertThat(page.select(".gz-onday__caveat").text()).contains("没有查到，不等于空缺");
		assertThat(page.select(".gz-holders__name").eachText()).containsExactlyInAnyOrder("王丽香", "杜建军", "张国友");
		assertThat(page("/posts/市医院副院长?on=2020-01-01").select(".gz-onday__none").text()).contains("没有刊登过谁在这一天任此职",
				"此后最近的是");
	}

	@Test
	void theRealIssuesRemovalsAreHonestAboutTheBeginning() {
		this.gazette.publishIssue41();
		String post = "通辽承接产业转移开发区管委会主任";
		Document page = page("/posts/" + post + "?on=2021-05-01");
		assertThat(page.select(".gz-onday__who").text()).contains("任此职的可能是张静波", "只刊登了2023年3月至4月的免职，何时任职没有刊登");
		assertThat(page("/posts/" + post + "?on=2024-01-01").select(".gz-onday__none").text()).contains("此前最近的是张静波");
		assertThat(page("/people/张静波").select(".gz-career").attr("aria-label")).isEqualTo(post + "，2023年3月至4月免，任职未见刊登");
		assertThat(page("/people/云泽人").select(".gz-life__post a").attr("href"))
			.isEqualTo(PagePaths.of("posts", "通辽科尔沁区工业园区管委会副主任"));
	}

	@Test
	void theMonthsPrintedAboveAListSayWhenItsActsWere() {
		IssueRef issue = this.issues.store(IssueMother.plain(2023, 2, 41));
		this.appointments.store(new BatchDraft(issue.id(), null, 1, null, "通政任字〔2023〕5号", null, "（2023年3月至4月）",
				List.of(act("甲某", false, "市档案馆馆长", null))));
		this.appointments.store(new BatchDraft(issue.id(), null, 2, null, "通政任字〔2023〕6号", null, "（2023年3月至4月）",
				List.of(act("乙某", true, "市档案馆馆长", "2023-04-01"))));
		this.issues.publish(issue);
		assertThat(page("/people/甲某").select(".gz-life__date").text()).contains("2023年3月至4月");
		assertThat(page("/people/甲某").select(".gz-career").attr("aria-label")).contains("2023年3月至4月免");
		Document list = page("/appointments");
		assertThat(list.text()).contains("2023年3月至4月，2批2人次", "任职时间从2023年4月1日起计算").doesNotContain("（2023年3月至4月）");
	}

	@Test
	void anySpellingLeadsToThePost() {
		this.gazette.publishIssue41();
		assertThat(this.web.get().uri("/posts/{post}?on=2022-05-01", "通辽市医院 副院长")).hasStatus(301)
			.hasHeader("Location", PagePaths.of("posts", "市医院副院长") + "?on=2022-05-01");
		assertThat(this.web.get().uri("/posts/{post}.json", "通辽市医院副院长")).hasStatus(301);
		assertThat(this.web.get().uri("/posts/{post}", "市长")).hasStatus(404);
		assertThat(page("/posts/市医院副院长?on=2022-02-30").select(".gz-onday__answer")).isEmpty();
	}

	@Test
	void aSuccessorEndsATenureWhoseEndIsNotPrinted() {
		publish(2019, 1, act("甲某", true, "市档案馆馆长", "2019-03-01"));
		publish(2021, 1, act("乙某", true, "通辽市档案馆馆长", "2021-03-01"));
		Document page = page("/posts/市档案馆馆长?on=2022-01-01");
		assertThat(page.select(".gz-onday__who").text()).contains("任此职的是乙某").doesNotContain("甲某");
		assertThat(page.select(".gz-holders__one").get(0).text()).contains("2021年3月1日另有人任此职，未见此人免职的刊登");
		assertThat(page("/posts/市档案馆馆长?on=2020-01-01").select(".gz-onday__who").text()).contains("甲某");
		assertThat(page.select(".gz-aside").text()).contains("公报还印作", "通辽市档案馆馆长");
		assertThat(text("/posts/市档案馆馆长.json?on=2022-01-01")).contains("\"several\":false",
				"\"on\":{\"date\":\"2022-01-01\",\"holders\":[{\"person\":\"乙某\",\"note\":null,\"held\":\"open\"}]}",
				"\"succeeded\":{\"earliest\":\"2021-03-01\",\"latest\":\"2021-03-01\"}");
	}

	@Test
	void deputiesHoldTheirPostSideBySide() {
		publish(2019, 1, act("甲某", true, "市档案馆副馆长", "2019-03-01"));
		publish(2021, 1, act("乙某", true, "市档案馆副馆长", "2021-03-01"));
		assertThat(page("/posts/市档案馆副馆长?on=2022-01-01").select(".gz-onday__who")).hasSize(2);
	}

	@Test
	void theListLeadsToPeopleAndPosts() {
		publish(2019, 1, act("甲某", true, "市教育局党组书记、局长", "2019-03-01"));
		Document page = page("/appointments?post=市教育局局长&person=甲某");
		assertThat(page.select(".gz-batch__act a").eachAttr("href")).containsExactly(PagePaths.of("people", "甲某"),
				PagePaths.of("posts", "市教育局党组书记"), PagePaths.of("posts", "市教育局局长"));
		assertThat(page.select(".gz-lead a").eachText()).containsExactly("甲某的任免历程", "历任市教育局局长");
		assertThat(page("/posts/市教育局局长").select(".gz-holders__name").text()).isEqualTo("甲某");
	}

	@Test
	void oneDecisionStandsInOneEntryAndOldestFirst() {
		publish(2021, 1, act("甲某", true, "市档案馆馆长", null), act("甲某", false, "市档案馆副馆长", null));
		publish(2019, 1, act("甲某", true, "市档案馆副馆长", "2019-03-01"));
		Document page = page("/people/甲某");
		assertThat(page.select(".gz-life__entry")).hasSize(2);
		assertThat(page.select(".gz-life__entry").get(0).text()).contains("2019年3月1日", "市档案馆副馆长");
		assertThat(page.select(".gz-life__entry").get(1).select(".gz-life__post").eachText()).containsExactly("任市档案馆馆长",
				"免市档案馆副馆长");
		assertThat(page.select(".gz-career__bar")).hasSize(2);
		assertThat(text("/people/甲某.json")).contains("\"total\":3",
				"\"people\":[{\"note\":null,\"ruling\":\"open\",\"tenures\":[");
	}

	private void publish(int year, int number, ActDraft... acts) {
		IssueRef issue = this.issues.store(IssueMother.plain(year, number, year * 10 + number));
		String reference = "通政任字〔" + year + "〕" + number + "号";
		this.appointments.store(new BatchDraft(issue.id(), null, 1, null, reference, reference, null, List.of(acts)));
		this.issues.publish(issue);
	}

	private static ActDraft act(String person, boolean appoint, String post, @Nullable String from) {
		return new ActDraft(person, appoint ? AppointmentAction.APPOINT : AppointmentAction.REMOVE, post, false, null,
				from, null);
	}

	private Document page(String path) {
		return Jsoup.parse(text(path));
	}

	private String text(String path) {
		MvcTestResult result = this.web.get().uri(path).exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
