package org.gongbao.document.body;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the text: nothing lost, nothing moved, nothing let through. */
class BodyPropertyTests {

	private static final Set<String> TAGS = Set.of("p", "h2", "h3", "span", "a", "div", "nav", "table", "thead",
			"tbody", "tr", "th", "td");

	private static final String BRIDGE = "![桥](桥.png)";

	private static final Figures HELD = (name) -> Optional.of(new Figures.Held("/桥", true, null));

	@Property(tries = 2000)
	void everyCharacterComesOutInItsOrder(@ForAll("texts") String text) {
		String shown = html(text).wholeText();
		assertThat(bare(shown)).isEqualTo(bare(PlainText.of(text)));
		if (text.indexOf('|') < 0) {
			assertThat(bare(shown)).isEqualTo(bare(text));
		}
	}

	@Property(tries = 1000)
	void onlyOurOwnElementsComeOut(@ForAll("texts") String text) {
		for (Element element : html(text).getAllElements().subList(1, html(text).getAllElements().size())) {
			assertThat(element.normalName()).isIn(TAGS);
			assertThat(element.attributes().asList().stream().map((attribute) -> attribute.getKey())).allMatch(
					(name) -> Set.of("id", "class", "href", "scope", "role", "tabindex", "aria-label").contains(name));
		}
	}

	@Property(tries = 1000)
	void everyAnchorIsThereOnce(@ForAll("texts") String text) {
		assertThat(html(text).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
	}

	@Property(tries = 500)
	void everyLineOfTheOutlineLeadsSomewhere(@ForAll("texts") String text) {
		RenderedBody body = Body.read(text, "关于公园的通知").render(Citations.NONE, TitleBreaker.NONE);
		Set<String> anchors = Set.copyOf(Jsoup.parse(body.opening() + body.rest()).select("[id]").eachAttr("id"));
		body.outline().forEach((entry) -> assertThat(anchors).contains(entry.anchor()));
	}

	@Property(tries = 2000)
	void passagesStandInOrderWhereTheirHeadingsStand(@ForAll("texts") String text) {
		PassageChecks.check(text, "关于公园的通知");
	}

	@Property(tries = 500)
	void everyPictureStandsWhereItsLineDoes(@ForAll("illustrated") String text) {
		RenderedBody body = Body.read(text, "关于公园的通知").render(Citations.NONE, TitleBreaker.NONE, HELD, List.of());
		Document shown = Jsoup.parseBodyFragment(body.opening() + body.rest());
		assertThat(shown.select("img").eachAttr("src")).isEqualTo(
				text.lines().map(String::strip).filter((line) -> line.equals(BRIDGE)).map((line) -> "/桥").toList());
		shown.outputSettings().prettyPrint(false);
		assertThat(bare(shown.body().wholeText())).isEqualTo(bare(PlainText.of(text)));
		PassageChecks.check(text, "关于公园的通知");
	}

	@Provide
	Arbitrary<String> illustrated() {
		return Arbitraries
			.frequencyOf(net.jqwik.api.Tuple.of(3, texts()), net.jqwik.api.Tuple.of(2, Arbitraries.of(BRIDGE)))
			.list()
			.ofMaxSize(6)
			.map((all) -> String.join("\n", all));
	}

	@Provide
	Arbitrary<String> texts() {
		Arbitrary<String> lines = Arbitraries.of("第一章 总则", "第二章 附则", "第一节 一般", "第一条 为了公园。", "第二条之一 略。", "一、任务",
				"（一）路。修路。", "（一）甲；", "1.桥", "（1）栏杆。", "目录", "第一章 总则……1", "附件：1.名单", "2.表", "附件1", "附件2：名单", "公园名单",
				"关于公园的通知", "某市人民政府", "2023年3月1日", "某市人民政府 2023年3月1日", "（2023年3月1日通过）", "【全文此处略。】", "| 甲 | 乙 |",
				"| --- | --- |", "| 1 |", "| 1 | 2 | 3 |", "甲\t乙", "依据国发〔2020〕1号办理。", "一、见国发〔2020〕\n1号。", "# 题", "- 项",
				"***", "<b>&amp;</b>", "\u3000\u3000字", "\\| \\\\", "𠮷野家", "");
		Arbitrary<String> noise = Arbitraries.strings()
			.withChars("第一二章条、（）()1.附件：目录|-\\<>&\"'*_`# \t\u3000号〔〕2023年月日。；府")
			.ofMaxLength(40);
		return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, lines), net.jqwik.api.Tuple.of(1, noise))
			.list()
			.ofMaxSize(14)
			.map((all) -> all.stream().collect(Collectors.joining("\n")));
	}

	private static Element html(String text) {
		RenderedBody body = Body.read(text, "关于公园的通知").render(Citations.NONE, TitleBreaker.NONE);
		Document document = Jsoup.parseBodyFragment(body.opening() + body.rest());
		document.outputSettings().prettyPrint(false);
		return document.body();
	}

	private static String bare(String text) {
		return text.replaceAll("[\\s\\u3000\\u00a0\\ufeff]+", "");
	}

}
