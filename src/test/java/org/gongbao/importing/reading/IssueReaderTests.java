package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is refused as no gazette, and what must not take for ever.
 */
class IssueReaderTests {

	@Test
	void refusesANovel() {
		List<String> novel = new ArrayList<>(List.of("第一章 归来", ""));
		for (int i = 0; i < 300; i++) {
			novel.add("　　她推开门，看见三月的阳光落在院子里。“你回来了？”他问。");
			novel.add("");
		}
		assertThatExceptionOfType(UnreadableText.class).isThrownBy(() -> new IssueReader().read(Fixtures.of(novel)))
			.withMessageContaining("不像一期政府公报");
	}

	@Test
	void asksForTheIssueNumberWhereItIsMissing() {
		List<String> lines = new ArrayList<>(Fixtures.text("wrapped-without-contents").lines());
		lines.removeFirst();
		lines.removeFirst();
		assertThatExceptionOfType(UnreadableText.class).isThrownBy(() -> new IssueReader().read(Fixtures.of(lines)))
			.withMessageContaining("期号");
	}

	@Test
	void findsContentsWithoutTheirHeading() {
		List<String> lines = new ArrayList<>(Fixtures.text("broken-city").lines());
		lines.removeIf((line) -> line.startsWith("目  录"));
		assertThat(new IssueReader().read(Fixtures.of(lines)).toc()).hasSize(7);
	}

	@Test
	void proposesNothingWhereAllNumbersAgree() {
		assertThat(Fixtures.read("plain-chronicle").remarks()).extracting(Remark::code)
			.doesNotContain("issuer-code-suspect", "number-repeated", "series-out-of-step");
	}

	@ParameterizedTest
	@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	@ValueSource(strings = { "东政〔2021〕5号", "通政办发", "关于某事的通知", "●3月1日", "任命：", "|a|b|", "a\tb", "同志任" })
	void readsThousandsOfEqualLinesInPassing(String line) {
		List<String> lines = new ArrayList<>(Fixtures.text("broken-city").lines());
		lines.addAll(lines.size() / 2, Collections.nCopies(30_000, line));
		ReadIssue issue = new IssueReader().read(Fixtures.of(lines));
		assertThat(issue.account().fates()).hasSizeGreaterThan(30_000);
	}

	@ParameterizedTest
	@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	@ValueSource(strings = { "（", "《", "、", "同志任", "|", "<p>", "通政发〔2023〕" })
	void readsAnEndlessLineInPassing(String piece) {
		List<String> lines = new ArrayList<>(Fixtures.text("broken-city").lines());
		lines.add(60, piece.repeat(100_000));
		lines.add(150, piece.repeat(100_000));
		ReadIssue issue = new IssueReader().read(Fixtures.of(lines));
		assertThat(issue.documents()).isNotEmpty();
	}

}
