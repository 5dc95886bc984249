package org.gongbao.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.gongbao.issue.Colophon;
import org.gongbao.issue.ContentsKind;
import org.gongbao.issue.ContentsLine;
import org.gongbao.issue.IssueDraft;
import org.gongbao.issue.IssueMother;
import org.gongbao.issue.IssueParts;
import org.gongbao.issue.IssuePublishing;
import org.gongbao.issue.IssueRef;
import org.gongbao.issue.Issues;
import org.gongbao.publishing.ChangeLog;
import org.gongbao.publishing.LoggedChange;
import org.gongbao.publishing.PublicItems;
import org.gongbao.testing.CleanDatabase;
import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents become public with their issue, alone, or join an issue that comes later. */
@PortalTest
@CleanDatabase
class DocumentPublishingTests {

	@Autowired
	private IssuePublishing issuePublishing;

	@Autowired
	private DocumentPublishing publishing;

	@Autowired
	private DocumentAddresses addresses;

	@Autowired
	private Documents documents;

	@Autowired
	private Issues issues;

	@Autowired
	private IssueParts parts;

	@Autowired
	private ChangeLog changeLog;

	@Autowired
	private List<PublicItems> publicItems;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void issueAndItsDocumentsBecomePublicTogetherAndAreLogged() {
		IssueRef issue = this.issuePublishing.store(issue(2023, 2, 41));
		this.publishing.storeInIssue(document(issue, 1, "通政办发〔2023〕12号", "关于风电光伏的意见"));
		assertThat(this.addresses.look("通政办发〔2023〕12号")).isInstanceOf(DocumentLookup.Unknown.class);
		assertThat(this.issues.find(2023, 2)).isEmpty();

		this.issuePublishing.publish(issue);

		assertThat(this.issues.findBySerial(41)).hasValueSatisfying((found) -> {
			assertThat(found.contents()).hasSize(1);
			assertThat(found.colophon().organizer()).isEqualTo("通辽市人民政府办公室");
			assertThat(this.parts.paths(found)).containsEntry(1, "/documents/通政办发〔2023〕12号");
			assertThat(this.parts.count(ContentsKind.DOCUMENT, found.ref().id())).isEqualTo(1);
		});
		assertThat(this.addresses.look("通政办发〔2023〕12号")).isInstanceOf(DocumentLookup.Found.class);
		assertThat(this.addresses.look("通政办发[2023]第012号"))
			.isEqualTo(new DocumentLookup.Elsewhere("/documents/通政办发〔2023〕12号"));
		assertThat(this.addresses.look("2023-2-1")).isEqualTo(new DocumentLookup.Elsewhere("/documents/通政办发〔2023〕12号"));
		assertThat(this.changeLog.after(0, 10)).extracting(LoggedChange::removed).containsOnly(false).hasSize(2);
	}

	@Test
	void pageStandsAloneAndJoinsItsIssueLater() {
		long page = this.publishing.storePage(document(null, 0, "国办发〔2019〕3号", "关于小区配套幼儿园的通知")).documentId();
		this.publishing.publish(page);
		assertThat(found("国办发〔2019〕3号").summary().issue()).isNull();
		assertThat(found("国办发〔2019〕3号").summary().validity()).isEqualTo(Validity.UNKNOWN);

		IssueRef issue = this.issuePublishing.store(issue(2019, 5, null));
		long joined = this.publishing.storeInIssue(document(issue, 1, "国办发〔2019〕3号", "国务院办公厅关于小区配套幼儿园的通知"));
		assertThat(joined).isEqualTo(page);
		this.issuePublishing.publish(issue);

		DocumentDetails document = found("国办发〔2019〕3号");
		assertThat(document.summary().issue()).isEqualTo(issue);
		assertThat(document.summary().information().indexNumber()).isEqualTo("000014349/2019-00002");
		assertThat(document.summary().title()).startsWith("国务院办公厅");
	}

	@Test
	void samplesThatLeaveLeaveWhatStoodAloneBefore() {
		long page = this.publishing.storePage(document(null, 0, "国办发〔2019〕3号", "关于小区配套幼儿园的通知")).documentId();
		this.publishing.publish(page);
		IssueRef issue = this.issuePublishing.store(IssueMother.sample(2019, 5, 50));
		this.publishing.storeInIssue(document(issue, 1, "国办发〔2019〕3号", "关于小区配套幼儿园的通知"));
		this.publishing.storeInIssue(document(issue, 2, "国办发〔2019〕4号", "另一件"));
		this.issuePublishing.publish(issue);

		assertThat(this.issuePublishing.removeSamples()).containsExactly(issue);

		assertThat(found("国办发〔2019〕3号").summary().issue()).isNull();
		assertThat(this.documents.list(DocumentFilter.ALL, 0, 10).total()).isEqualTo(1);
	}

	@Test
	void samePageAgainChangesNothing() {
		DocumentDraft draft = document(null, 0, "国办发〔2019〕3号", "关于小区配套幼儿园的通知");
		assertThat(this.publishing.storePage(draft).isNew()).isTrue();
		assertThat(this.publishing.storePage(draft).changed()).isFalse();
	}

	@Test
	void twoDocumentsWithOneNumberHaveAddressesOfTheirOwn() {
		IssueRef issue = this.issuePublishing.store(issue(2023, 2, 41));
		this.publishing.storeInIssue(document(issue, 1, "通政发〔2023〕1号", "关于甲的通告"));
		this.publishing.storeInIssue(document(issue, 2, "通政发〔2023〕1号", "关于乙的通知"));
		this.issuePublishing.publish(issue);

		assertThat(this.addresses.look("通政发〔2023〕1号")).isInstanceOfSatisfying(DocumentLookup.Several.class,
				(several) -> assertThat(several.documents()).extracting(DocumentSummary::path)
					.containsExactlyInAnyOrder("/documents/2023-2-1", "/documents/2023-2-2"));
		assertThat(this.addresses.look("2023-2-2")).isInstanceOf(DocumentLookup.Found.class);
	}

	@Test
	void repealedAndExpiredDocumentsAreToldApart() {
		IssueRef issue = this.issuePublishing.store(issue(2023, 2, 41));
		this.publishing.storeInIssue(document(issue, 1, "通政发〔2022〕1号", "旧办法"));
		this.publishing.storeInIssue(withForce(document(issue, 2, "通政发〔2023〕2号", "新办法"), null,
				List.of(new Relation(RelationKind.REPEALS, "通政发〔2022〕1号", "通政发[2022]1号", "旧办法"))));
		this.publishing
			.storeInIssue(withForce(document(issue, 3, "通政发〔2023〕3号", "短期办法"), LocalDate.of(2023, 12, 31), List.of()));
		this.issuePublishing.publish(issue);

		DocumentDetails old = found("通政发〔2022〕1号");
		assertThat(old.summary().validity()).isEqualTo(Validity.REPEALED);
		assertThat(old.summary().force().repealedBy()).extracting(OtherDocument::title).isEqualTo("新办法");
		assertThat(old.citedBy()).singleElement()
			.extracting(DocumentDetails.Citation::path)
			.isEqualTo("/documents/通政发〔2023〕2号");
		assertThat(found("通政发〔2023〕2号").cites()).singleElement()
			.extracting(DocumentDetails.Citation::path)
			.isEqualTo("/documents/通政发〔2022〕1号");
		assertThat(found("通政发〔2023〕3号").summary().validity()).isEqualTo(Validity.EXPIRED);
		assertThat(listed(Validity.REPEALED)).containsExactly("旧办法");
		assertThat(listed(Validity.EXPIRED)).containsExactly("短期办法");
		assertThat(listed(Validity.IN_FORCE)).containsExactly("新办法");
	}

	@Test
	void whatIsRepealedIsLoggedAgainWithEveryChangeOfItsRepealer() {
		long old = published(page("国发〔2018〕1号", "旧办法"));
		long repealer = this.publishing.storePage(repealing("国发〔2018〕1号", null)).documentId();
		assertThat(loggedAfter(() -> this.publishing.publish(repealer))).containsExactly(repealer, old);
		assertThat(loggedAfter(() -> this.publishing.storePage(repealing("国发〔2018〕2号", null))))
			.containsExactly(repealer, old);
		assertThat(loggedAfter(() -> this.publishing.storePage(repealing("国发〔2018〕1号", LocalDate.of(2030, 1, 1)))))
			.containsExactly(repealer, old);
		assertThat(holding(old).repealedFrom()).isEqualTo(LocalDate.of(2030, 1, 1));
		assertThat(loggedAfter(() -> this.publishing.withdraw(repealer, "误发"))).containsExactly(repealer, old);
		assertThat(holding(old).repealedFrom()).isNull();
	}

	@Test
	void whatIsRepealedIsLoggedAgainWithTheIssueOfItsRepealer() {
		long old = published(page("国发〔2018〕1号", "旧办法"));
		IssueRef issue = this.issuePublishing.store(new IssueDraft(2023, 2, 41, "通辽市人民政府公报", "传达政令",
				new Colophon(null, null, null, null, null, null, null), List.of(), null, true));
		long repealer = this.publishing.storeInIssue(DocumentMother.titled("新办法")
			.numbered("国发〔2019〕9号")
			.in(issue, 1, null, null, null)
			.citing(RelationKind.REPEALS, "国发〔2018〕1号", null)
			.draft());
		assertThat(loggedAfter(() -> this.issuePublishing.publish(issue))).containsExactly(issue.id(), repealer, old);
		assertThat(holding(old).on(LocalDate.of(2023, 1, 1))).isEqualTo(Validity.REPEALED);
		assertThat(loggedAfter(this.issuePublishing::removeSamples)).containsExactly(repealer, old, issue.id());
		assertThat(holding(old).on(LocalDate.of(2023, 1, 1))).isEqualTo(Validity.UNKNOWN);
	}

	@Test
	void theFirstRepealerToTakeEffectEndsADocument() {
		long old = published(page("国发〔2018〕1号", "旧办法"));
		published(repealing("国发〔2018〕1号", LocalDate.of(2040, 1, 1)));
		long first = published(effective(page("国发〔2019〕8号", "又一办法"), "国发〔2018〕1号", LocalDate.of(2020, 1, 1)));
		assertThat(holding(old)).isEqualTo(new Holding(null, LocalDate.of(2020, 1, 1), null, Validity.UNKNOWN));
		assertThat(found("国发〔2018〕1号").summary().force().repealedBy()).extracting(OtherDocument::id).isEqualTo(first);
	}

	@Test
	void documentPublishedWhileItsRepealerWaitsIsLoggedAfterIt() {
		long old = this.publishing.storePage(page("国发〔2018〕1号", "旧办法")).documentId();
		long repealer = this.publishing.storePage(repealing("国发〔2018〕1号", null)).documentId();
		long head = this.changeLog.head();
		CompletableFuture<Void> waiting = Objects
			.requireNonNull(new TransactionTemplate(this.transactions).execute((status) -> {
				this.publishing.publish(old);
				CompletableFuture<Void> other = CompletableFuture.runAsync(() -> this.publishing.publish(repealer));
				awaitWriterInLine();
				return other;
			}));
		waiting.join();
		assertThat(this.changeLog.after(head, 10)).extracting(LoggedChange::itemId).containsExactly(old, repealer, old);
	}

	@Test
	void documentsThatShareANumberAreLoggedWithEachOther() {
		long first = published(page("通政发〔2023〕1号", "关于甲的通告"));
		long second = this.publishing.storePage(page("通政发〔2023〕1号", "关于乙的通知")).documentId();
		assertThat(loggedAfter(() -> this.publishing.publish(second))).containsExactly(second, first);
	}

	@Test
	void withdrawnDocumentSaysWhyAndLeavesTheIndex() {
		long id = this.publishing.storePage(document(null, 0, "国办发〔2019〕3号", "关于小区配套幼儿园的通知")).documentId();
		this.publishing.publish(id);
		this.publishing.withdraw(id, "含有个人信息");
		assertThat(this.addresses.look("国办发〔2019〕3号")).isInstanceOfSatisfying(DocumentLookup.Withdrawn.class,
				(withdrawn) -> {
					assertThat(withdrawn.gone().what()).isEqualTo("关于小区配套幼儿园的通知（国办发〔2019〕3号）");
					assertThat(withdrawn.reason()).isEqualTo("含有个人信息");
					assertThat(withdrawn.at()).isNotNull();
				});
		assertThat(this.changeLog.after(0, 10)).extracting(LoggedChange::removed).containsExactly(false, true);
	}

	@Test
	void whatWasWithdrawnDoesNotComeBackWithTheSameFile() {
		DocumentDraft draft = document(null, 0, "国办发〔2019〕3号", "关于小区配套幼儿园的通知");
		long id = published(draft);
		this.publishing.withdraw(id, "含有个人信息，另行公布");
		DocumentPublishing.StoredPage again = this.publishing.storePage(draft);
		assertThat(again.documentId()).isEqualTo(id);
		assertThat(again.changed()).isFalse();
		assertThat(again.publishedAt()).isNotNull();
		assertThat(this.addresses.look("国办发〔2019〕3号")).isInstanceOf(DocumentLookup.Withdrawn.class);
	}

	@Test
	void anotherTextUnderTheNumberOfAWithdrawnOneIsANewDocument() {
		long id = published(document(null, 0, "国办发〔2019〕3号", "关于小区配套幼儿园的通知"));
		this.publishing.withdraw(id, "含有个人信息，另行公布");
		long other = published(DocumentMother.titled("关于小区配套幼儿园的通知")
			.numbered("国办发〔2019〕3号")
			.issuedBy("国务院办公厅", LocalDate.of(2019, 1, 9))
			.saying("改过的正文。")
			.draft());
		assertThat(other).isNotEqualTo(id);
		assertThat(this.addresses.look("国办发〔2019〕3号")).isInstanceOfSatisfying(DocumentLookup.Several.class,
				(several) -> assertThat(several.documents()).extracting(DocumentSummary::id).containsExactly(other));
		assertThat(this.addresses.look("2019-0-" + other)).isInstanceOf(DocumentLookup.Found.class);
		assertThat(this.addresses.look("2019-0-" + id)).isInstanceOf(DocumentLookup.Withdrawn.class);
	}

	@Test
	void storedDigestsAgreeWithTheContent() {
		IssueRef issue = this.issuePublishing.store(issue(2023, 2, 41));
		this.publishing.storeInIssue(document(issue, 1, "通政办发〔2023〕12号", "关于风电光伏的意见"));
		this.issuePublishing.publish(issue);
		assertThat(this.publicItems).flatExtracting((items) -> items.digests(0, 10))
			.hasSize(2)
			.allSatisfy((digest) -> assertThat(digest.stored()).isEqualTo(digest.computed()));
	}

	private void awaitWriterInLine() {
		for (int i = 0; i < 1000; i++) {
			if (this.jdbc.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
				.query(Long.class)
				.single() > 0) {
				return;
			}
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
		}
		throw new IllegalStateException("Nobody waits for the lock");
	}

	private long published(DocumentDraft draft) {
		long id = this.publishing.storePage(draft).documentId();
		this.publishing.publish(id);
		return id;
	}

	private List<Long> loggedAfter(Runnable change) {
		long head = this.changeLog.head();
		change.run();
		return this.changeLog.after(head, 10).stream().map(LoggedChange::itemId).toList();
	}

	private Holding holding(long id) {
		return this.documents.publicByIds(List.of(id)).getFirst().holding();
	}

	private static DocumentDraft page(String number, String title) {
		return DocumentMother.titled(title).numbered(number).draft();
	}

	private static DocumentDraft repealing(String number, @Nullable LocalDate from) {
		return effective(page("国发〔2019〕9号", "新办法"), number, from);
	}

	private static DocumentDraft effective(DocumentDraft draft, String repealed, @Nullable LocalDate from) {
		return new DocumentDraft(null, draft.number(), draft.printedNumber(), draft.title(), null, null, null,
				draft.text(), false, from, null, draft.information(),
				List.of(new Relation(RelationKind.REPEALS, repealed, repealed, null)), List.of(), List.of(), false);
	}

	private List<String> listed(Validity validity) {
		return this.documents.list(new DocumentFilter(null, 2023, 2, null, null, null, validity), 0, 10)
			.items()
			.stream()
			.map(DocumentSummary::title)
			.toList();
	}

	private DocumentDetails found(String number) {
		return ((DocumentLookup.Found) this.addresses.look(number)).document();
	}

	private static IssueDraft issue(int year, int number, @Nullable Integer serial) {
		return new IssueDraft(year, number, serial, "通辽市人民政府公报", "传达政令",
				new Colophon("通辽市人民政府办公室", null, null, null, null, null, "2023-05"),
				List.of(new ContentsLine("市政府办公室文件", "关于风电光伏的意见", 3, ContentsKind.DOCUMENT)), null, false);
	}

	private static DocumentDraft document(@Nullable IssueRef issue, int ordinal, String number, String title) {
		Placement placement = (issue != null) ? new Placement(issue.id(), ordinal, ordinal, "市政府办公室文件", 3) : null;
		OpenInformation information = (issue != null) ? OpenInformation.EMPTY
				: new OpenInformation("000014349/2019-00002", null, null, null, null, null, null, null);
		return new DocumentDraft(placement, number, number, title, LocalDate.of(2023, 3, 20), "通辽市人民政府办公室", null,
				"各地要抓好落实。", false, null, null, information, List.of(), List.of(), List.of(), false);
	}

	private static DocumentDraft withForce(DocumentDraft draft, @Nullable LocalDate validUntil,
			List<Relation> relations) {
		return new DocumentDraft(draft.placement(), draft.number(), draft.printedNumber(), draft.title(),
				draft.issuedOn(), draft.issuer(), null, draft.text(), false, null, validUntil, draft.information(),
				relations, List.of(), List.of(), false);
	}

}
