package org.gongbao.personnel;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.issue.IssueMother;
import org.gongbao.issue.IssuePublishing;
import org.gongbao.issue.IssueRef;
import org.gongbao.publishing.ChangeLog;
import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.LoggedChange;
import org.gongbao.security.TestStaff;
import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Staff tell people of one name apart, and the public pages follow. */
@PortalTest
class NamePagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private IssuePublishing issues;

	@Autowired
	private AppointmentPublishing appointments;

	@Autowired
	private ChangeLog changeLog;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void publish() {
		publish(2019, "市教育局局长");
		publish(2020, "市档案馆馆长");
	}

	@Test
	void sameNamesStandTogetherUntilStaffSayOtherwise() {
		Document page = page("/people/甲某");
		assertThat(page.select(".gz-namesake")).hasSize(1);
		assertThat(page.select(".gz-namesake__head")).isEmpty();
		assertThat(page.select(".gz-aside").text()).contains("按姓名归集，同名者可能不是同一人");
		assertThat(desk("/staff/names").select("tbody tr").text()).contains("甲某", "市教育局局长，市档案馆馆长", "未核定");
	}

	@Test
	void differentPeopleAreShownApartAndEveryPageFollows() {
		long head = this.changeLog.head();
		assertThat(rule("several", 0, 2)).hasStatus(302);
		assertThat(this.changeLog.after(head, 10)).extracting(LoggedChange::kind, LoggedChange::itemId)
			.containsExactlyInAnyOrder(tuple(ItemKind.APPOINTMENT, 1L), tuple(ItemKind.APPOINTMENT, 2L));
		Document page = page("/people/甲某");
		assertThat(page.select(".gz-namesake__head").eachText()).containsExactly("甲某（市教育局）", "甲某（市档案馆）");
		assertThat(page.select(".gz-career")).hasSize(2);
		assertThat(page("/posts/市档案馆馆长").select(".gz-holders__name a").attr("href")).endsWith("#p-2");
		assertThat(desk("/staff/names?show=decided").select("tbody tr").text()).contains("甲某", "同名不同人");
		assertThat(this.jdbc.sql("select action || subject || after from audit_entry where action = '核定同名'")
			.query(String.class)
			.single()).contains("核定同名甲某同名不同人", "市教育局：任市教育局局长", "理由：已与组织部门核对");
	}

	@Test
	void whatIsPrintedLaterWaitsForAnotherRuling() {
		rule("one", 0, 1);
		assertThat(page("/people/甲某").select(".gz-aside").text()).contains("属于同一人");
		publish(2021, "市体育馆馆长");
		Document page = page("/people/甲某");
		assertThat(page.select("#p-1 .gz-life__entry")).hasSize(2);
		assertThat(page.select("#p-open .gz-life__entry")).hasSize(1);
		assertThat(desk("/staff/names").select("tbody tr").text()).contains("同一人，有新的任免");
	}

	@Test
	void aRulingIsTakenBackWithAReasonAndStaysOnRecord() {
		rule("several", 0, 2);
		assertThat(rule("open", 1, 2)).hasStatus(302);
		assertThat(page("/people/甲某").select(".gz-namesake")).hasSize(1);
		assertThat(desk("/staff/names/甲某").select(".gz-deskside li").eachText()).hasSize(2);
	}

	@Test
	void whoeverWasSlowerIsTold() {
		rule("one", 0, 1);
		assertThat(rule("several", 0, 2)).hasStatus(422).bodyText().contains("别人刚刚核定过这个姓名");
		assertThat(page("/people/甲某").select(".gz-namesake__head")).isEmpty();
	}

	@Test
	void aRulingNeedsAReasonTwoPeopleAndWordsToTellThemApart() {
		assertThat(post(TestStaff.editor(),
				Map.of("kind", "several", "basis", "0", "act-1", "1", "act-2", "1", "reason", "已核对")))
			.bodyText()
			.contains("请至少分给两个人");
		assertThat(post(TestStaff.editor(),
				Map.of("kind", "several", "basis", "0", "act-1", "1", "act-2", "2", "reason", "已核对")))
			.bodyText()
			.contains("请给每个人写一句不同的区分说明");
		assertThat(post(TestStaff.editor(), Map.of("kind", "one", "basis", "0"))).bodyText().contains("请写明理由");
		assertThat(this.jdbc.sql("select count(*) from name_ruling").query(Long.class).single()).isZero();
	}

	@Test
	void onlyEditorsRule() {
		assertThat(post(TestStaff.reviewer(), Map.of("kind", "one", "basis", "0", "reason", "已核对"))).hasStatus(403);
		assertThat(this.web.get().uri("/staff/names/无此人").with(TestStaff.editor())).hasStatus(404);
	}

	private MvcTestResult rule(String kind, long basis, int secondIs) {
		return post(TestStaff.editor(), Map.of("kind", kind, "basis", String.valueOf(basis), "act-1", "1", "act-2",
				String.valueOf(secondIs), "note-1", "市教育局", "note-2", "市档案馆", "reason", "已与组织部门核对"));
	}

	private MvcTestResult post(TestStaff staff, Map<String, String> fields) {
		var request = this.web.post().uri("/staff/names/甲某").with(staff);
		fields.forEach((name, value) -> request.param(name, value));
		return request.exchange();
	}

	private void publish(int year, String post) {
		IssueRef issue = this.issues.store(IssueMother.plain(year, 1, year));
		String reference = "通政任字〔" + year + "〕1号";
		this.appointments.store(new BatchDraft(issue.id(), null, 1, null, reference, reference, null,
				List.of(new ActDraft("甲某", AppointmentAction.APPOINT, post, false, null, year + "-03-01", null))));
		this.issues.publish(issue);
	}

	private Document desk(String path) {
		return body(this.web.get().uri(path).with(TestStaff.editor()).exchange());
	}

	private Document page(String path) {
		return body(this.web.get().uri(path).exchange());
	}

	private static Document body(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
