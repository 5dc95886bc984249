package org.gongbao.manuscript;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.gongbao.issue.Colophon;
import org.gongbao.issue.Editions;
import org.gongbao.issue.IssueDetails;
import org.gongbao.issue.IssuePublishing;
import org.gongbao.issue.IssueRef;
import org.gongbao.issue.Issues;
import org.gongbao.issue.PdfMother;
import org.gongbao.issue.PrintedEdition;
import org.gongbao.publishing.ChangeLog;
import org.gongbao.publishing.PublicItems;
import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An issue that came out as a PDF alone gets its texts when they are there. */
@PortalTest
class TextsAfterwardsTests {

	private static final Manuscript TEXTS = ManuscriptMother.issue(2023, 2);

	@Autowired
	private Manuscripts manuscripts;

	@Autowired
	private ManuscriptPublication publication;

	@Autowired
	private Issues issues;

	@Autowired
	private IssuePublishing publishing;

	@Autowired
	private ChangeLog changeLog;

	@Autowired
	private List<PublicItems> publicItems;

	@Autowired
	private MockMvcTester web;

	private IssueFacts bare = TEXTS.facts();

	@BeforeEach
	void onlyThePdf(@Autowired Editions editions, @TempDir Path folder) throws IOException {
		PrintedEdition printed = editions.store(PdfMother.edition(folder.resolve("edition.pdf"), 4), 1_000_000);
		this.bare = new IssueFacts(2023, 2, 41, "通辽市人民政府公报", null, Colophon.EMPTY, List.of(), List.of(),
				new IssueFacts.Edition(printed.sha256(), printed.size(), printed.pages(), printed.offset(),
						printed.coverSha256()));
	}

	@Test
	void theTextsComeAndWhatWasPublicStays() {
		IssueRef ref = publish(pdfWith(List.of()));
		IssueDetails before = details();
		long head = this.changeLog.head();
		assertThat(this.publishing.awaitsTexts(ref)).isTrue();

		long later = this.manuscripts.create(TEXTS, null, "导入");
		assertThat(this.publication.publish(later, 1)).isEqualTo(ref);

		IssueDetails after = details();
		assertThat(after.publishedAt()).isEqualTo(before.publishedAt());
		assertThat(after.edition()).isEqualTo(before.edition());
		assertThat(after.contents()).hasSize(5);
		assertThat(after.colophon()).isEqualTo(TEXTS.facts().colophon());
		assertThat(this.changeLog.head()).isGreaterThan(head);
		assertThat(this.web.get().uri("/issues/2023/2")).bodyText()
			.contains("关于森林草原防火的通告", "/issues/2023/2/edition.pdf");
		assertThat(this.web.get().uri("/issues/completeness.json")).bodyJson()
			.isLenientlyEqualTo("{\"present\": 1, \"pdfOnly\": 0}");
		assertThat(this.web.get().uri("/documents.json")).bodyJson().extractingPath("$.total").isEqualTo(3);
		assertThat(this.web.get().uri("/appointments.json")).bodyJson().extractingPath("$.total").isEqualTo(2);
		assertThat(this.publicItems).flatExtracting((items) -> items.digests(0, 100))
			.isNotEmpty()
			.allSatisfy((digest) -> assertThat(digest.stored()).isEqualTo(digest.computed()));
		assertThat(this.manuscripts.findByIssue(ref.id()).orElseThrow().id()).isEqualTo(later);
	}

	@Test
	void whatHasItsTextsTakesNoOthers() {
		IssueRef ref = publish(pdfWith(List.of()));
		publish(TEXTS);
		assertThat(this.publishing.awaitsTexts(ref)).isFalse();
		refused(TEXTS, "公开后的内容不能覆盖");
	}

	@Test
	void contentsThatArePublicAreNotChanged() {
		List<IssueFacts.Line> lines = TEXTS.facts().contents();
		publish(pdfWith(lines.stream()
			.map((line) -> new IssueFacts.Line(line.section(), line.title(), line.page(), line.kind(), null))
			.toList()));
		refused(Manuscript.of(TEXTS.facts().withContents(lines.subList(0, 4)), List.copyOf(TEXTS.documents().values()),
				TEXTS.appointments(), TEXTS.chronicle()), "目录已经公开，共5行");
		publish(TEXTS);
		assertThat(details().contents()).hasSize(5);
	}

	@Test
	void aWithdrawnIssueStaysWithdrawn() {
		this.publishing.withdraw(publish(pdfWith(List.of())), "排印有误");
		refused(TEXTS, "公开后已经撤回");
	}

	private Manuscript pdfWith(List<IssueFacts.Line> contents) {
		return Manuscript.of(this.bare.withContents(contents), List.of(), AppointmentList.EMPTY, ChronicleList.EMPTY);
	}

	private IssueRef publish(Manuscript manuscript) {
		return this.publication.publish(this.manuscripts.create(manuscript, null, "导入"), 1);
	}

	private void refused(Manuscript manuscript, String why) {
		long id = this.manuscripts.create(manuscript, null, "导入");
		assertThatExceptionOfType(LockedManuscriptException.class).isThrownBy(() -> this.publication.publish(id, 1))
			.withMessageContaining(why);
		this.manuscripts.discard(id, "不要了");
	}

	private IssueDetails details() {
		return Objects.requireNonNull(this.issues.find(2023, 2).orElse(null));
	}

}
