package org.gongbao.document.body;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A note stands beside its paragraph, and the paragraph stays as printed. */
class MarginNotesTests {

	private static final String TEXT = "第一条 甲。\n\n甲的第二段说的是乙。\n\n第二条 乙。\n\n| 序号 | 名称 |\n| --- | --- |\n| 1 | 丙 |";

	@Test
	void aNoteStandsBesideTheParagraphOfItsWords() {
		assertThat(noted("说的是乙", "art-1")).isEqualTo("甲的第二段说的是乙。");
		assertThat(noted("乙。", "art-2")).isEqualTo("第二条 乙。");
		assertThat(noted("1\t丙", "art-2")).isEqualTo("序号 名称 1 丙");
	}

	@Test
	void wordsAcrossParagraphsAreNotedWhereTheyBegin() {
		assertThat(noted("甲。\n甲的第二段", "art-1")).isEqualTo("第一条 甲。");
	}

	@Test
	void wordsNoLongerThereAreNotedAtTheirArticle() {
		assertThat(noted("丁", "art-2")).isEqualTo("第二条 乙。");
		assertThat(page("丁", "art-9").select(".gz-noted")).isEmpty();
		assertThat(page("丁", null).select(".gz-noted")).isEmpty();
	}

	@Test
	void theTextIsTheSameWithAndWithoutNotes() {
		Document page = page("说的是乙", "art-1");
		page.select(".gz-note").remove();
		assertThat(page.text()).isEqualTo(page("丁", "art-9").text());
	}

	@Test
	void nothingOfANoteIsMarkup() {
		RenderedBody body = Body.read("甲。", "办法")
			.render(Citations.NONE, TitleBreaker.NONE, Figures.NONE,
					List.of(new MarginNote("甲", null, "#\"><script>", "<b>注</b>")));
		assertThat(body.opening()).doesNotContain("<script>", "<b>").contains("&lt;b&gt;注");
	}

	private static String noted(String words, String anchor) {
		Document page = page(words, anchor);
		page.select(".gz-note").remove();
		return page.select(".gz-noted").text();
	}

	private static Document page(String words, @Nullable String anchor) {
		RenderedBody body = Body.read(TEXT, "办法")
			.render(Citations.NONE, TitleBreaker.NONE, Figures.NONE,
					List.of(new MarginNote(words, anchor, "#correction-1", "更正")));
		return Jsoup.parse(body.opening() + body.rest());
	}

}
