package org.gongbao.importing.page;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.gongbao.importing.page.PageAccount.Place;
import org.gongbao.importing.reading.SourceText;
import org.gongbao.importing.reading.UnreadableText;

import static org.assertj.core.api.Assertions.assertThat;

class PageReaderPropertyTests {

	private static final List<String> WORDS = List.of("索 引 号：", "索引号:A/2020-1", "发文机关", "发布机构：某某市人民政府", "标　题：",
			"某某市人民政府关于古井的通知", "关于古井", "的通知", "发文字号：", "通政发〔2020〕901号", "成文日期：2020年1月2日", "主题词：", "主题分类\t文物",
			"| 文号 | 通政发〔2020〕901号 |", "各区人民政府：", "各区人民政府，市政府各部门，", "现通知如下：", "一、登记。", "某某市人民政府", "2020年1月2日",
			"二〇二〇年一月二日", "2020111", "（此件公开发布）", "附：", "井名", "1", "2", "3", "甲\t乙", "1\t2", "扫一扫在手机打开当前页", "-->", "<!--",
			"<script>", "</script>", "<p>正文</p>", "&sp;", "&nbsp;", "分享到：", "上一篇：无", "CopyRight 2017", "某某市人民政府令",
			"第901号", "市长 张某", "【打印】【关闭】", "首页 > 公开", "来源：市政府 日期：2020-01-02", "目 录", "2020年第2期", "。", "：", "|", "\u00A0",
			"\uFEFF", "𠮷");

	@Property(tries = 1500)
	void losesNoLineOfAnyMixture(@ForAll("pages") List<String> lines) {
		check(lines);
	}

	@Property(tries = 300)
	void losesNoLineOfAnyText(@ForAll List<String> lines) {
		check(lines.stream().flatMap(String::lines).toList());
	}

	@Property(tries = 300)
	void losesNoLineOfADamagedPage(@ForAll("cuts") List<Integer> cuts) {
		String page = Pages.BELOW + Pages.APART;
		StringBuilder damaged = new StringBuilder(page);
		for (int cut : cuts) {
			int at = cut % damaged.length();
			if (cut % 3 == 0) {
				damaged.deleteCharAt(at);
			}
			else {
				damaged.insert(at, (cut % 3 == 1) ? "\n" : WORDS.get(cut % WORDS.size()));
			}
		}
		check(damaged.toString().lines().toList());
	}

	private static void check(List<String> lines) {
		SourceText source = new SourceText(lines, "UTF-8", "");
		CompletableFuture<Optional<ReadPage>> reading = CompletableFuture.supplyAsync(() -> read(source));
		assertThat(reading).succeedsWithin(Duration.ofSeconds(20));
		reading.join().ifPresent((page) -> checkAccount(lines, page));
	}

	private static Optional<ReadPage> read(SourceText source) {
		PageReader.recognises(source);
		try {
			return Optional.of(PageReader.read(source));
		}
		catch (UnreadableText ex) {
			return Optional.empty();
		}
	}

	private static void checkAccount(List<String> lines, ReadPage page) {
		assertThat(page.account().fates()).extracting(PageAccount.Fate::line)
			.containsExactlyElementsOf(nonBlank(lines));
		// The first sentence can stand on the line of the addressees.
		String body = TitleText.essence(page.addressees() + page.body());
		for (PageAccount.Fate fate : page.account().fates()) {
			if (fate.place() == Place.BODY) {
				assertThat(pieces(lines, fate.line())).as("line %d", fate.line())
					.anySatisfy((piece) -> assertThat(body).contains(TitleText.essence(piece)));
			}
		}
	}

	private static List<String> pieces(List<String> lines, int line) {
		return Markup.clean(lines).stream().filter((piece) -> piece.number() == line).map(PageLine::text).toList();
	}

	private static List<Integer> nonBlank(List<String> lines) {
		return IntStream.rangeClosed(1, lines.size())
			.filter((line) -> !Markup.isBlank(lines.get(line - 1)))
			.boxed()
			.toList();
	}

	@Provide
	Arbitrary<List<String>> pages() {
		Arbitrary<String> line = Arbitraries.of(WORDS).list().ofMaxSize(3).map((words) -> String.join("", words));
		return line.list().ofMaxSize(60);
	}

	@Provide
	Arbitrary<List<Integer>> cuts() {
		return Arbitraries.integers().between(0, 100_000).list().ofMaxSize(40);
	}

}
