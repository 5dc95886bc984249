package org.gongbao.check.number;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.gongbao.check.Altered;
import org.gongbao.check.CheckReport;
import org.gongbao.check.Checked;
import org.gongbao.check.Finding;
import org.gongbao.check.Severity;
import org.gongbao.document.RelationKind;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument.FoundRelation;

import static org.assertj.core.api.Assertions.assertThat;

/** Document numbers and numbers cited. */
@NullUnmarked
class NumbersTests {

	@ParameterizedTest
	@CsvSource({ "通政字[2023]1号, 通政字〔2023〕1号", "通政字（2023）第01号, 通政字〔2023〕1号", "通政字2023第1号, 通政字〔2023〕1号",
			"通政字〔2O23〕l2号, 通政字〔2023〕12号", "(通政字〔2023〕1号), 通政字〔2023〕1号" })
	void anUnreadNumberBlocksAndIsReadWithOneClick(String printed, String canonical) {
		Manuscript issue = Altered.first((d) -> Altered.number(d, null, printed));
		assertThat(Checked.only(issue, "number-unreadable").severity()).isEqualTo(Severity.BLOCKING);
		Manuscript fixed = Checked.fixed(issue, "number-unreadable");
		assertThat(fixed.document(Altered.FIRST).orElseThrow().number()).isEqualTo(canonical);
		assertThat(fixed.document(Altered.FIRST).orElseThrow().printedNumber()).isEqualTo(printed);
	}

	@Test
	void whatIsNoNumberHasNoFix() {
		Finding finding = Checked.only(Altered.first((d) -> Altered.number(d, null, "通政字第")), "number-unreadable");
		assertThat(finding.fix()).isNull();
		assertThat(finding.title()).isEqualTo("森林草原防火：文号“通政字第”读不通");
	}

	@ParameterizedTest
	@ValueSource(strings = { "通政字[2023]1号", "通政字〔2023〕01号", "通政字〔2023〕第1号", "乱写" })
	void aNumberNotInCanonicalFormBlocks(String number) {
		Manuscript issue = Altered.first((d) -> Altered.number(d, number, null));
		assertThat(Checked.only(issue, "number-malformed").severity()).isEqualTo(Severity.BLOCKING);
	}

	@Test
	void noNumberAtAllIsToBeConfirmed() {
		Finding finding = Checked.only(Altered.first((d) -> Altered.number(d, null, " ")), "number-missing");
		assertThat(finding.severity()).isEqualTo(Severity.ADVISORY);
	}

	@Test
	void aNumberUsedTwiceInTheIssueBlocks() {
		Manuscript issue = Altered.first((d) -> Altered.number(d, "通政办发〔2023〕13号", "通政办发〔2023〕13号"));
		Finding finding = Checked.only(issue, "number-twice");
		assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
		assertThat(finding.part()).isEqualTo(Altered.SECOND);
	}

	@Test
	void aPublicDocumentOfTheSameNumberAndTitleBlocksInAnotherIssueOnly() {
		String title = "关于森林草原防火的通告";
		assertThat(codes(new Checked().holding("通政字〔2023〕1号", title, "2023年第1期"))).contains("number-public");
		assertThat(codes(new Checked().holding("通政字〔2023〕1号", title, null))).doesNotContain("number-public",
				"number-public-otherwise");
		assertThat(codes(new Checked().holding("通政字〔2023〕1号", "关于另一件事的通知", "2023年第1期")))
			.contains("number-public-otherwise")
			.doesNotContain("number-public");
	}

	@Test
	void aRepeatedIssuerCodeIsRemarked() {
		Manuscript issue = Altered.first((d) -> Altered.number(d, "通告通告〔2023〕1号", "通告通告〔2023〕1号"));
		assertThat(Checked.only(issue, "code-repeated").title()).isEqualTo("森林草原防火：文号“通告通告”机关代字重复");
		assertThat(Checked.codes(issue)).doesNotContain("code-unlike-others");
	}

	@Test
	void aCodeThatDiffersByASignFromTheUsualOneIsRemarked() {
		Manuscript issue = Altered.with(Altered.issue(), Altered.SECOND,
				(d) -> Altered.number(d, "通辽办发〔2023〕13号", "通辽办发〔2023〕13号"));
		Manuscript fixed = Checked.fixed(issue, "code-unlike-others");
		assertThat(fixed.document(Altered.SECOND).orElseThrow().number()).isEqualTo("通政办发〔2023〕13号");
		assertThat(Checked.codes(Altered.issue())).doesNotContain("code-unlike-others");
	}

	@Test
	void aCodeNeverUsedBeforeIsRemarkedOnceThereIsAHistory() {
		Checked history = new Checked();
		for (int i = 1; i <= 30; i++) {
			history.holding("辽政办〔2022〕" + i + "号", "关于第" + i + "件事的通知", "2022年第1期");
		}
		assertThat(codes(history)).contains("code-new");
		assertThat(Checked.codes(Altered.issue())).doesNotContain("code-new");
	}

	@Test
	void aSmallGapInASeriesIsToBeConfirmedAndAWideOneOnlyNoted() {
		CheckReport small = new Checked().holding("通政办发〔2023〕11号", "关于甲事的通知", "2023年第1期").report(Altered.issue(), null);
		assertThat(only(small, "series-gap").severity()).isEqualTo(Severity.ADVISORY);
		assertThat(only(small, "series-gap").title()).endsWith("通政办发〔2023〕缺12号");
		CheckReport wide = new Checked().holding("通政办发〔2023〕3号", "关于甲事的通知", "2023年第1期").report(Altered.issue(), null);
		assertThat(only(wide, "series-gap").severity()).isEqualTo(Severity.NOTE);
	}

	@Test
	void aLaterNumberHasNoEarlierDate() {
		Manuscript issue = Altered.with(Altered.issue(), Altered.SECOND,
				(d) -> Altered.number(d, "通政字〔2023〕2号", "通政字〔2023〕2号"));
		assertThat(Checked.codes(issue)).doesNotContain("series-out-of-step");
		issue = Altered.with(issue, Altered.SECOND, (d) -> Altered.days(d, LocalDate.of(2023, 1, 5), null, null));
		assertThat(Checked.only(issue, "series-out-of-step").severity()).isEqualTo(Severity.ADVISORY);
	}

	@Test
	void unknownCitedNumbersAreToBeConfirmed() {
		assertThat(Checked.only(Altered.issue(), "cited-unknown").title()).contains("工信部联企业〔2011〕300号");
		assertThat(codes(new Checked().holding("工信部联企业〔2011〕300号", "划型标准", null))).doesNotContain("cited-unknown");
	}

	@Test
	void oneTitleUnderTwoNumbersIsRemarked() {
		Manuscript issue = Altered
			.first((d) -> Altered.relations(d, relation("内政办发〔2022〕19号", "关于推动全区风电光伏新能源产业高质量发展的意见"),
					relation("内政办发〔2022〕419号", "内蒙古自治区人民政府办公厅关于推动全区风电光伏新能源产业高质量发展的意见")));
		assertThat(Checked.only(issue, "cited-differs").title()).endsWith("引用“内政办发〔2022〕419号”，前文作“内政办发〔2022〕19号”");
	}

	@Test
	void whatIsCitedIsNotYounger() {
		Manuscript issue = Altered.first((d) -> Altered.relations(d, relation("国办发〔2032〕5号", null)));
		assertThat(Checked.only(issue, "cited-later").severity()).isEqualTo(Severity.ADVISORY);
	}

	private static FoundRelation relation(String number, String title) {
		return new FoundRelation(RelationKind.CITES, number, number, title, false);
	}

	private static Finding only(CheckReport report, String code) {
		return report.findings().stream().filter((finding) -> finding.code().equals(code)).findFirst().orElseThrow();
	}

	private static List<String> codes(Checked checked) {
		return checked.report(Altered.issue(), null).findings().stream().map(Finding::code).toList();
	}

}
