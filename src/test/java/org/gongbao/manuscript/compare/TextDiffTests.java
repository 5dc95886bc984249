package org.gongbao.manuscript.compare;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What changed in a text is told in pieces a reader would point at. */
class TextDiffTests {

	@Test
	void oneCharacterOfAChineseSentenceIsPointedAt() {
		assertThat(told("本办法自印发之日起施行。", "本办法自发布之日起施行。")).isEqualTo("本办法自[-印发][+发布]之日起施行。");
	}

	@Test
	void figuresAndWordsAreReplacedWhole() {
		assertThat(told("第123号 and 其他", "第129号 和 其他")).isEqualTo("第[-123][+129]号 [-and][+和] 其他");
	}

	@Test
	void paragraphsThatMovedInAreAddedWhole() {
		assertThat(told("甲段\n\n丙段", "甲段\n\n乙段\n\n丙段")).isEqualTo("甲段\n\n[+乙段\n\n]丙段");
	}

	@Test
	void whatStaysByChanceBetweenRewrittenPhrasesDoesNotSplitThem() {
		assertThat(told("依法的处理", "合规的安排")).isEqualTo("[-依法的处理][+合规的安排]");
	}

	@Test
	void rareCharactersStayWhole() {
		assertThat(told("姓名𠮷", "姓名𠮶")).isEqualTo("姓名[-𠮷][+𠮶]");
	}

	@Test
	void veryLongTextsThatHaveNothingInCommonAreReplacedQuickly() {
		String before = "甲乙丙丁".repeat(100_000);
		String after = "戊己庚辛\n".repeat(100_000);
		assertThat(TextDiff.of(before, after)).hasSize(2);
	}

	@Test
	void longUnchangedStretchesCanBeFoldedAndReadWhole() {
		String before = "起" + "同".repeat(500) + "旧" + "同".repeat(500);
		FieldChange change = new FieldChange("正文", TextDiff.of(before, before.replace("旧", "新")));
		assertThat(change.folded().stream().filter((segment) -> segment.kind() == Segment.Kind.FOLDED)).hasSize(2);
		assertThat(change.folded()
			.stream()
			.filter((segment) -> segment.kind() != Segment.Kind.ADDED)
			.map(Segment::text)
			.collect(Collectors.joining())).isEqualTo(before);
		assertThat(change.places()).isEqualTo(1);
	}

	private static String told(String before, String after) {
		List<Segment> segments = TextDiff.of(before, after);
		return segments.stream().map((segment) -> switch (segment.kind()) {
			case ADDED -> "[+" + segment.text() + "]";
			case REMOVED -> "[-" + segment.text() + "]";
			default -> segment.text();
		}).collect(Collectors.joining());
	}

}
