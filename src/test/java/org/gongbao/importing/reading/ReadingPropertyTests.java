package org.gongbao.importing.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However a text is damaged, reading it throws nothing but {@link UnreadableText} and
 * loses no line.
 */
class ReadingPropertyTests {

	private static final List<String> PIECES = List.of("", "青政发〔2023〕", "号", "（", "《", "|a|b|", "<table>", "<p>x</p>",
			"目录", "●3月32日 某", "13月1日", "任命：", "免去", "同志任", "大事记", "人事任免", "第一章 总则", "-- --", "附件", "第541号", "某某令", "12",
			"二○○八年十二月一日", "2月30日至1月1日 无", "各市：", "】", "\t", "x\ty", "●", "1日", "三月", "以上同志任职时间从2022年9月起计算。", "主办：",
			"索引号：", "（此件公开发布）", "有效期99年。", "自印发之日起999日后施行。", "\uFFFD", "9999年99月99日", "任某任任", "免去其职务；", "的");

	@Property(tries = 150)
	void survivesDamagedIssues(@ForAll("fixtures") String name, @ForAll long seed) {
		List<String> lines = new ArrayList<>(Fixtures.text(name).lines());
		Random random = new Random(seed);
		int changes = 1 + random.nextInt(40);
		for (int i = 0; i < changes && lines.size() > 4; i++) {
			damage(lines, random);
		}
		assertReadable(lines);
	}

	@Property(tries = 60)
	void survivesShuffledIssues(@ForAll("fixtures") String name, @ForAll long seed) {
		List<String> lines = new ArrayList<>(Fixtures.text(name).lines());
		int from = Math.min(lines.size() - 1, 6);
		Collections.shuffle(lines.subList(from, lines.size()), new Random(seed));
		assertReadable(lines);
	}

	@Property(tries = 150)
	void survivesAnyLines(@ForAll("anyLines") List<String> body) {
		List<String> lines = new ArrayList<>(List.of("某某市人民政府公报", "2023年第6期", "目录", "某某市人民政府关于某事的通知 (1)", "大事记 (2)"));
		lines.addAll(body);
		assertReadable(lines);
	}

	@Provide
	Arbitrary<String> fixtures() {
		return Arbitraries.of(Fixtures.ALL);
	}

	@Provide
	Arbitrary<List<String>> anyLines() {
		Arbitrary<String> random = Arbitraries.strings().ofMaxLength(60);
		Arbitrary<String> pieces = Arbitraries.of(PIECES).list().ofMaxSize(5).map((parts) -> String.join("", parts));
		return Arbitraries.oneOf(random, pieces, pieces)
			.map((line) -> line.replaceAll("\\R", " "))
			.list()
			.ofMaxSize(60);
	}

	private static void damage(List<String> lines, Random random) {
		int at = random.nextInt(lines.size());
		String line = lines.get(at);
		int cut = line.isEmpty() ? 0 : random.nextInt(line.length());
		switch (random.nextInt(6)) {
			case 0 -> lines.remove(at);
			case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
			case 2 -> lines.set(at, line.substring(0, cut));
			case 3 -> {
				lines.set(at, line.substring(0, cut));
				lines.add(at + 1, line.substring(cut));
			}
			case 4 -> lines.add(at, PIECES.get(random.nextInt(PIECES.size())));
			default ->
				lines.set(at, line.substring(0, cut) + PIECES.get(random.nextInt(PIECES.size())) + line.substring(cut));
		}
	}

	private static void assertReadable(List<String> lines) {
		ReadIssue issue;
		try {
			issue = new IssueReader().read(Fixtures.of(lines));
		}
		catch (UnreadableText ex) {
			assertThat(ex.getMessage()).isNotBlank();
			return;
		}
		List<Integer> ink = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (!Chars.squeeze(lines.get(i)).isEmpty()) {
				ink.add(i + 1);
			}
		}
		assertThat(issue.account().fates()).extracting(LineAccount.Fate::line).isEqualTo(ink);
		List<Integer> remarked = issue.remarks().stream().map(Remark::line).toList();
		assertThat(remarked).containsAll(issue.account().setAside().stream().map(LineAccount.Fate::line).toList());
	}

}
