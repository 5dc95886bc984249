package org.gongbao.issue;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.gongbao.issue.Completeness.Group;
import org.gongbao.issue.HeldIssue.State;

import static org.assertj.core.api.Assertions.assertThat;

/** What is missing between issues. */
class CompletenessReadingTests {

	@Test
	void missingSerialsGetTheYearTheyMustLieIn() {
		Completeness all = CompletenessReading.of(List.of(held(2022, 2, 36), held(2023, 2, 41)));
		assertThat(labels(all)).containsExactly("2023年：2023年第1期（总第40期）缺 2023年第2期（总第41期）",
				"2022年：2022年第1期（总第35期）缺 2022年第2期（总第36期） 2022年第3期（总第37期）缺 2022年第4期（总第38期）缺 2022年第5期（总第39期）缺",
				"2022年以前：" + stretch(1, 34));
		assertThat(all.sentence()).isEqualTo("总第1期至总第41期，收录2期，缺39期。");
	}

	@Test
	void whereNobodyKnowsTheYearItSaysBetweenWhich() {
		Completeness all = CompletenessReading.of(List.of(held(2018, 1, 1), held(2021, 1, 4)));
		assertThat(labels(all)).containsExactly("2021年：2021年第1期（总第4期）", "2018年至2021年间：总第2期缺 总第3期缺",
				"2018年：2018年第1期（总第1期）");
	}

	@Test
	void withoutSerialsTheNumbersOfAYearTell() {
		Completeness all = CompletenessReading.of(List.of(held(2020, 1, null), held(2020, 3, null)));
		assertThat(labels(all)).containsExactly("2020年：2020年第1期 2020年第2期缺 2020年第3期");
		assertThat(all.sentence()).isEqualTo("收录2期，缺1期。其中3期没有总期号，按年份和期次排列。");
	}

	@Test
	void serialsThatDoNotFitAreRemarked() {
		Completeness all = CompletenessReading
			.of(List.of(held(2020, 1, 5), held(2020, 2, 5), held(2020, 3, 4), held(2020, 4, 6)));
		assertThat(all.remarks()).containsExactly("2020年第1期和2020年第2期都印作总第5期。", "2020年第3期印作总第4期，前面的2020年第1期却是总第5期。");
	}

	@Test
	void pdfAloneAndWithdrawnAreCountedByThemselves() {
		Completeness all = CompletenessReading
			.of(List.of(new HeldIssue(new IssueRef(1, 2020, 1, 1), "公报", State.PDF_ONLY),
					new HeldIssue(new IssueRef(2, 2020, 2, 2), "公报", State.WITHDRAWN), held(2020, 3, 3)));
		assertThat(all.sentence()).isEqualTo("总第1期至总第3期，收录1期，仅有PDF的1期，已撤回1期，没有缺期。");
		assertThat(all.groups().getFirst().items().get(1).path()).isNull();
	}

	@Test
	void beforeTheFirstIssueThereIsNothing() {
		assertThat(CompletenessReading.of(List.of()).sentence()).isEqualTo("尚未收录任何一期。");
	}

	private static HeldIssue held(int year, int number, @Nullable Integer serial) {
		return new HeldIssue(new IssueRef(year * 100L + number, year, number, serial), "公报", State.PRESENT);
	}

	private static List<String> labels(Completeness all) {
		return all.groups().stream().map((group) -> group.label() + "：" + items(group)).toList();
	}

	private static String items(Group group) {
		return String.join(" ",
				group.items()
					.stream()
					.map((item) -> item.label() + ((item.state() == State.MISSING) ? "缺" : ""))
					.toList());
	}

	private static String stretch(int from, int to) {
		StringBuilder text = new StringBuilder();
		for (int serial = from; serial <= to; serial++) {
			text.append((serial > from) ? " " : "").append("总第").append(serial).append("期缺");
		}
		return text.toString();
	}

}
