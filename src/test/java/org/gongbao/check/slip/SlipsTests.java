package org.gongbao.check.slip;

import java.util.List;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.gongbao.check.Altered;
import org.gongbao.check.Checked;
import org.gongbao.check.Finding;
import org.gongbao.check.Severity;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument.AttachedFile;

import static org.assertj.core.api.Assertions.assertThat;

/** What recognisers leave behind. */
@NullUnmarked
class SlipsTests {

	@ParameterizedTest
	@CsvSource({ "统筹保护 and 利用。, latin-word, 统筹保护和利用。", "《甲》and《乙》。, latin-word, 《甲》和《乙》。",
			"共2O23年l2月。, digit-letter, 共2023年l2月。", "本市的的情况。, word-doubled, 本市的情况。", "印发通知通知如下。, word-doubled, 印发通知如下。",
			"全市發展规划。, traditional-form, 全市发展规划。", "如下:一是(试行)办法;, half-width, 如下：一是（试行）办法；" })
	void aSlipIsFoundAndPutRight(String text, String code, String fixed) {
		Manuscript issue = Altered.saying(text);
		assertThat(Checked.found(issue, code)).isNotEmpty();
		Finding finding = Checked.found(issue, code).getFirst();
		Manuscript changed = finding.fix().change().apply(issue);
		assertThat(changed.document(Altered.FIRST).orElseThrow().text()).isEqualTo(fixed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "认真对待目的的确定。", "为了了解情况，常常下基层。", "一个一个核对，家家户户受益。", "总和和平均数。", "大家研究研究再定。", "存在在建项目。",
			"参与与会人员的讨论。", "中国App and Web服务商。", "按照LPR执行，N8馆举办，B型物流中心。", "（一）甲；（二）乙。", "1)甲；2)乙。", "他说：“‘甲’是乙。”",
			"参见don’t walk标志。", "《关于印发〈甲办法〉的通知》", "《关于印发《甲办法》的通知》", "是□ 否□", "□是 □否", "一九九九年九月", "等等，人人有责。",
			"市长谢谢大家，渐渐地，逐步逐步推进。", "网址http://www.example.org/a,b;c:d", "比例为35:30:35，共1,000人。", "第一条和第二条同时适用。",
			"![图(1)](流程图.png)" })
	void whatIsRightIsLeftAlone(String text) {
		assertThat(Checked.codes(Altered.first(
				(d) -> Altered.files(Altered.text(d, text), new AttachedFile("流程图.png", "0", "image/png", 1, null)))))
			.doesNotContain("latin-word", "digit-letter", "word-doubled", "traditional-form", "marks-unbalanced",
					"character-stand-in", "half-width", "paragraph-broken", "articles-out-of-order");
	}

	@ParameterizedTest
	@ValueSource(strings = { "他说：“甲是乙。", "甲（乙。", "甲》乙。", "《甲《乙》的通知。", "“甲“乙。", "【甲）乙。", "她说\"甲。", "‘甲”乙" })
	void marksWithoutPartnersAreFound(String text) {
		assertThat(Checked.only(Altered.saying(text), "marks-unbalanced").severity()).isEqualTo(Severity.ADVISORY);
	}

	@Test
	void aLostTitleMarkOfAnOmissionNoticeIsPutBack() {
		Manuscript issue = Altered.saying("印发给你们。\n\n【某办公室关于印发《某办法》的通知》将在门户网站全文刊发，此处略。】");
		Manuscript fixed = Checked.fixed(issue, "marks-unbalanced");
		assertThat(fixed.document(Altered.FIRST).orElseThrow().text())
			.isEqualTo("印发给你们。\n\n【《某办公室关于印发《某办法》的通知》将在门户网站全文刊发，此处略。】");
		assertThat(Checked.codes(fixed)).doesNotContain("marks-unbalanced");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\uFFFD", "\uE123", "\uDBC0\uDC01" })
	void unknownCharactersBlock(String character) {
		Finding finding = Checked.only(Altered.saying("测试" + character + "市。"), "character-unknown");
		assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
		assertThat(Checked.only(Altered.appointing("测" + character, "市某局局长", null), "character-unknown").field())
			.isEqualTo("act-1-1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0007", "\u202E", "\u200B", "\uFEFF" })
	void invisibleCharactersBlockAndGoWithOneClick(String character) {
		Manuscript issue = Altered.saying("测试" + character + "市。");
		Manuscript fixed = Checked.fixed(issue, "character-invisible");
		assertThat(fixed.document(Altered.FIRST).orElseThrow().text()).isEqualTo("测试市。");
	}

	@Test
	void rareButRealCharactersAreNoDamage() {
		assertThat(Checked.codes(Altered.saying("𠮷林村、㙍村、䶮镇、𫘧、𰻝面。"))).doesNotContain("character-unknown",
				"character-invisible", "character-stand-in");
	}

	@Test
	void aBoxBetweenLettersStandsForAnother() {
		assertThat(Checked.only(Altered.saying("由刘□同志负责。"), "character-stand-in").excerpt()).contains("刘□同志");
	}

	@Test
	void articlesCountUpwards() {
		assertThat(
				Checked.codes(Altered.saying("第一章 总则\n\n第一条 甲。\n\n第二条 乙。\n\n第二章 附则\n\n第三条 丙。\n\n附件\n\n规则\n\n第一条 丁。")))
			.doesNotContain("articles-out-of-order");
		assertThat(titles("第一条 甲。\n\n第三条 丙。\n\n第四条 丁。")).containsExactly("森林草原防火：第三条的次序不对，疑为分栏错序");
		assertThat(titles("第二章 分工\n\n第一章 总则\n\n第一条 甲。\n\n第二条 乙。\n\n第三章 附则\n\n第三条 丙。"))
			.containsExactly("森林草原防火：第二章的次序不对，疑为分栏错序");
		assertThat(titles("第九条 甲。\n\n第十条 乙。\n\n第十一条 丙。")).hasSize(1);
	}

	@Test
	void aParagraphBrokenInMidSentenceIsJoined() {
		Manuscript issue = Altered.saying("甲事已毕，\n\n乙事未完。\n\n下列各项，\n\n一、甲。");
		Manuscript fixed = Checked.fixed(issue, "paragraph-broken");
		assertThat(fixed.document(Altered.FIRST).orElseThrow().text()).isEqualTo("甲事已毕，乙事未完。\n\n下列各项，\n\n一、甲。");
	}

	@Test
	void articlesRunTogetherAreFound() {
		assertThat(Checked.codes(Altered.saying("总则如下。第一条 甲。第二条 乙。第三条 丙。"))).contains("paragraphs-run-together");
		assertThat(Checked.codes(Altered.saying("很".repeat(20) + "长。".repeat(800)))).contains("paragraph-long");
	}

	@Test
	void aTextInTraditionalCharactersIsMeantToBe() {
		assertThat(Checked.codes(Altered.saying("關於發展經濟與環境保護問題的說明，請各單位認真學習。"))).doesNotContain("traditional-form");
	}

	@Test
	void slipsOfOneKindInOnePartAreReportedOnce() {
		Manuscript issue = Altered.chronicle(Altered.entry(3, 1, "思想 and 精神。", "甲 and 乙。"),
				Altered.entry(3, 2, "丙 and 丁。"));
		Finding finding = Checked.only(issue, "latin-word");
		assertThat(finding.fix().label()).isEqualTo("3处“and”改为“和”");
		assertThat(finding.field()).isEqualTo("entry-1");
		assertThat(Checked.codes(Checked.fixed(issue, "latin-word"))).doesNotContain("latin-word");
	}

	private static List<String> titles(String text) {
		return Checked.found(Altered.saying(text), "articles-out-of-order").stream().map(Finding::title).toList();
	}

}
