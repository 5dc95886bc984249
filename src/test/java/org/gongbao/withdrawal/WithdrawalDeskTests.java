package org.gongbao.withdrawal;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.gongbao.document.DocumentMother;
import org.gongbao.publishing.ChangeLog;
import org.gongbao.publishing.ItemKind;
import org.gongbao.publishing.LoggedChange;
import org.gongbao.publishing.PublicItems;
import org.gongbao.publishing.RefusedStepException;
import org.gongbao.security.Role;
import org.gongbao.security.StaffMember;
import org.gongbao.security.TestStaff;
import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** A withdrawal takes two people, or one on record; it happens once, and whole. */
@PortalTest
class WithdrawalDeskTests {

	private static final String REASON = "正文附表有误，另行公布。";

	@Autowired
	private WithdrawalDesk desk;

	@Autowired
	private SampleGazette gazette;

	@Autowired
	private ChangeLog changeLog;

	@Autowired
	private List<PublicItems> publicItems;

	@Autowired
	private JdbcClient jdbc;

	private StaffMember publisher;

	private StaffMember reviewer;

	private long issue;

	private long document;

	@BeforeEach
	void publish() {
		this.issue = this.gazette.publishIssue41().id();
		this.publisher = TestStaff.publisher().in(this.jdbc);
		this.reviewer = TestStaff.reviewer().in(this.jdbc);
		this.document = this.jdbc.sql("select id from document where number = :number")
			.param("number", DocumentMother.WIND_POWER)
			.query(Long.class)
			.single();
	}

	@Test
	void whatIsProposedStaysPublicUntilAnotherConfirms() {
		long id = this.desk.propose(ItemKind.DOCUMENT, this.document, REASON, this.publisher);
		assertThat(state()).isEqualTo("published");
		refused(() -> this.desk.confirm(id, this.publisher), "自己提出");
		refused(() -> this.desk.propose(ItemKind.DOCUMENT, this.document, REASON, this.publisher), "等待确认");
		long head = this.changeLog.head();

		this.desk.confirm(id, this.reviewer);

		assertThat(state()).isEqualTo("withdrawn");
		assertThat(this.changeLog.after(head, 10)).extracting(LoggedChange::itemId, LoggedChange::removed)
			.contains(tuple(this.document, true));
		assertThat(audited()).containsExactly("提出撤回", "确认撤回");
		refused(() -> this.desk.confirm(id, this.reviewer), "不必再处理");
		refused(() -> this.desk.propose(ItemKind.DOCUMENT, this.document, REASON, this.publisher), "不在公开之列");
	}

	@Test
	void urgentOnesAreDoneAtOnceAndSettleWhatWaited() {
		long waiting = this.desk.propose(ItemKind.DOCUMENT, this.document, REASON, this.reviewer);
		this.desk.withdrawAtOnce(ItemKind.DOCUMENT, this.document, "正文含有公民的身份信息。", this.publisher);
		assertThat(state()).isEqualTo("withdrawn");
		assertThat(audited().get(1)).startsWith("紧急撤回").contains("一人办理");
		refused(() -> this.desk.confirm(waiting, this.publisher), "不必再处理");
		refused(() -> this.desk.withdrawAtOnce(ItemKind.DOCUMENT, this.document, REASON, this.publisher), "不在公开之列");
	}

	@Test
	void whatIsNotAgreedToStaysPublicAndMayBeProposedAgain() {
		long id = this.desk.propose(ItemKind.DOCUMENT, this.document, REASON, this.publisher);
		this.desk.refuse(id, this.reviewer, "更正即可。");
		assertThat(state()).isEqualTo("published");
		this.desk.propose(ItemKind.DOCUMENT, this.document, REASON, this.publisher);
		assertThat(audited()).containsExactly("提出撤回", "不同意撤回", "提出撤回");
	}

	@Test
	void ofTwoConfirmationsAtOnceOneCounts() throws Exception {
		long id = this.desk.propose(ItemKind.ISSUE, this.issue, REASON, this.publisher);
		StaffMember other = TestStaff.of("second", Role.PUBLISHER).in(this.jdbc);
		CyclicBarrier start = new CyclicBarrier(2);
		try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
			List<Future<Boolean>> ends = threads
				.invokeAll(List.of(confirmation(id, this.reviewer, start), confirmation(id, other, start)));
			assertThat(List.of(ends.get(0).get(), ends.get(1).get())).containsExactlyInAnyOrder(true, false);
		}
		assertThat(audited()).containsExactly("提出撤回", "确认撤回");
	}

	@Test
	void anIssueGoesWithEverythingInIt() {
		long head = this.changeLog.head();
		long id = this.desk.propose(ItemKind.ISSUE, this.issue, REASON, this.publisher);
		this.desk.confirm(id, this.reviewer);
		assertThat(this.changeLog.after(head, 100)).allMatch(LoggedChange::removed).hasSize(1 + 6 + 5 + 3);
		for (String table : List.of("issue", "document", "appointment_batch", "chronicle_entry")) {
			assertThat(this.jdbc
				.sql("select count(*) from " + table + " where publication_state <> 'withdrawn' or withdrawn_at is null"
						+ " or withdrawal_reason <> '" + REASON + "'")
				.query(Long.class)
				.single()).as(table).isZero();
		}
		assertThat(this.jdbc
			.sql("select count(distinct withdrawn_at) from (select withdrawn_at from issue union all"
					+ " select withdrawn_at from document union all select withdrawn_at from chronicle_entry)")
			.query(Long.class)
			.single()).isOne();
	}

	@Test
	void whatWasWithdrawnIsStillProved() {
		this.desk.withdrawAtOnce(ItemKind.ISSUE, this.issue, "正文含有公民的身份信息。", this.publisher);
		assertThat(this.publicItems).allSatisfy((kind) -> {
			assertThat(kind.digests(0, 100)).isEmpty();
			assertThat(kind.withdrawnDigests(0, 100)).isNotEmpty()
				.allSatisfy((item) -> assertThat(item.stored()).isEqualTo(item.computed()));
		});
		this.jdbc.sql("update document set printed_text = '改过' where id = :id").param("id", this.document).update();
		assertThat(this.publicItems).filteredOn((kind) -> kind.kind() == ItemKind.DOCUMENT)
			.singleElement()
			.satisfies((kind) -> assertThat(kind.withdrawnDigests(0, 100))
				.filteredOn((item) -> !item.stored().equals(item.computed()))
				.extracting(PublicItems.ItemDigest::id)
				.containsExactly(this.document));
	}

	@Test
	void theRecordOfAWithdrawalStands() {
		this.desk.withdrawAtOnce(ItemKind.DOCUMENT, this.document, "正文含有公民的身份信息。", this.publisher);
		for (String sql : List.of("update withdrawal set reason = '别的原因别的原因别的原因'",
				"update withdrawal set urgent = false", "delete from withdrawal",
				"update withdrawal set decided_at = now()")) {
			assertThatExceptionOfType(DataAccessException.class).as(sql).isThrownBy(() -> this.jdbc.sql(sql).update());
		}
	}

	@Test
	void onlyWholeIssuesAndDocumentsAreWithdrawn() {
		refused(() -> this.desk.propose(ItemKind.CHRONICLE, 1, REASON, this.publisher), "不在公开之列");
	}

	private Callable<Boolean> confirmation(long id, StaffMember by, CyclicBarrier start) {
		return () -> {
			start.await();
			try {
				this.desk.confirm(id, by);
				return true;
			}
			catch (RefusedStepException ex) {
				return false;
			}
		};
	}

	private static void refused(Runnable step, String words) {
		assertThatExceptionOfType(RefusedStepException.class).isThrownBy(step::run).withMessageContaining(words);
	}

	private String state() {
		return this.jdbc.sql("select publication_state from document where id = :id")
			.param("id", this.document)
			.query(String.class)
			.single();
	}

	private List<String> audited() {
		return this.jdbc.sql("select action from audit_entry where action like '%撤回%' order by id")
			.query((row, n) -> row.getString("action"))
			.list();
	}

}
