package org.gongbao.document.body;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** Which places of a text have names and addresses, and how far each of them reaches. */
class PassagesTests {

	@Test
	void articleIsNamedByItsNumberAlone() {
		Passages passages = Passages.of("""
				第一章　总则

				第一条　为了公园，制定本办法。

				第二十二条之一 贷款申请。申请人应当：

				（三）有收入；

				1.工资；

				第 三 条 略。
				""", "公园办法");
		assertThat(passages.all()).extracting(Passage::label)
			.containsExactly("第一章　总则", "第一条", "第二十二条之一", "第二十二条之一（三）", "第三条");
		assertThat(passages.all()).extracting(Passage::anchor)
			.containsExactly("ch-1", "art-1", "art-22.1", "art-22.1-3", "art-3");
		assertThat(headings(passages)).containsExactly("第一章　总则", "第二十二条之一 贷款申请");
	}

	@Test
	void headingsAreNamedByTheirOwnWordsAndReachToTheNext() {
		Passages passages = Passages.of("""
				现将意见印发给你们。

				一、发展基础

				（一）资源较好。全市风能丰富。

				二、各地要认真落实本意见的各项要求，及时报告情况，不得有误；

				附件1

				公园名单

				| 序号 | 公园 |
				| --- | --- |
				| 1 | 森林公园 |
				""", "关于公园的意见");
		assertThat(passages.all()).extracting(Passage::label)
			.containsExactly("一、发展基础", "（一）资源较好", "二、各地要认真落实本意见的各项要求，及…", "附件1", "公园名单");
		assertThat(headings(passages)).containsExactly("一、发展基础", "（一）资源较好。", "附件1", "公园名单");
		assertThat(Passage.at(passages.all(), passages.text().indexOf("现将"))).isEmpty();
		assertThat(Passage.at(passages.all(), passages.text().indexOf("全市风能"))).map(Passage::anchor).hasValue("h-1-1");
		assertThat(Passage.at(passages.all(), passages.text().indexOf("森林"))).map(Passage::label).hasValue("公园名单");
	}

	@Test
	void signatureBelongsToNoArticle() {
		Passages passages = Passages.of("第九条 本办法自公布之日起施行。\n\n附件：名单\n\n某市人民政府\n\n2023年3月1日", "公园办法");
		assertThat(Passage.at(passages.all(), passages.text().indexOf("施行"))).map(Passage::label).hasValue("第九条");
		assertThat(Passage.at(passages.all(), passages.text().indexOf("名单"))).isEmpty();
		assertThat(Passage.at(passages.all(), passages.text().indexOf("某市"))).isEmpty();
		assertThat(Passage.at(passages.all(), passages.text().length())).isEmpty();
	}

	@Test
	@Timeout(value = 20, unit = TimeUnit.SECONDS)
	void timeGrowsWithTheLengthOnly() {
		int length = 400_000;
		for (String piece : List.of("附 ", "附件1 ", "第 ", "（ ", "目录\n", "目录\n甲\n", "附件：1.\n", "2023年 ", "一、\n", "附件1\n",
				"第一条 甲。\n", "|-", "甲\t乙\n", "- ", "。")) {
			assertThat(Passages.of(piece.repeat(length / piece.length()), "公园").text()).isNotNull();
			assertThat(Passages.of(piece + " ".repeat(length) + "甲", "公园").text()).isNotNull();
		}
	}

	private static List<String> headings(Passages passages) {
		return passages.all()
			.stream()
			.filter(Passage::headed)
			.map((passage) -> passages.text().substring(passage.start(), passage.headingEnd()))
			.toList();
	}

}
