package org.gongbao.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.gongbao.importing.ManuscriptTexts;
import org.gongbao.manuscript.Manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

/** A real issue with everything a recogniser made of it. */
class RealIssueCheckTests {

	private static ManuscriptTexts texts;

	private static CheckReport report;

	@BeforeAll
	static void read() throws IOException {
		Path file = Path.of(System.getProperty("gongbao.shared", "../shared"), "gazettes", "tongliao-2023-02.txt");
		assumeThat(file).as("the real issue").exists();
		texts = ManuscriptTexts.read(file);
		report = new Checked().report(texts.manuscript(), texts.source());
	}

	@Test
	void onlyTheLostPictureBlocks() {
		assertThat(report.blocking()).extracting(Finding::title, Finding::sourceLine)
			.containsExactly(tuple("“博爱一日捐”：附件“捐款二维码”没有图片", 416));
	}

	@Test
	void everyDamageACarefulReaderFindsIsThereWithItsLine() {
		assertThat(report.unconfirmed()).extracting(Finding::code, Finding::sourceLine)
			.contains(tuple("code-repeated", 47), tuple("code-unlike-others", 78), tuple("code-unlike-others", 214),
					tuple("cited-differs", 134), tuple("latin-word", 142), tuple("latin-word", 578),
					tuple("marks-unbalanced", 446), tuple("articles-out-of-order", 458),
					tuple("effective-before-publication", 362), tuple("effective-before-publication", 526),
					tuple("contact-details", 74), tuple("contact-details", 406), tuple("full-text-missing", 106),
					tuple("import-stray-text", 456), tuple("import-stray-text", 424), tuple("bare-dash", 142));
		assertThat(report.unconfirmed()).hasSizeLessThanOrEqualTo(26);
	}

	@Test
	void whatIsInOrderIsSaid() {
		assertThat(report.passed()).contains("目录12条与正文逐条对应", "页码由小到大", "文号没有重复", "任免5人次，姓名、职务齐全", "大事记94则，日期依次",
				"没有发现身份证号码和银行卡号");
	}

	@Test
	void everyFixPutsItsFindingRightAndBreaksNothing() {
		for (Finding finding : report.findings()) {
			Fix fix = finding.fix();
			if (fix != null) {
				Manuscript fixed = fix.change().apply(texts.manuscript());
				CheckReport after = new Checked().report(fixed, texts.source());
				assertThat(after.find(finding.key())).as(fix.label()).isEmpty();
				assertThat(after.blocking()).as(fix.label()).hasSameSizeAs(report.blocking());
			}
		}
	}

	@Test
	void allFixesTogetherLeaveOnlyWhatPeopleMustDecide() {
		Manuscript fixed = texts.manuscript();
		for (Finding finding : report.findings()) {
			fixed = (finding.fix() != null) ? finding.fix().change().apply(fixed) : fixed;
		}
		List<Finding> left = new Checked().report(fixed, texts.source()).findings();
		assertThat(left).allMatch((finding) -> finding.fix() == null);
		assertThat(left).extracting(Finding::code).doesNotContain("half-width", "latin-word", "marks-unbalanced");
	}

}
