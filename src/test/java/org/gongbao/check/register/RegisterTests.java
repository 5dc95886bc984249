package org.gongbao.check.register;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.gongbao.check.Altered;
import org.gongbao.check.Checked;
import org.gongbao.check.Finding;
import org.gongbao.check.Severity;
import org.gongbao.issue.ContentsKind;
import org.gongbao.manuscript.AppointmentList.Batch;
import org.gongbao.manuscript.ChronicleList.Event;
import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.PartKey;
import org.gongbao.personnel.ActDraft;
import org.gongbao.personnel.AppointmentAction;

import static org.assertj.core.api.Assertions.assertThat;

/** Appointments and the chronicle. */
@NullUnmarked
class RegisterTests {

	@ParameterizedTest
	@ValueSource(strings = { "王丽", "奇·达楞太", "呼格吉勒图", "欧阳测试", "阿不都热合曼·买买提", "𠮷田" })
	void namesAreNames(String person) {
		assertThat(Checked.codes(Altered.appointing(person, "市某局局长", null))).doesNotContain("name-doubtful");
	}

	@ParameterizedTest
	@ValueSource(strings = { "王", "王1丽", "王丽同志", "Wang", "王丽，杜建", "免去王丽", "市某局局长王丽" })
	void whatIsNoNameIsRemarked(String person) {
		assertThat(Checked.only(Altered.appointing(person, "市某局局长", null), "name-doubtful").severity())
			.isEqualTo(Severity.ADVISORY);
	}

	@Test
	void anActNamesAPersonAndAPost() {
		assertThat(Checked.only(Altered.appointing(" ", "市某局局长", null), "act-incomplete").severity())
			.isEqualTo(Severity.BLOCKING);
		assertThat(Checked.codes(Altered.appointing("测试丙", "", null))).contains("act-incomplete");
	}

	@Test
	void referencesAreThereAndReadable() {
		assertThat(Checked.only(Altered.appointments(batch(null, null)), "reference-missing").severity())
			.isEqualTo(Severity.ADVISORY);
		Manuscript issue = Altered.appointments(batch(null, "通政任字[2023]4号"));
		assertThat(Checked.only(issue, "reference-malformed").severity()).isEqualTo(Severity.BLOCKING);
		assertThat(Checked.fixed(issue, "reference-malformed").appointments().batches().getFirst().reference())
			.isEqualTo("通政任字〔2023〕4号");
		assertThat(Checked.codes(Altered.appointments(batch("通政任字〔2023〕4号", null), batch("通政任字〔2023〕4号", null))))
			.contains("reference-twice", "act-twice");
	}

	@Test
	void aDateOfAnActIsADate() {
		Manuscript issue = Altered.appointments(new Batch(null, "通政任字〔2023〕4号", null, null,
				List.of(new ActDraft("测试丙", AppointmentAction.REMOVE, "市某局局长", false, "七月", "2023-13", null))));
		assertThat(Checked.found(issue, "act-date")).hasSize(2);
	}

	@Test
	void anEmptyBatchBlocks() {
		assertThat(Checked.codes(Altered.appointments(new Batch("经研究决定：", "通政任字〔2023〕4号", null, null, List.of()))))
			.contains("batch-empty");
	}

	@Test
	void entriesStandInOrderWithinTheMonthsOfTheHeading() {
		Manuscript issue = Altered.chronicle(Altered.entry(3, 5, "甲事。"), Altered.entry(3, 1, "乙事。"),
				Altered.entry(5, 2, "丙事。"));
		issue = issue.with(PartKey.FACTS, issue.facts()
			.withContents(List.of(new IssueFacts.Line("", "政府大事记(2023年3月至4月)", 18, ContentsKind.CHRONICLE, null))));
		assertThat(Checked.only(issue, "entry-order").field()).isEqualTo("entry-2");
		assertThat(Checked.only(issue, "entry-outside").title()).isEqualTo("大事记：2023年5月2日不在2023年3月至2023年4月之内");
	}

	@Test
	void withoutAHeadingTheYearOfTheIssueCounts() {
		LocalDate longAgo = LocalDate.of(2003, 3, 1);
		assertThat(Checked.codes(Altered.chronicle(new Event(longAgo, longAgo, "3月1日", List.of("甲事。")))))
			.contains("entry-outside");
		assertThat(Checked.codes(Altered.issue())).doesNotContain("entry-outside", "entry-order", "entry-label");
	}

	@Test
	void impossibleAndEmptyEntriesBlock() {
		LocalDate day = LocalDate.of(2023, 3, 4);
		Manuscript issue = Altered.chronicle(new Event(day, day.minusDays(2), "3月4日至2日", List.of("甲事。")),
				Altered.entry(3, 5, " "), Altered.entry(12, 1, "乙事。"));
		assertThat(Checked.of(issue).blocking()).extracting(Finding::code)
			.contains("entry-days", "entry-empty", "entry-in-future");
	}

	@Test
	void theLabelIsTheDay() {
		LocalDate day = LocalDate.of(2023, 3, 4);
		assertThat(Checked.codes(Altered.chronicle(new Event(day, day, "3月14日", List.of("甲事。")))))
			.contains("entry-label");
		assertThat(Checked.codes(Altered.chronicle(new Event(day, day, "3 月 4 日至 5 日", List.of("甲事。")))))
			.doesNotContain("entry-label");
	}

	private static Batch batch(String reference, String printed) {
		return new Batch("经研究决定：", reference, printed, null,
				List.of(new ActDraft("测试丙", AppointmentAction.APPOINT, "市某局局长", false, null, null, null)));
	}

}
