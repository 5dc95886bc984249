package org.gongbao.review.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.issue.Editions;
import org.gongbao.issue.PdfMother;
import org.gongbao.issue.PrintedEdition;
import org.gongbao.manuscript.AppointmentList;
import org.gongbao.manuscript.ChronicleList;
import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.LockedManuscriptException;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptMother;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;
import org.gongbao.publishing.DatabaseClock;
import org.gongbao.review.ReviewDesk;
import org.gongbao.security.TestStaff;
import org.gongbao.testing.PortalTest;
import org.gongbao.web.ChineseDates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An issue becomes public whole: at once, or at its minute, late if need be and saying
 * so.
 */
@PortalTest
class PublishingTests {

	private static final String SENTENCE = "发布 2023年第2期，3件文件";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ReviewDesk desk;

	@Autowired
	private Manuscripts manuscripts;

	@Autowired
	private DuePublication due;

	@Autowired
	private ScheduleStore schedule;

	@Autowired
	private DatabaseClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void whatThreePeoplePassedIsPublicAtOnceWhenTheSentenceIsCopied() {
		long id = this.desk.approved(2023, 2);
		Document page = page(id, ReviewDesk.PUBLISHER);
		assertThat(page.select(".gz-publish__rows").text()).contains("文件 3件", "任免 2人次", "大事记 4则");
		assertThat(page.select(".gz-publish__sentence").text()).isEqualTo(SENTENCE);
		assertThat(page.select(".gz-approvals li").eachText()).hasSize(3).allMatch((line) -> line.contains("同意6件"));
		assertThat(publish(id, "发布2023年第2期 3件文件")).hasStatus3xxRedirection();
		assertThat(this.web.get().uri("/issues/2023/2")).hasStatusOk();
		assertThat(this.web.get().uri("/documents/通政字〔2023〕1号")).hasStatusOk();
		assertThat(page(id, ReviewDesk.EDITOR).select("#publish").text()).contains("已于", "公开");
		assertThat(publish(id, SENTENCE)).hasStatus(422).bodyText().contains("已经发布");
	}

	@Test
	void anIssueOfWhichThereIsOnlyThePdfBecomesPublic(@Autowired Editions editions, @TempDir Path folder)
			throws IOException {
		PrintedEdition edition = editions.store(PdfMother.edition(folder.resolve("edition.pdf"), 2), 1_000_000);
		IssueFacts facts = ManuscriptMother.issue(2023, 2)
			.facts()
			.withContents(List.of())
			.withDocuments(List.of())
			.withEdition(new IssueFacts.Edition(edition.sha256(), edition.size(), edition.pages(), edition.offset(),
					edition.coverSha256()));
		long id = this.desk.begin(Manuscript.of(facts, List.of(), AppointmentList.EMPTY, ChronicleList.EMPTY));
		this.desk.confirm(id);
		this.desk.submit(id);
		this.desk.approve(id);
		assertThat(publish(id, "发布 2023年第2期，0件文件")).hasStatus3xxRedirection();
		assertThat(this.web.get().uri("/issues/2023/2")).hasStatusOk().bodyText().contains("只收录了纸质版的PDF");
		assertThat(this.web.get().uri("/issues/completeness")).hasStatusOk().bodyText().contains("仅有PDF的1期");
	}

	@Test
	void theSentenceHasToFit() {
		long id = this.desk.approved(2023, 2);
		assertThat(publish(id, "")).hasStatus(422).bodyText().contains("请照写");
		assertThat(publish(id, "发布 2023年第2期，4件文件")).hasStatus(422)
			.bodyText()
			.contains("不一样", "value=\"发布 2023年第2期，4件文件\"");
		notPublic();
	}

	@Test
	void onlyPublishersPublishAndNoAdministratorDoes() {
		long id = this.desk.approved(2023, 2);
		for (TestStaff other : List.of(ReviewDesk.EDITOR, ReviewDesk.REVIEWER, TestStaff.administrator())) {
			assertThat(order(id, other).param("sentence", SENTENCE)).hasStatus(403);
			assertThat(page(id, other).select("form[action$=/publish]")).isEmpty();
		}
		notPublic();
	}

	@Test
	void whatIsMissingIsSaidInWords() {
		long id = this.desk.submitted(2023, 2);
		Document page = page(id, ReviewDesk.PUBLISHER);
		assertThat(page.select(".gz-publish__missing").text()).contains("6件三审还没有完成");
		assertThat(page.select("button[disabled]").text()).contains("发布");
		assertThat(publish(id, SENTENCE)).hasStatus(422).bodyText().contains("6件三审还没有完成");
		notPublic();
	}

	@Test
	void whatChangedSinceThePageWasOpenedIsNotPublished() {
		long id = this.desk.approved(2023, 2);
		assertThat(this.web.post()
			.uri("/staff/drafts/" + id + "/publish")
			.param("version", "7")
			.param("sentence", SENTENCE)
			.with(ReviewDesk.PUBLISHER)).hasStatus(422).bodyText().contains("又有改动");
		notPublic();
	}

	@Test
	void aMinuteToComeIsKept() {
		long id = this.desk.approved(2023, 2);
		Instant at = this.clock.now().plus(Duration.ofDays(2));
		assertThat(later(id, at)).hasStatus3xxRedirection();
		assertThat(page(id, ReviewDesk.PUBLISHER).select("#publish").text())
			.contains("定于" + ChineseDates.minute(at) + "发布");
		notPublic();
		assertThatExceptionOfType(LockedManuscriptException.class)
			.isThrownBy(() -> this.desk.edit(id, PartKey.document(1), ReviewDesk.EDITOR, "改"))
			.withMessageContaining("定于");
		assertThat(publish(id, SENTENCE)).hasStatus(422).bodyText().contains("已经定时发布");
		assertThat(later(id, at)).hasStatus(422).bodyText().contains("已经定时发布");
	}

	@Test
	void aMinuteThatIsPastOrUnreadableIsRefusedAtTheField() {
		long id = this.desk.approved(2023, 2);
		assertThat(later(id, this.clock.now().minus(Duration.ofMinutes(3)))).hasStatus(422)
			.bodyText()
			.contains("已经过去", "现在是");
		assertThat(order(id, ReviewDesk.PUBLISHER).param("sentence", SENTENCE)
			.param("when", "later")
			.param("date", "下个月")
			.param("time", "")).hasStatus(422).bodyText().contains("看不懂这个日期", "请填写发布的时间", "value=\"下个月\"");
		assertThat(this.schedule.latest(id)).isEmpty();
	}

	@Test
	void theMinuteCanBeMovedAndTheOrderTakenBack() {
		long id = this.desk.approved(2023, 2);
		later(id, this.clock.now().plus(Duration.ofDays(2)));
		Instant other = this.clock.now().plus(Duration.ofDays(3));
		assertThat(this.web.post()
			.uri("/staff/drafts/" + id + "/publish/move")
			.param("date", day(other))
			.param("time", time(other))
			.with(ReviewDesk.PUBLISHER)).hasStatus3xxRedirection();
		assertThat(ChineseDates.minute(this.schedule.waiting(id).orElseThrow().publishAt()))
			.isEqualTo(ChineseDates.minute(other));
		String cancel = "/staff/drafts/" + id + "/publish/cancel";
		assertThat(this.web.post().uri(cancel).with(ReviewDesk.EDITOR)).hasStatus(403);
		assertThat(this.web.post().uri(cancel).with(ReviewDesk.PUBLISHER)).hasStatus3xxRedirection();
		assertThat(this.web.post().uri(cancel).with(ReviewDesk.PUBLISHER)).hasStatus(422)
			.bodyText()
			.contains("没有在等待的定时发布");
		assertThat(publish(id, SENTENCE)).hasStatus3xxRedirection();
	}

	@Test
	void aPortalThatWasDownAtTheMinutePublishesAndSaysSo() {
		long id = this.desk.approved(2023, 2);
		orderAt(id, Duration.ofHours(-5));
		carryOut(id);
		assertThat(this.web.get().uri("/issues/2023/2")).hasStatusOk();
		assertThat(page(id, ReviewDesk.EDITOR).select(".gz-publish__note").text()).contains("应于", "因服务停机");
		assertThat(audited()).contains("发布", "按时发布");
	}

	@Test
	void aPublicationInTimeSaysSo() {
		long id = this.desk.approved(2023, 2);
		orderAt(id, Duration.ZERO);
		carryOut(id);
		assertThat(this.schedule.latest(id).orElseThrow().message()).startsWith("按定的时间");
	}

	@Test
	void ofTwoNodesOnlyOnePublishes() throws Exception {
		long id = this.desk.approved(2023, 2);
		orderAt(id, Duration.ZERO);
		CyclicBarrier together = new CyclicBarrier(2);
		Callable<Boolean> node = () -> {
			together.await();
			return this.due.next(this.clock.now());
		};
		try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
			for (Future<Boolean> answer : nodes.invokeAll(List.of(node, node))) {
				answer.get();
			}
		}
		carryOut(id);
		assertThat(count("issue")).isEqualTo(1);
		assertThat(audited()).containsOnlyOnce("发布").containsOnlyOnce("按时发布");
		assertThat(this.schedule.latest(id).orElseThrow().state()).isEqualTo("done");
	}

	@Test
	void whatIsAppointedForAMinuteIsNotGivenUp() {
		long id = this.desk.approved(2023, 2);
		later(id, this.clock.now().plus(Duration.ofDays(2)));
		assertThatExceptionOfType(LockedManuscriptException.class).isThrownBy(() -> this.manuscripts.discard(id, "不要了"))
			.withMessageContaining("先撤销定时发布");
	}

	@Test
	void thePageOfTheChecksHasTheSameBesideIt() {
		long id = this.desk.approved(2023, 2);
		MvcTestResult answer = this.web.get()
			.uri("/staff/drafts/" + id + "/check")
			.with(ReviewDesk.PUBLISHER)
			.exchange();
		assertThat(answer).hasStatusOk().bodyText().contains("将要公开", SENTENCE, "作为清样优先发布");
	}

	@Test
	void whenTheNumberIsTakenMeanwhileNothingIsDoneAndTheCauseIsTold() {
		long id = this.desk.approved(2023, 2);
		this.jdbc.sql("update manuscript set year = 1999 where id = :id").param("id", id).update();
		long quicker = this.desk.approved(2023, 2);
		assertThat(publish(quicker, SENTENCE)).hasStatus3xxRedirection();
		this.jdbc.sql("update manuscript set year = 2023 where id = :id").param("id", id).update();
		long before = count("document");
		orderAt(id, Duration.ZERO);
		carryOut(id);
		assertThat(this.schedule.latest(id).orElseThrow().state()).isEqualTo("failed");
		assertThat(count("document")).isEqualTo(before);
		assertThat(page(id, ReviewDesk.PUBLISHER).select(".gz-publish__note").text()).contains("没有成功");
		assertThat(audited()).contains("定时发布失败");
	}

	@Test
	void whatIsNotApprovedAnyMoreIsNotPublishedAtItsMinute() {
		long id = this.desk.submitted(2023, 2);
		orderAt(id, Duration.ZERO);
		carryOut(id);
		assertThat(this.schedule.latest(id).orElseThrow().message()).contains("三审还没有完成");
		notPublic();
	}

	@Test
	void aProofIsMarkedUntilItIsPrinted() {
		long id = this.desk.approved(2023, 2);
		assertThat(order(id, ReviewDesk.PUBLISHER).param("sentence", SENTENCE).param("proof", "1"))
			.hasStatus3xxRedirection();
		assertThat(this.web.get().uri("/issues/2023/2")).bodyText().contains("清样：本期尚未印刷");
		assertThat(this.web.get().uri("/documents/通政字〔2023〕1号")).bodyText()
			.contains("清样：本期尚未印刷")
			.doesNotContain("与纸质公报一致");
		assertThat(this.web.get().uri("/issues/2023/2.json")).bodyJson().extractingPath("$.proof").isEqualTo(true);
		long changes = count("change_log");
		String printed = "/staff/drafts/" + id + "/publish/printed";
		assertThat(this.web.post().uri(printed).with(ReviewDesk.EDITOR)).hasStatus(403);
		assertThat(this.web.post().uri(printed).with(ReviewDesk.PUBLISHER)).hasStatus3xxRedirection();
		assertThat(this.web.get().uri("/issues/2023/2")).bodyText().doesNotContain("清样");
		assertThat(this.web.get().uri("/issues/2023/2.json")).bodyJson().extractingPath("$.proof").isEqualTo(false);
		assertThat(count("change_log")).isEqualTo(changes + 1);
		assertThat(audited()).contains("作为清样发布", "标为正式版");
	}

	@Test
	void whatTheIssueEndsIsTold() {
		this.desk.approve(this.desk.submitted(2022, 1));
		long old = this.jdbc.sql("select max(id) from manuscript").query(Long.class).single();
		assertThat(order(old, ReviewDesk.PUBLISHER).param("sentence", "发布 2022年第1期，3件文件")).hasStatus3xxRedirection();
		long id = this.desk.begin(ManuscriptMother.issue(2023, 2)
			.with(PartKey.document(1), Repealing.document(ManuscriptMother.notice(2023), "通政办发〔2022〕13号")));
		assertThat(page(id, ReviewDesk.EDITOR).select(".gz-publish__rows, details").text()).contains("随之标为废止 1件",
				"通政办发〔2022〕13号");
	}

	private void orderAt(long id, Duration fromNow) {
		this.jdbc.sql("""
				insert into scheduled_publication (manuscript_id, version, publish_at, ordered_by_id, ordered_by)
				values (:id, 1, :at, :staff, '测试publisher')
				""")
			.param("id", id)
			.param("at", this.clock.now().plus(fromNow).atOffset(ZoneOffset.UTC))
			.param("staff", ReviewDesk.PUBLISHER.in(this.jdbc).id())
			.update();
	}

	/** The portal's own thread may be quicker. */
	private void carryOut(long id) {
		Instant end = this.clock.now().plus(Duration.ofSeconds(30));
		while (this.schedule.waiting(id).isPresent() && this.clock.now().isBefore(end)) {
			this.due.next(this.clock.now());
		}
		assertThat(this.schedule.waiting(id)).isEmpty();
	}

	private MockMvcTester.MockMvcRequestBuilder order(long id, TestStaff by) {
		return this.web.post().uri("/staff/drafts/" + id + "/publish").param("version", "1").with(by);
	}

	private MvcTestResult publish(long id, String sentence) {
		return order(id, ReviewDesk.PUBLISHER).param("sentence", sentence).exchange();
	}

	private MvcTestResult later(long id, Instant at) {
		return order(id, ReviewDesk.PUBLISHER).param("sentence", SENTENCE)
			.param("when", "later")
			.param("date", day(at))
			.param("time", time(at))
			.exchange();
	}

	private static String day(Instant at) {
		return LocalDateTime.ofInstant(at, ChineseDates.ZONE).toLocalDate().toString();
	}

	private static String time(Instant at) {
		return LocalDateTime.ofInstant(at, ChineseDates.ZONE).toLocalTime().toString().substring(0, 5);
	}

	private void notPublic() {
		assertThat(this.web.get().uri("/issues/2023/2")).hasStatus(404);
		assertThat(count("document")).isZero();
	}

	private long count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

	private List<String> audited() {
		return this.jdbc.sql("select action from audit_entry order by id")
			.query((row, n) -> row.getString("action"))
			.list();
	}

	private Document page(long id, TestStaff by) {
		MvcTestResult answer = this.web.get().uri("/staff/drafts/" + id + "/publish").with(by).exchange();
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
