package org.gongbao.check.validity;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.gongbao.archive.MediaTypes;
import org.gongbao.check.Altered;
import org.gongbao.check.Checked;
import org.gongbao.check.Finding;
import org.gongbao.check.Severity;
import org.gongbao.document.RelationKind;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.ManuscriptDocument.AttachedFile;
import org.gongbao.manuscript.ManuscriptDocument.FoundRelation;
import org.gongbao.manuscript.PartKey;

import static org.assertj.core.api.Assertions.assertThat;

/** What documents must have, their days, what they end, their files. */
class ValidityTests {

	@Test
	void titleDateAndTextMustBeThere() {
		Manuscript issue = Altered
			.first((d) -> Altered.text(Altered.title(Altered.days(d, null, null, null), " "), "\n"));
		assertThat(Checked.of(issue).blocking()).extracting(Finding::code)
			.contains("title-missing", "date-missing", "text-missing");
		assertThat(Checked.only(issue, "title-missing").title()).isEqualTo("第1件：没有标题");
	}

	@Test
	void anOmittedTextIsToBeAddedOrExplained() {
		Finding finding = Checked.only(Altered.issue(), "full-text-missing");
		assertThat(finding.part()).isEqualTo(PartKey.document(3));
		assertThat(finding.severity()).isEqualTo(Severity.ADVISORY);
	}

	@Test
	void noDateLiesInTheFuture() {
		Manuscript issue = Altered.first((d) -> Altered.days(d, Checked.TODAY.plusDays(1), null, null));
		assertThat(Checked.only(issue, "date-in-future").severity()).isEqualTo(Severity.BLOCKING);
		Manuscript today = Altered.first((d) -> Altered.days(d, Checked.TODAY, null, null));
		assertThat(Checked.codes(today)).doesNotContain("date-in-future");
	}

	@ParameterizedTest
	@CsvSource({ "2023, false", "2023-03, true", "2023-04, false", "2023-03-28, true", "2023-04-02, false",
			"三月, false" })
	void noDateIsLaterThanThePrint(String printedOn, boolean later) {
		boolean found = Checked.codes(Altered.printed(Altered.issue(), printedOn)).contains("date-after-print");
		assertThat(found).isEqualTo(later);
	}

	@Test
	void validityDoesNotEndBeforeItBegins() {
		LocalDate day = LocalDate.of(2023, 4, 1);
		Manuscript wrong = Altered.first((d) -> Altered.days(d, day, day.plusMonths(1), day.plusDays(5)));
		assertThat(Checked.only(wrong, "valid-before-effective").severity()).isEqualTo(Severity.BLOCKING);
		Manuscript right = Altered.first((d) -> Altered.days(d, day, day, day));
		assertThat(Checked.codes(right)).doesNotContain("valid-before-effective");
	}

	@Test
	void whatHoldsBeforeItIsPublishedIsToBeConfirmed() {
		Manuscript before = Altered.first((d) -> Altered.days(d, d.issuedOn(), LocalDate.of(2023, 4, 1), null));
		assertThat(Checked.only(before, "effective-before-publication").severity()).isEqualTo(Severity.ADVISORY);
		Manuscript after = Altered.first((d) -> Altered.days(d, d.issuedOn(), LocalDate.of(2023, 7, 1), null));
		assertThat(Checked.codes(after)).doesNotContain("effective-before-publication");
	}

	@Test
	void aRepealInTheTextIsRecordedWithOneClick() {
		Manuscript issue = Altered.saying("本办法自公布之日起施行，《甲办法》（通政办发〔2019〕8号）同时废止。");
		Manuscript fixed = Checked.fixed(issue, "repeal-not-recorded");
		assertThat(fixed.document(Altered.FIRST).orElseThrow().relations())
			.containsExactly(new FoundRelation(RelationKind.REPEALS, "通政办发〔2019〕8号", "通政办发〔2019〕8号", null, true));
		assertThat(Checked.codes(fixed)).doesNotContain("repeal-not-recorded", "relation-unconfirmed",
				"repeal-not-in-text");
	}

	@ParameterizedTest
	@ValueSource(strings = { "依据通政办发〔2019〕8号已经废止或者修改的，取消事项。", "《甲办法》（通政办发〔2019〕8号）继续执行。", "通政办发〔2019〕8号应当及时废止。",
			"按照通政办发〔2019〕8号执行。" })
	void speakingOfRepealIsNoRepeal(String text) {
		assertThat(Checked.codes(Altered.saying(text))).doesNotContain("repeal-not-recorded");
	}

	@Test
	void aRepealWithoutANumberIsNoted() {
		assertThat(Checked.only(Altered.saying("此前的有关文件一律作废。"), "repeal-unnamed").severity()).isEqualTo(Severity.NOTE);
	}

	@Test
	void aRecordedRepealStandsInTheText() {
		FoundRelation relation = new FoundRelation(RelationKind.REPEALS, "通政办发〔2019〕8号", "通政办发〔2019〕8号", null, true);
		Manuscript issue = Altered.first((d) -> Altered.relations(d, relation));
		assertThat(Checked.only(issue, "repeal-not-in-text").severity()).isEqualTo(Severity.ADVISORY);
	}

	@Test
	void aPersonConfirmsWhatIsRepealed() {
		FoundRelation relation = new FoundRelation(RelationKind.AMENDS, "通政办发〔2019〕8号", "通政办发〔2019〕8号", null, false);
		Manuscript issue = Altered.first((d) -> Altered.relations(d, relation));
		Manuscript fixed = Checked.fixed(issue, "relation-unconfirmed");
		assertThat(fixed.document(Altered.FIRST).orElseThrow().relations()).allMatch(FoundRelation::confirmed);
	}

	@Test
	void aPictureTheTextNamesMustBeThere() {
		Manuscript issue = Altered.saying("如图：\n\n![流程](liucheng.png)");
		assertThat(Checked.only(issue, "picture-missing").severity()).isEqualTo(Severity.BLOCKING);
		assertThat(Checked
			.codes(Altered.with(issue, Altered.FIRST, (d) -> Altered.files(d, file("liucheng.png", "image/png")))))
			.doesNotContain("picture-missing", "file-kind");
	}

	@ParameterizedTest
	@ValueSource(strings = { "正文。\n\n附件\n\n捐款二维码\n\n某市红十字会", "正文。\n\n附件：\n\n捐款二维码",
			"正文。\n\n附件1\n\n甲表\n\n附件2\n\n乙表\n\n|甲|乙|" })
	void anAppendixIsMoreThanItsTitle(String text) {
		assertThat(Checked.only(Altered.saying(text), "appendix-empty").severity()).isEqualTo(Severity.BLOCKING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "正文。\n\n附件：捐款名单", "正文。\n\n附件\n\n名单\n\n甲单位", "正文。\n\n附件\n\n二维码\n\n![码](m.png)",
			"正文。\n\n附件\n\n实施办法\n\n第一条 甲。\n\n第二条 乙。" })
	void anAppendixWithContentIsComplete(String text) {
		assertThat(Checked.codes(Altered.saying(text))).doesNotContain("appendix-empty");
	}

	@ParameterizedTest
	@CsvSource({ "a.exe, application/octet-stream", "a.docm, application/vnd.ms-word.document.macroEnabled.12",
			"a.svg, image/svg+xml", "a.html, text/html", "noending, image/png", "a.png, text/html" })
	void filesThatCouldHarmReadersBlock(String name, String type) {
		Manuscript issue = Altered.first((d) -> Altered.files(d, file(name, type)));
		assertThat(Checked.only(issue, "file-kind").severity()).isEqualTo(Severity.BLOCKING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "doc", "docx", "xls", "xlsx", "ppt", "pptx", "zip", "ofd", "txt", "md", "csv" })
	void whatTheDeskTakesInMayBePublished(String ending) {
		String name = "附表." + ending;
		AttachedFile file = file(name, MediaTypes.of(new byte[0], name));
		assertThat(Checked.codes(Altered.first((d) -> Altered.files(d, file)))).doesNotContain("file-kind");
	}

	@ParameterizedTest
	@ValueSource(strings = { "图1.png", "屏幕截图 2023-05-01 101010.png", "附图(1).png", "附图（二）.png" })
	void aPictureIsFoundWhateverItsNameIs(String name) {
		String text = "如下图。\n\n![流程](" + name + ")\n\n结束。";
		Manuscript without = Altered.saying(text);
		assertThat(Checked.only(without, "picture-missing").message()).contains("“" + name + "”");
		Manuscript with = Altered.first((d) -> Altered.files(Altered.text(d, text), file(name, "image/png")));
		assertThat(Checked.codes(with)).doesNotContain("picture-missing");
	}

	@Test
	void theSameDocumentTwiceIsRemarked() {
		ManuscriptDocument one = Altered.issue().document(Altered.FIRST).orElseThrow();
		Manuscript issue = Altered.issue().adding(PartKey.document(4), Altered.number(one, "通政字〔2023〕9号", null));
		assertThat(Checked.only(issue, "document-twice").part()).isEqualTo(PartKey.document(4));
	}

	private static AttachedFile file(String name, String type) {
		return new AttachedFile(name, "0".repeat(64), type, 10, null);
	}

}
