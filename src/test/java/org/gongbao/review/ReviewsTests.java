package org.gongbao.review;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.gongbao.manuscript.AppointmentList;
import org.gongbao.manuscript.ChronicleList;
import org.gongbao.manuscript.LockedManuscriptException;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.ManuscriptMother;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;
import org.gongbao.security.Role;
import org.gongbao.security.TestStaff;
import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Three reviews by three people, none of whom wrote at the part; any change begins anew.
 */
@PortalTest
class ReviewsTests {

	private static final PartKey FIRST = PartKey.document(1);

	@Autowired
	private ReviewDesk desk;

	@Autowired
	private Reviews reviews;

	@Autowired
	private Manuscripts manuscripts;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void signOut() {
		this.desk.nobody();
	}

	@Test
	void everyPartIsHandedInAndWaitsForTheFirstReview() {
		long id = this.desk.submitted(2023, 2);
		assertThat(this.desk.states(id)).hasSize(6)
			.allSatisfy((part, review) -> assertThat(review.next()).contains(Level.FIRST));
	}

	@Test
	void threePeopleMakeAPartFinal() {
		long id = this.desk.submitted(2023, 2);
		this.desk.pass(id, FIRST, ReviewDesk.COLLEAGUE);
		assertThat(this.desk.state(id, FIRST).next()).contains(Level.SECOND);
		this.desk.pass(id, FIRST, ReviewDesk.REVIEWER);
		assertThat(this.desk.state(id, FIRST).next()).contains(Level.FINAL);
		this.desk.confirm(id);
		this.desk.pass(id, FIRST, ReviewDesk.PUBLISHER);
		assertThat(this.desk.state(id, FIRST).state()).isEqualTo(PartReview.State.APPROVED);
		assertThat(audited()).containsSubsequence("送审", "通过初审", "通过复审", "通过终审");
	}

	@Test
	void theEditorOfAPartDoesNotReviewIt() {
		long id = this.desk.submitted(2023, 2);
		refused("改动", () -> this.desk.pass(id, FIRST, ReviewDesk.EDITOR));
	}

	@Test
	void whoeverWroteAtItSinceItWasLastHandedInDoesNotReviewIt() {
		long id = this.desk.begin(2023, 2);
		this.desk.edit(id, FIRST, ReviewDesk.COLLEAGUE, "同事改过的正文。");
		this.desk.edit(id, FIRST, ReviewDesk.EDITOR, "编辑又改过的正文。");
		this.desk.submit(id);
		refused("改动", () -> this.desk.pass(id, FIRST, ReviewDesk.COLLEAGUE));
		this.desk.pass(id, FIRST, TestStaff.of("third", Role.EDITOR));
	}

	@Test
	void onePersonDoesNotReviewTwice() {
		long id = this.desk.submitted(2023, 2);
		TestStaff both = TestStaff.of("both", Role.REVIEWER, Role.PUBLISHER);
		this.desk.pass(id, FIRST, both);
		refused("初审", () -> this.desk.pass(id, FIRST, both));
		this.desk.pass(id, FIRST, ReviewDesk.REVIEWER);
		refused("三人分别完成", () -> this.desk.pass(id, FIRST, both));
	}

	@Test
	void theDatabaseRefusesTheSamePersonTwiceAndTheEditorAndASkippedLevel() {
		long id = this.desk.submitted(2023, 2);
		this.desk.pass(id, FIRST, ReviewDesk.COLLEAGUE);
		long submission = this.desk.decision(id, FIRST, true, null).submission();
		long colleague = ReviewDesk.COLLEAGUE.in(this.jdbc).id();
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> insertStep(submission, 2, colleague))
			.withMessageContaining("review_step_staff_once");
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> insertStep(submission, 2, ReviewDesk.EDITOR.in(this.jdbc).id()))
			.withMessageContaining("last editor");
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> insertStep(submission, 3, ReviewDesk.PUBLISHER.in(this.jdbc).id()))
			.withMessageContaining("levels below");
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.jdbc.sql("delete from review_step").update())
			.withMessageContaining("stays on record");
	}

	@Test
	void rolesDecideWhoMayGiveWhichReview() {
		long id = this.desk.submitted(2023, 2);
		refused("采编或审核", () -> this.desk.pass(id, FIRST, ReviewDesk.PUBLISHER));
		refused("采编或审核", () -> this.desk.pass(id, FIRST, TestStaff.administrator()));
		this.desk.pass(id, FIRST, ReviewDesk.COLLEAGUE);
		refused("由审核角色", () -> this.desk.pass(id, FIRST, TestStaff.of("other", Role.EDITOR)));
		this.desk.pass(id, FIRST, ReviewDesk.REVIEWER);
		refused("由签发角色", () -> this.desk.pass(id, FIRST, TestStaff.of("other-reviewer", Role.REVIEWER)));
	}

	@Test
	void anyChangeBeginsAnewForThatPartAlone() {
		long id = this.desk.submitted(2023, 2);
		PartKey second = PartKey.document(2);
		this.desk.pass(id, FIRST, ReviewDesk.COLLEAGUE);
		this.desk.pass(id, second, ReviewDesk.COLLEAGUE);
		this.desk.edit(id, FIRST, ReviewDesk.EDITOR, "送审以后改过的正文。");
		assertThat(this.desk.state(id, FIRST).state()).isEqualTo(PartReview.State.EDITING);
		assertThat(this.desk.state(id, FIRST).earlier()).isTrue();
		assertThat(this.desk.state(id, second).next()).contains(Level.SECOND);
		this.desk.submit(id);
		assertThat(this.desk.state(id, FIRST).next()).contains(Level.FIRST);
	}

	@Test
	void theOldWordsBroughtBackAreReviewedAnew() {
		long id = this.desk.submitted(2023, 2);
		String before = this.manuscripts.content(id, 1).document(FIRST).orElseThrow().text();
		this.desk.pass(id, FIRST, ReviewDesk.COLLEAGUE);
		this.desk.edit(id, FIRST, ReviewDesk.EDITOR, "别的正文。");
		this.desk.edit(id, FIRST, ReviewDesk.REVIEWER, before);
		assertThat(this.desk.state(id, FIRST).state()).isEqualTo(PartReview.State.EDITING);
		this.desk.submit(id);
		this.desk.pass(id, FIRST, ReviewDesk.COLLEAGUE);
		refused("改动", () -> this.desk.pass(id, FIRST, ReviewDesk.REVIEWER));
	}

	@Test
	void whatIsReturnedIsHandedInAgainAfterwards() {
		long id = this.desk.submitted(2023, 2);
		this.desk.giveBack(id, FIRST, ReviewDesk.COLLEAGUE, "第二段请核对。");
		assertThat(this.desk.state(id, FIRST).state()).isEqualTo(PartReview.State.RETURNED);
		refused("退回", () -> this.desk.pass(id, FIRST, ReviewDesk.REVIEWER));
		this.desk.submit(id);
		this.desk.pass(id, FIRST, ReviewDesk.COLLEAGUE);
		assertThat(this.desk.state(id, FIRST).next()).contains(Level.SECOND);
	}

	@Test
	void whatHasPassedIsLockedUntilAnEditorReopensIt() {
		long id = this.desk.approved(2023, 2);
		assertThatExceptionOfType(LockedManuscriptException.class)
			.isThrownBy(() -> this.desk.edit(id, FIRST, ReviewDesk.EDITOR, "偷偷改过的正文。"))
			.withMessageContaining("撤销终审");
		this.desk.as(ReviewDesk.EDITOR);
		this.reviews.reopen(id, FIRST, "发现日期有误");
		this.desk.edit(id, FIRST, ReviewDesk.EDITOR, "改正了日期的正文。");
		assertThat(this.desk.state(id, FIRST).state()).isEqualTo(PartReview.State.EDITING);
		assertThat(this.desk.state(id, PartKey.document(2)).state()).isEqualTo(PartReview.State.APPROVED);
		this.desk.submit(id);
		this.desk.pass(id, FIRST, ReviewDesk.COLLEAGUE);
		this.desk.pass(id, FIRST, ReviewDesk.REVIEWER);
		this.desk.confirm(id);
		this.desk.pass(id, FIRST, ReviewDesk.PUBLISHER);
		assertThat(this.desk.state(id, FIRST).state()).isEqualTo(PartReview.State.APPROVED);
		assertThat(audited()).contains("撤销终审");
	}

	@Test
	void whatWasReopenedUnchangedIsReviewedByThreeAgain() {
		long id = this.desk.approved(2023, 2);
		this.desk.as(ReviewDesk.EDITOR);
		this.reviews.reopen(id, FIRST, "再看一遍");
		assertThat(this.desk.state(id, FIRST).state()).isEqualTo(PartReview.State.REOPENED);
		this.desk.submit(id);
		assertThat(this.desk.state(id, FIRST).next()).contains(Level.FIRST);
		this.desk.pass(id, FIRST, ReviewDesk.COLLEAGUE);
	}

	@Test
	void nobodyPassesWhatWasNotOnTheScreen() {
		long id = this.desk.submitted(2023, 2);
		this.desk.as(ReviewDesk.COLLEAGUE);
		Decision decision = this.desk.decision(id, FIRST, true, null);
		refused("还没有打开看过", () -> this.reviews.decide(id, decision));
	}

	@Test
	void whoeverDecidesOnAnEarlierTextIsTold() {
		long id = this.desk.submitted(2023, 2);
		Decision shown = this.desk.decision(id, FIRST, true, null);
		this.desk.edit(id, FIRST, ReviewDesk.EDITOR, "改过的正文。");
		this.desk.submit(id);
		this.desk.as(ReviewDesk.COLLEAGUE);
		refused("您打开以后", () -> this.reviews.decide(id, shown));
	}

	@Test
	void ofTwoWhoDecideAtOnceOneIsTold() throws Exception {
		long id = this.desk.submitted(2023, 2);
		Decision decision = this.desk.decision(id, FIRST, true, null);
		TestStaff other = TestStaff.of("other", Role.REVIEWER);
		for (TestStaff staff : List.of(ReviewDesk.COLLEAGUE, other)) {
			this.jdbc
				.sql("insert into review_seen (staff_id, manuscript_id, part, sha256) values (:staff, :id, 'd1', :sha)")
				.param("staff", staff.in(this.jdbc).id())
				.param("id", id)
				.param("sha", this.desk.state(id, FIRST).stamp().sha256())
				.update();
		}
		CyclicBarrier together = new CyclicBarrier(2);
		try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
			List<Future<String>> answers = threads.invokeAll(List
				.of(decide(id, decision, ReviewDesk.COLLEAGUE, together), decide(id, decision, other, together)));
			assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsOnlyOnce("passed")
				.anyMatch((answer) -> answer.contains("已经通过初审"));
		}
		assertThat(this.desk.state(id, FIRST).steps()).hasSize(1);
	}

	@Test
	void whatHasSomethingBlockingIsNotHandedIn() {
		Manuscript issue = ManuscriptMother.issue(2023, 2);
		long id = this.desk
			.begin(issue.with(PartKey.APPOINTMENTS, AppointmentList.EMPTY).with(FIRST, withoutDate(issue)));
		this.desk.as(ReviewDesk.EDITOR);
		refused("必须处理", () -> this.reviews.submit(id));
		assertThat(this.desk.states(id)).allSatisfy((part, review) -> assertThat(review.toSubmit()).isTrue());
	}

	@Test
	void whatIsNotConfirmedKeepsFromTheLastPass() {
		Manuscript issue = ManuscriptMother.issue(2023, 2);
		long id = this.desk.begin(issue.with(FIRST, withDoubledWord(issue)));
		this.desk.submit(id);
		this.desk.pass(id, FIRST, ReviewDesk.COLLEAGUE);
		this.desk.pass(id, FIRST, ReviewDesk.REVIEWER);
		refused("没有处理或确认", () -> this.desk.pass(id, FIRST, ReviewDesk.PUBLISHER));
	}

	@Test
	void partsThatNeverSaidAnythingAreNotReviewed() {
		Manuscript issue = ManuscriptMother.issue(2023, 2);
		long id = this.desk.begin(
				issue.with(PartKey.APPOINTMENTS, AppointmentList.EMPTY).with(PartKey.CHRONICLE, ChronicleList.EMPTY));
		assertThat(this.desk.states(id)).doesNotContainKeys(PartKey.APPOINTMENTS, PartKey.CHRONICLE);
		long other = this.desk.begin(2023, 3);
		this.desk.as(ReviewDesk.EDITOR);
		this.manuscripts.change(other, "删去大事记", (old) -> old.with(PartKey.CHRONICLE, ChronicleList.EMPTY));
		assertThat(this.desk.states(other)).containsKey(PartKey.CHRONICLE);
	}

	@Test
	void nothingIsHandedInTwice() {
		long id = this.desk.submitted(2023, 2);
		this.desk.as(ReviewDesk.EDITOR);
		refused("没有要送审的内容", () -> this.reviews.submit(id));
	}

	private Callable<String> decide(long id, Decision decision, TestStaff staff, CyclicBarrier together) {
		return () -> {
			this.desk.as(staff);
			together.await();
			try {
				this.reviews.decide(id, decision);
				return "passed";
			}
			catch (RefusedReviewException ex) {
				return String.valueOf(ex.getMessage());
			}
			finally {
				this.desk.nobody();
			}
		};
	}

	private void insertStep(long submission, int level, long staff) {
		this.jdbc
			.sql("insert into review_step (submission_id, level, decision, staff_id, staff_name)"
					+ " values (:submission, :level, 'passed', :staff, '')")
			.param("submission", submission)
			.param("level", level)
			.param("staff", staff)
			.update();
	}

	private List<String> audited() {
		return this.jdbc.sql("select action from audit_entry order by id")
			.query((row, n) -> row.getString("action"))
			.list();
	}

	private static void refused(String words, Runnable step) {
		assertThatExceptionOfType(RefusedReviewException.class).isThrownBy(step::run).withMessageContaining(words);
	}

	private static ManuscriptDocument withoutDate(Manuscript issue) {
		ManuscriptDocument old = issue.document(FIRST).orElseThrow();
		return new ManuscriptDocument(old.section(), old.page(), old.number(), old.printedNumber(), old.title(), null,
				old.issuer(), old.addressees(), old.text(), old.abbreviated(), old.fullText(), old.effectiveFrom(),
				old.validUntil(), old.information(), old.relations(), old.statements(), old.attachments());
	}

	private static ManuscriptDocument withDoubledWord(Manuscript issue) {
		ManuscriptDocument old = issue.document(FIRST).orElseThrow();
		return new ManuscriptDocument(old.section(), old.page(), old.number(), old.printedNumber(), old.title(),
				old.issuedOn(), old.issuer(), old.addressees(), old.text() + "\n\n春季防火期的的管理and检查。", old.abbreviated(),
				old.fullText(), old.effectiveFrom(), old.validUntil(), old.information(), old.relations(),
				old.statements(), old.attachments());
	}

}
