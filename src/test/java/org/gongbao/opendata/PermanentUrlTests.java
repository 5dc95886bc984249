package org.gongbao.opendata;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.gongbao.document.Attachment;
import org.gongbao.document.DocumentMother;
import org.gongbao.document.DocumentPublishing;
import org.gongbao.issue.Editions;
import org.gongbao.issue.IssueDraft;
import org.gongbao.issue.IssueMother;
import org.gongbao.issue.IssuePublishing;
import org.gongbao.issue.IssueRef;
import org.gongbao.issue.PdfMother;
import org.gongbao.issue.PrintedEdition;
import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;
import org.gongbao.web.PagePaths;

import static org.assertj.core.api.Assertions.assertThat;

/** Every promise of {@code docs/urls.md}, by name and in both directions. */
@PortalTest
class PermanentUrlTests {

	private static final String WIND_POWER = PagePaths.of("documents", DocumentMother.WIND_POWER);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SampleGazette gazette;

	@Autowired
	private DocumentPublishing publishing;

	@Autowired
	private IssuePublishing issues;

	private IssueRef old;

	@BeforeEach
	void publish() {
		this.gazette.publishIssue41();
		this.old = this.gazette.publish(IssueMother.plain(2022, 1, 34),
				DocumentMother.titled("关于公园的通知").numbered("通政字〔2022〕1号").issuedBy("甲机关", LocalDate.of(2022, 1, 1)),
				DocumentMother.titled("关于道路的通知").numbered("通政字〔2022〕1号").issuedBy("甲机关", LocalDate.of(2022, 1, 2)),
				DocumentMother.titled("关于桥梁的通知").issuedBy("甲机关", LocalDate.of(2022, 1, 3)));
		long withdrawn = this.gazette.publishAlone(DocumentMother.titled("关于河流的通知").numbered("通政字〔2022〕9号"));
		this.publishing.withdraw(withdrawn, "内容有误");
	}

	@Test
	void pagesAnswer() {
		for (String path : new String[] { "/", "/issues", "/issues/2023/2", "/issues/2023/2/print", "/documents",
				"/documents/通政办发〔2023〕12号", "/documents/2022-1-1", "/documents/2022-1-3", "/appointments",
				"/people/王丽香", "/posts/市医院副院长", "/chronicle", "/chronicle/2023", "/chronicle/2023-03",
				"/chronicle/2023-03-02", "/corrections", "/chronicle?person=王勇", "/chronicle?office=副市长",
				"/issues/completeness", "/statistics" }) {
			assertThat(this.web.get().uri(path)).as(path).hasStatus(200);
		}
	}

	@Test
	void dataAnswer() {
		for (String path : new String[] { "/issues.json", "/issues/2023/2.json", "/documents.json",
				"/documents/通政办发〔2023〕12号.json", "/documents/2022-1-3.json", "/appointments.json", "/people/王丽香.json",
				"/posts/市医院副院长.json", "/posts/市医院副院长.json?on=2022-05-01", "/chronicle.json", "/chronicle/2023-03.json",
				"/chronicle/2023-03-02.json", "/search.json?q=风电", "/search.atom?q=风电", "/issues.atom",
				"/documents.atom", "/documents.atom?year=2023", "/appointments.atom",
				"/appointments.atom?action=remove", "/chronicle.atom", "/corrections.json", "/corrections.atom",
				"/chronicle.json?person=王勇", "/chronicle.atom?person=王勇", "/issues/completeness.json",
				"/statistics.json" }) {
			assertThat(this.web.get().uri(path)).as(path).hasStatus(200);
		}
	}

	@Test
	void originalsAnswer(@Autowired Editions editions, @Autowired IssuePublishing issues, @TempDir Path folder)
			throws IOException {
		PrintedEdition edition = editions.store(PdfMother.edition(folder.resolve("edition.pdf"), 2), 1_000_000);
		IssueDraft plain = IssueMother.plain(2022, 2, 35);
		issues.attach(
				this.gazette.publish(plain,
						DocumentMother.titled("关于湖泊的通知")
							.numbered("通政字〔2022〕10号")
							.with(new Attachment("图.pdf", edition.sha256(), edition.size(), "application/pdf", null))),
				edition);
		for (String path : new String[] { "/issues/2022/2/edition.pdf", "/issues/2022/2/cover.png",
				"/documents/通政字〔2022〕10号/files/图.pdf" }) {
			assertThat(this.web.get().uri(path)).as(path).hasStatus(200);
		}
		moved("/issues/2022/02/edition.pdf", "/issues/2022/2/edition.pdf");
		moved("/issues/2022/02/cover.png", "/issues/2022/2/cover.png");
		moved("/documents/2022-2-1/files/图.pdf", PagePaths.of("documents", "通政字〔2022〕10号", "files", "图.pdf"));
	}

	@Test
	void anIssueIsFoundByItsSerial() {
		moved("/issues/no/41", "/issues/2023/2");
		moved("/issues/no/41.json", "/issues/2023/2.json");
		moved("/issues/2023/02", "/issues/2023/2");
		moved("/issues/2023/02.json", "/issues/2023/2.json");
	}

	@Test
	void everySpellingOfANumberLeadsToTheOne() {
		for (String spelling : new String[] { "通政办发[2023]12号", "通政办发【2023】12号", "通政办发（2023）012号", "通政办发 2023 12",
				"2023-2-4", "2023-02-04" }) {
			moved("/documents/" + spelling, WIND_POWER);
			moved("/documents/" + spelling + ".json", WIND_POWER + ".json");
		}
	}

	@Test
	void aNumberOfTwoDocumentsOffersBoth() {
		assertThat(this.web.get().uri("/documents/通政字〔2022〕1号")).hasStatus(300)
			.bodyText()
			.contains("2022-1-1", "2022-1-2");
		assertThat(this.web.get().uri("/documents/通政字〔2022〕1号.json")).hasStatus(300)
			.bodyText()
			.contains("\"key\":\"2022-1-1\"", "\"key\":\"2022-1-2\"");
		moved("/documents/通政字[2022]1号", PagePaths.of("documents", "通政字〔2022〕1号"));
	}

	@Test
	void whatWasWithdrawnIsGone() {
		assertThat(this.web.get().uri("/documents/通政字〔2022〕9号")).hasStatus(410).bodyText().contains("内容有误");
		assertThat(this.web.get().uri("/documents/通政字〔2022〕9号.json")).hasStatus(410)
			.bodyText()
			.contains("\"status\":410", "内容有误");
	}

	@Test
	void aWithdrawnIssueIsGoneAtEachOfItsAddresses() {
		this.issues.withdraw(this.old, "排印有误，另行出版");
		for (String path : new String[] { "/issues/2022/1", "/issues/2022/01", "/issues/no/34", "/cite/2022/1/p1",
				"/documents/通政字〔2022〕1号", "/documents/2022-1-1", "/documents/2022-1-3", "/issues/2022/1.json",
				"/issues/no/34.json", "/documents/2022-1-3.json", "/issues/2022/1/edition.pdf",
				"/issues/2022/1/cover.png" }) {
			assertThat(this.web.get().uri(path)).as(path).hasStatus(410).bodyText().contains("排印有误，另行出版");
		}
	}

	@Test
	void whatNeverWasIsNotFound() {
		for (String path : new String[] { "/issues/2023/3", "/issues/no/99", "/issues/x/y", "/documents/通政字〔2022〕2号",
				"/documents/x", "/documents/2022-1-4", "/cite/2023/3/p1", "/cite/2023/2/px", "/people/某人", "/posts/某职",
				"/chronicle/2023-05", "/chronicle/2023-02-30", "/chronicle/2024" }) {
			assertThat(this.web.get().uri(path)).as(path).hasStatus(404);
		}
	}

	@Test
	void aPrintedPageLeadsToItsText() {
		assertThat(this.web.get().uri("/cite/2023/2/p5")).hasStatus(302).hasHeader("Location", WIND_POWER);
		assertThat(this.web.get().uri("/cite/2023/2/p17")).hasStatus(302)
			.hasHeader("Location", "/appointments?issue=2023-2");
		assertThat(this.web.get().uri("/cite/2023/2/p20")).hasStatus(302).hasHeader("Location", "/chronicle/2023-03");
	}

	private void moved(String from, String to) {
		assertThat(this.web.get().uri(from)).as(from).hasStatus(301).hasHeader("Location", to);
	}

}
