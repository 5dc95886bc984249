package org.gongbao.check.contents;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

import org.gongbao.check.Altered;
import org.gongbao.check.CheckReport;
import org.gongbao.check.Checked;
import org.gongbao.check.Finding;
import org.gongbao.check.Severity;
import org.gongbao.issue.ContentsKind;
import org.gongbao.manuscript.AppointmentList;
import org.gongbao.manuscript.ChronicleList;
import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.IssueFacts.Line;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.PartKey;

import static org.assertj.core.api.Assertions.assertThat;

/** The contents against what is there. */
@NullUnmarked
class ContentsTests {

	@Test
	void nothingBlocksAnIssueInOrder() {
		CheckReport report = Checked.of(Altered.issue());
		assertThat(report.blocking()).isEmpty();
		assertThat(report.passed()).contains("目录5条与正文逐条对应", "页码由小到大", "目录的标题、页码、栏目与文件一致");
	}

	@Test
	void aLineThatLeadsNowhereIsFoundAndADocumentWithoutALine() {
		Manuscript issue = Altered.lines(
				(lines) -> replaced(lines, 0, new Line("市政府文件", "通辽市人民政府关于草原防火的通告", 1, ContentsKind.DOCUMENT, null)));
		assertThat(Checked.only(issue, "line-without-document").field()).isEqualTo("line-1");
		Finding missing = Checked.only(issue, "document-without-line");
		assertThat(missing.severity()).isEqualTo(Severity.BLOCKING);
		assertThat(missing.part()).isEqualTo(Altered.FIRST);
	}

	@Test
	void aDocumentWithoutALineGetsOneAfterTheDocumentBeforeIt() {
		Manuscript issue = Altered.lines((lines) -> without(lines, 1));
		Manuscript fixed = Checked.fixed(issue, "document-without-line");
		assertThat(fixed.facts().contents()).isEqualTo(Altered.issue().facts().contents());
	}

	@Test
	void twoLinesToOneDocumentAreOneTooMany() {
		Manuscript issue = Altered.lines((lines) -> with(lines, 1, lines.getFirst()));
		assertThat(Checked.fixed(issue, "line-twice").facts().contents()).isEqualTo(Altered.issue().facts().contents());
	}

	@Test
	void titlesMayDifferInPunctuationAndTheIssuerOnly() {
		Manuscript alike = Altered.lines((lines) -> replaced(lines, 0, titled(lines.getFirst(), "关于森林草原防火的 通告")));
		assertThat(Checked.codes(alike)).doesNotContain("line-title-differs");
		Manuscript different = Altered
			.lines((lines) -> replaced(lines, 0, titled(lines.getFirst(), "通辽市人民政府关于森林草原放火的通告")));
		assertThat(Checked.fixed(different, "line-title-differs").facts().contents().getFirst().title())
			.isEqualTo("通辽市人民政府关于森林草原防火的通告");
	}

	@Test
	void pagesOfContentsAndDocumentAgree() {
		Manuscript issue = Altered.lines((lines) -> replaced(lines, 2, paged(lines.get(2), 8)));
		Finding finding = Checked.only(issue, "line-page-differs");
		assertThat(finding.fix()).isNotNull();
		assertThat(finding.fix().label()).isEqualTo("目录页码改为7");
		assertThat(Checked.codes(Checked.fixed(issue, "line-page-differs"))).doesNotContain("line-page-differs");
	}

	@Test
	void aPageMissingFromTheDocumentIsFilledInFromTheContents() {
		Manuscript issue = Altered.first((d) -> Altered.page(d, null));
		Manuscript fixed = Checked.fixed(issue, "line-page-differs");
		assertThat(fixed.document(Altered.FIRST).orElseThrow().page()).isEqualTo(1);
	}

	@Test
	void aPageMissingEverywhereBlocks() {
		Manuscript issue = Altered.lines((lines) -> replaced(lines, 0, paged(lines.getFirst(), null)));
		issue = Altered.with(issue, Altered.FIRST, (d) -> Altered.page(d, null));
		assertThat(Checked.only(issue, "page-missing").severity()).isEqualTo(Severity.BLOCKING);
	}

	@Test
	void sectionsOfContentsAndDocumentAgree() {
		Manuscript issue = Altered.lines((lines) -> replaced(lines, 0,
				new Line("法规规章", lines.getFirst().title(), 1, ContentsKind.DOCUMENT, "d1")));
		Manuscript fixed = Checked.fixed(issue, "line-section-differs");
		assertThat(fixed.document(Altered.FIRST).orElseThrow().section()).isEqualTo("法规规章");
	}

	@Test
	void pagesGoUp() {
		Manuscript issue = Altered.lines((lines) -> replaced(lines, 4, paged(lines.get(4), 2)));
		Finding finding = Checked.only(issue, "pages-out-of-order");
		assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
		assertThat(finding.title()).contains("（2）", "（9）");
	}

	@Test
	void documentsFollowTheContents() {
		Manuscript issue = Altered.issue();
		issue = issue.with(PartKey.FACTS, issue.facts().withDocuments(List.of("d2", "d1", "d3")));
		Manuscript fixed = Checked.fixed(issue, "order-differs");
		assertThat(fixed.facts().documents()).containsExactly("d1", "d2", "d3");
	}

	@Test
	void appointmentsAndChronicleHaveTheirLines() {
		Manuscript issue = Altered.lines((lines) -> lines.subList(0, 3));
		assertThat(Checked.found(issue, "register-without-line")).hasSize(2);
		Manuscript empty = Altered.issue()
			.with(PartKey.APPOINTMENTS, AppointmentList.EMPTY)
			.with(PartKey.CHRONICLE, ChronicleList.EMPTY);
		assertThat(Checked.found(empty, "line-without-register")).extracting(Finding::field)
			.containsExactly("line-4", "line-5");
	}

	@Test
	void contentsAreMadeWhereThereAreNone() {
		Manuscript issue = Altered.lines((lines) -> List.of());
		assertThat(Checked.codes(issue)).doesNotContain("document-without-line");
		Manuscript fixed = Checked.fixed(issue, "contents-none");
		assertThat(Checked.of(fixed).blocking()).isEmpty();
		assertThat(fixed.facts().contents()).hasSize(5);
	}

	@Test
	void anEmptyIssueSaysSoAndNothingFails() {
		Manuscript issue = Manuscript.of(Altered.issue().facts().withContents(List.of()), List.of(),
				AppointmentList.EMPTY, ChronicleList.EMPTY);
		assertThat(Checked.of(issue).blocking()).extracting(Finding::code).containsExactly("issue-empty");
	}

	@Test
	void anIssueOfWhichThereIsOnlyThePdfIsToBeConfirmed() {
		IssueFacts facts = Altered.issue()
			.facts()
			.withEdition(new IssueFacts.Edition("a".repeat(64), 1000, 36, 2, null));
		for (IssueFacts each : List.of(facts, facts.withContents(List.of()))) {
			Manuscript issue = Manuscript.of(each.withDocuments(List.of()), List.of(), AppointmentList.EMPTY,
					ChronicleList.EMPTY);
			assertThat(Checked.of(issue).blocking()).isEmpty();
			assertThat(Checked.only(issue, "issue-pdf-only").severity()).isEqualTo(Severity.ADVISORY);
		}
	}

	@Test
	void takenNumbersBlock() {
		CheckReport report = new Checked().taking("2023年第2期已经公开；公开后的内容不能覆盖，请核对年份和期号。").report(Altered.issue(), null);
		assertThat(report.blocking()).singleElement().satisfies((finding) -> {
			assertThat(finding.code()).isEqualTo("issue-taken");
			assertThat(finding.field()).isEqualTo("number");
			assertThat(finding.url(7)).isEqualTo("/staff/drafts/7/parts/facts#number");
		});
	}

	@Test
	void theKeyOfAFindingOutlivesOtherChanges() {
		Manuscript before = Altered.saying("以上以上。");
		Manuscript after = Altered.with(before, Altered.SECOND, (d) -> Altered.page(d, 5));
		after = Altered.with(after, Altered.FIRST, (d) -> Altered.days(d, d.issuedOn(), null, null));
		assertThat(Checked.only(after, "word-doubled").key()).isEqualTo(Checked.only(before, "word-doubled").key())
			.matches("[0-9a-f]{20}");
		assertThat(Checked.only(Altered.saying("以下以下。"), "word-doubled").key())
			.isNotEqualTo(Checked.only(before, "word-doubled").key());
	}

	private static Line titled(Line line, String title) {
		return new Line(line.section(), title, line.page(), line.kind(), line.document());
	}

	private static Line paged(Line line, Integer page) {
		return new Line(line.section(), line.title(), page, line.kind(), line.document());
	}

	private static List<Line> replaced(List<Line> lines, int index, IssueFacts.Line line) {
		List<Line> changed = new ArrayList<>(lines);
		changed.set(index, line);
		return changed;
	}

	private static List<Line> with(List<Line> lines, int index, Line line) {
		List<Line> changed = new ArrayList<>(lines);
		changed.add(index, line);
		return changed;
	}

	private static List<Line> without(List<Line> lines, int index) {
		List<Line> changed = new ArrayList<>(lines);
		changed.remove(index);
		return changed;
	}

}
