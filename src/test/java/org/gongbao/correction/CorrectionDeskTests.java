package org.gongbao.correction;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.gongbao.command.IntegrityCheck;
import org.gongbao.correction.Proposal.Wording;
import org.gongbao.document.DocumentMother;
import org.gongbao.document.DocumentPublishing;
import org.gongbao.issue.IssueMother;
import org.gongbao.issue.IssuePublishing;
import org.gongbao.issue.IssueRef;
import org.gongbao.manuscript.ManuscriptMother;
import org.gongbao.manuscript.ManuscriptPublication;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.publishing.ChangeLog;
import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.LoggedChange;
import org.gongbao.publishing.RefusedStepException;
import org.gongbao.security.Role;
import org.gongbao.security.StaffMember;
import org.gongbao.security.TestStaff;
import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** A correction takes two people, becomes public once, and stands for ever. */
@PortalTest
class CorrectionDeskTests {

	private static final Wording WORDING = new Wording("合计800万千瓦已经建成", "合计880万千瓦已经建成", "原稿误植。", "h-1-2", "（二）空间较大");

	@Autowired
	private CorrectionDesk desk;

	@Autowired
	private Corrections corrections;

	@Autowired
	private CorrectionCheck check;

	@Autowired
	private SampleGazette gazette;

	@Autowired
	private DocumentPublishing documents;

	@Autowired
	private IssuePublishing issues;

	@Autowired
	private ChangeLog changeLog;

	@Autowired
	private JdbcClient jdbc;

	private StaffMember editor;

	private StaffMember publisher;

	private long document;

	@BeforeEach
	void publish() {
		this.gazette.publishIssue41();
		this.editor = TestStaff.editor().in(this.jdbc);
		this.publisher = TestStaff.publisher().in(this.jdbc);
		this.document = this.jdbc.sql("select id from document where number = :number")
			.param("number", DocumentMother.WIND_POWER)
			.query(Long.class)
			.single();
	}

	@Test
	void whatIsProposedIsNotPublicUntilAnotherApproves() {
		long id = propose();
		assertThat(this.corrections.of(ItemKind.DOCUMENT, this.document)).isEmpty();
		long head = this.changeLog.head();
		Instant before = databaseTime();

		this.desk.approve(id, this.publisher);

		assertThat(this.corrections.of(ItemKind.DOCUMENT, this.document)).singleElement().satisfies((correction) -> {
			assertThat(correction.passage()).isEqualTo(WORDING.passage());
			assertThat(correction.place()).isEqualTo("（二）空间较大");
			assertThat(correction.publishedAt()).isBetween(before, databaseTime());
		});
		assertThat(this.changeLog.after(head, 10)).extracting(LoggedChange::itemId, LoggedChange::removed)
			.containsExactly(tuple(this.document, false));
		assertThat(audited()).containsExactly("提出更正", "发布更正");
	}

	@Test
	void nobodyApprovesWhatTheyProposed() {
		StaffMember both = TestStaff.of("both", Role.EDITOR, Role.PUBLISHER).in(this.jdbc);
		long id = this.desk.propose(ItemKind.DOCUMENT, this.document, WORDING, both);
		refused(() -> this.desk.approve(id, both), "自己提出");
		assertThat(this.corrections.list(0, 10).total()).isZero();
		assertThat(audited()).containsExactly("提出更正");
	}

	@Test
	void theDatabaseItselfWantsTwoPeople() {
		long id = propose();
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc
				.sql("update correction set state = 'published', decided_by = proposed_by, decided_at = now()"
						+ " where id = :id")
				.param("id", id)
				.update())
			.withMessageContaining("correction_published_by_two");
	}

	@Test
	void ofTwoApprovalsAtOnceOneCounts() throws Exception {
		long id = propose();
		long head = this.changeLog.head();
		StaffMember other = TestStaff.of("second", Role.PUBLISHER).in(this.jdbc);
		CyclicBarrier start = new CyclicBarrier(2);
		try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
			List<Future<@Nullable String>> ends = threads
				.invokeAll(List.of(approval(id, this.publisher, start), approval(id, other, start)));
			assertThat(List.of(String.valueOf(ends.get(0).get()), String.valueOf(ends.get(1).get())))
				.containsOnlyOnce("null")
				.anySatisfy((message) -> assertThat(message).contains("已由", "发布，不必再处理"));
		}
		assertThat(this.corrections.list(0, 10).total()).isOne();
		assertThat(this.changeLog.after(head, 10)).hasSize(1);
		assertThat(audited()).containsExactly("提出更正", "发布更正");
	}

	@Test
	void whatIsGivenBackSaysWhyAndIsDecided() {
		long id = propose();
		this.desk.refuse(id, this.publisher, "请补充依据。");
		refused(() -> this.desk.approve(id, this.publisher), "退回，不必再处理");
		refused(() -> this.desk.refuse(id, this.publisher, "又一次"), "退回，不必再处理");
		assertThat(this.corrections.list(0, 10).total()).isZero();
	}

	@Test
	void aPublishedCorrectionCanNeitherBeChangedNorDeleted() {
		long id = approved();
		for (String sql : List.of("update correction set passage = '别的' where id = :id",
				"update correction set replacement = '别的' where id = :id",
				"update correction set state = 'proposed', decided_by = null, decided_at = null where id = :id",
				"update correction set decided_at = now() where id = :id", "delete from correction where id = :id")) {
			assertThatExceptionOfType(DataAccessException.class).as(sql)
				.isThrownBy(() -> this.jdbc.sql(sql).param("id", id).update());
		}
		assertThat(this.corrections.list(0, 10).total()).isOne();
	}

	@Test
	void whatAProposalSaysDoesNotChangeOnTheWay() {
		long id = propose();
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(
				() -> this.jdbc.sql("update correction set passage = '别的' where id = :id").param("id", id).update());
	}

	@Test
	void digestsAgreeUntilSomebodyGoesRoundThePortal() {
		long id = approved();
		assertThat(this.check.check()).isEqualTo(new IntegrityCheck.Findings("更正1条", List.of()));
		this.jdbc.sql("alter table correction disable trigger correction_stands").update();
		try {
			this.jdbc.sql("update correction set replacement = '别的' where id = :id").param("id", id).update();
		}
		finally {
			this.jdbc.sql("alter table correction enable trigger correction_stands").update();
		}
		assertThat(this.check.check().differences()).singleElement().asString().contains("更正（编号1）", "摘要不符");
	}

	@Test
	void correctionsAreOfferedUntilAnIssuePrintsThem() {
		long first = approved();
		long second = this.desk.propose(ItemKind.DOCUMENT, this.document,
				new Wording("全市风能", "全市风能资源", "漏字。", null, null), this.editor);
		this.desk.approve(second, this.publisher);
		assertThat(this.corrections.unprinted()).extracting((one) -> one.correction().id())
			.containsExactly(first, second);

		IssueRef next = this.issues.store(IssueMother.sample(2023, 3, 42));
		this.corrections.markPrinted(List.of(first), next.id());

		assertThat(this.corrections.unprinted()).extracting((one) -> one.correction().id()).containsExactly(second);
		assertThat(this.corrections.list(0, 10).total()).isEqualTo(2);
		this.issues.removeSamples();
		assertThat(this.corrections.unprinted()).hasSize(2);
	}

	@Test
	void anIssueThatPrintsACorrectionTakesItOffTheList(@Autowired Manuscripts manuscripts,
			@Autowired ManuscriptPublication publication) {
		long first = approved();
		long second = this.desk.propose(ItemKind.DOCUMENT, this.document,
				new Wording("全市风能", "全市风能资源", "漏字。", null, null), this.editor);
		this.desk.approve(second, this.publisher);
		long id = manuscripts.create(ManuscriptMother.printing(2024, 1, "更正：\n\n“合计800万千瓦\n已经建成”应为“合计880万千瓦已经建成”。"),
				null, "导入");
		publication.publish(id, 1);
		assertThat(this.corrections.unprinted()).extracting((one) -> one.correction().id()).containsExactly(second);
		assertThat(this.corrections.of(ItemKind.DOCUMENT, this.document)).filteredOn((one) -> one.id() == first)
			.singleElement()
			.satisfies((one) -> assertThat(one.printedInIssueId()).isNotNull());
	}

	@Test
	void correctionsOfWhatWasWithdrawnAreShownNoMore() {
		approved();
		long waiting = propose();
		this.documents.withdraw(this.document, "内容含有不应公开的信息");
		assertThat(this.corrections.of(ItemKind.DOCUMENT, this.document)).isEmpty();
		assertThat(this.corrections.list(0, 10)).satisfies((slice) -> {
			assertThat(slice.items()).isEmpty();
			assertThat(slice.total()).isZero();
		});
		assertThat(this.corrections.unprinted()).isEmpty();
		refused(() -> this.desk.approve(waiting, this.publisher), "不在公开之列");
	}

	@Test
	void aPassageThatIsNoLongerThereIsNotCorrected() {
		long id = this.desk.propose(ItemKind.DOCUMENT, this.document, new Wording("没有的话", "有的话", "试。", null, null),
				this.editor);
		refused(() -> this.desk.approve(id, this.publisher), "不在文中");
	}

	private Callable<@Nullable String> approval(long id, StaffMember by, CyclicBarrier start) {
		return () -> {
			start.await();
			try {
				this.desk.approve(id, by);
				return null;
			}
			catch (RefusedStepException ex) {
				return ex.reason();
			}
		};
	}

	private static void refused(Runnable step, String words) {
		assertThatExceptionOfType(RefusedStepException.class).isThrownBy(step::run).withMessageContaining(words);
	}

	private long propose() {
		return this.desk.propose(ItemKind.DOCUMENT, this.document, WORDING, this.editor);
	}

	private long approved() {
		long id = propose();
		this.desk.approve(id, this.publisher);
		return id;
	}

	private Instant databaseTime() {
		return this.jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
	}

	private List<String> audited() {
		return this.jdbc.sql("select action from audit_entry where action like '%更正%' order by id")
			.query((row, n) -> row.getString("action"))
			.list();
	}

}
