package org.gongbao.document.body;

import java.util.List;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.gongbao.archive.PictureSize;
import org.gongbao.docnumber.DocNumber;

import static org.assertj.core.api.Assertions.assertThat;

/** What the official form makes of a text. */
class BodyTests {

	private static final String TITLE = "某市人民政府办公室关于印发《某市公园管理办法》的通知";

	@Test
	void chaptersArticlesAndItemsGetLastingAnchors() {
		Document page = page("""
				第一章 总则

				第一条 为了管理公园，制定本办法。

				第二条之一 公园包括：

				（一）综合公园；

				（二）专类公园。

				第二章 附则

				第一节 解释

				第二十二条 本办法由某部门解释。
				""");
		assertThat(page.select("h2.gz-text__chapter").eachAttr("id")).containsExactly("ch-1", "ch-2");
		assertThat(page.select("h3").eachAttr("id")).containsExactly("ch-2-s-1");
		assertThat(page.select("p[id]").eachAttr("id")).containsExactly("art-1", "art-2.1", "art-2.1-1", "art-2.1-2",
				"art-22");
		assertThat(page.select("#art-22 .gz-text__article").text()).isEqualTo("第二十二条");
	}

	@Test
	void headingsStandAboveOrRunIntoTheirParagraph() {
		Document page = page("""
				一、总体要求

				（一）工作思路。先易后难，逐步推开。

				（二）具体任务

				1.修路。每年十公里。

				（1）先修主路。

				二、加强领导。各单位要有专人负责。
				""");
		assertThat(page.select("h2.gz-text__hei").eachAttr("id")).containsExactly("h-1");
		assertThat(page.select("h3.gz-text__kai").eachAttr("id")).containsExactly("h-1-2");
		assertThat(page.select("#h-1-1 > .gz-text__kai").text()).isEqualTo("（一）工作思路。");
		assertThat(page.select("#h-2 > .gz-text__hei").text()).isEqualTo("二、加强领导。");
		assertThat(page.select("#h-1-2-1-1").text()).isEqualTo("（1）先修主路。");
	}

	@Test
	void listItemsOfARegulationAreNoHeadings() {
		Document page = page("禁止下列行为：\n\n（一）在林区吸烟；\n\n（二）在林区用火。");
		assertThat(page.select("h1, h2, h3, .gz-text__kai")).isEmpty();
	}

	@Test
	void aReferenceToAnArticleAtTheBeginningOfASentenceIsNoArticle() {
		Document page = page("第三条规定的期限届满后，可以重新申请。\n\n第五章所称单位包括企业。");
		assertThat(page.select("[id]")).isEmpty();
	}

	@Test
	void whatANoticeSendsAlongBeginsWithItsTitle() {
		RenderedBody body = render("现将办法印发给你们，请遵照执行。\n\n某市公园管理办法\n\n（2023年3月1日市政府第3次常务会议通过）\n\n第一条 制定本办法。");
		assertThat(Jsoup.parse(body.opening()).text()).isEqualTo("现将办法印发给你们，请遵照执行。");
		Document rest = Jsoup.parse(body.rest());
		assertThat(rest.select("h2.gz-text__part").text()).isEqualTo("某市公园管理办法");
		assertThat(rest.select(".gz-text__sub").text()).startsWith("（2023年");
		assertThat(body.letter()).isTrue();
	}

	@Test
	void aTitleBrokenOverTwoLinesIsRecognised() {
		Document page = page("现印发。\n\n某市公园\n\n管理办法\n\n第一章 总则");
		assertThat(page.select("h2.gz-text__part").eachText()).contains("管理办法");
	}

	@Test
	void signatureAndDateStandAtTheRight() {
		Document page = page("特此通知。\n\n某市人民政府办公室\n\n2023年3月20日\n\n（此件公开发布）");
		assertThat(page.select(".gz-signature .gz-signature__name").text()).isEqualTo("某市人民政府办公室");
		assertThat(page.select(".gz-signature .gz-signature__date").text()).isEqualTo("2023年3月20日");
		assertThat(render("特此通知。\n\n某市人民政府办公室\n\n二〇二三年三月二十日").letter()).isFalse();
	}

	@Test
	void oneLineCanSignAndDate() {
		Document page = page("特此通知。\n\n某市人民政府办公室 2023年3月20日");
		assertThat(page.select(".gz-signature p").eachText()).containsExactly("某市人民政府办公室", "2023年3月20日");
	}

	@Test
	void twoSignaturesAreTwoBlocks() {
		Document page = page("甲局\n\n2023年3月1日\n\n乙局\n\n2023年3月2日");
		assertThat(page.select(".gz-signature")).hasSize(2);
		assertThat(page.select(".gz-signature .gz-signature")).isEmpty();
	}

	@Test
	void attachmentsAreListedAndFound() {
		Document page = page("""
				附件：1.任务分工

				2.检查项目

				某市人民政府

				2023年3月20日

				附件1

				任务分工

				一、宣传

				附件2

				检查项目

				一、卫生
				""");
		assertThat(page.select(".gz-attachments p")).hasSize(2);
		assertThat(page.select("h2.gz-text__attachment").eachAttr("id")).containsExactly("att-1", "att-2");
		assertThat(page.select("h2.gz-text__part").eachText()).containsExactly("任务分工", "检查项目");
		assertThat(page.select("h2.gz-text__hei").eachAttr("id")).containsExactly("att-1-h-1", "att-2-h-1");
	}

	@Test
	void anInnerTableOfContentsLeadsToItsHeadings() {
		Document page = page("""
				目  录

				第一章 总则……1

				第二章 附则……3

				第一章 总则

				第一条 略。

				第二章 附则
				""");
		assertThat(page.select("nav.gz-text__contents a").eachAttr("href")).containsExactly("#ch-1", "#ch-2");
		assertThat(page.select("h2.gz-text__chapter")).hasSize(2);
	}

	@Test
	void aContentsWithoutPageNumbersEndsWhereItsFirstLineComesAgain() {
		Document page = page("目录\n\n一、基础\n\n二、任务\n\n一、基础\n\n正文一。\n\n二、任务\n\n正文二。");
		assertThat(page.select("nav.gz-text__contents a")).hasSize(2);
		assertThat(page.select("h2.gz-text__hei")).hasSize(2);
	}

	@Test
	void tablesKeepEveryCell() {
		Document page = page("| 序号 | 名称 |\n| --- | --- |\n| 1 | 甲\\|乙 | 多出 |\n| 2 |\n");
		assertThat(page.select("th")).hasSize(3);
		assertThat(page.select("td").eachText()).contains("甲|乙", "多出");
		assertThat(page.select("tbody tr")).hasSize(2);
	}

	@Test
	void linesWithTabsAreATable() {
		assertThat(page("序号\t名称\n1\t甲").select("td").eachText()).containsExactly("1", "甲");
		assertThat(page("只有一行\t有制表符").select("table")).isEmpty();
	}

	@Test
	void numbersAreLinkedWhenHeldAndMarkedWhenNot() {
		Citations citations = (number) -> number.canonical().equals("通政办发〔2023〕12号")
				? Optional.of("/documents/held?a=1&b=2") : Optional.empty();
		String html = Body.read("按照通政办发[2023]12号和内政办发〔2022〕19号办理。\n\n| 文号 |\n| --- |\n| 通政办发〔2023〕12号 |", TITLE)
			.render(citations, TitleBreaker.NONE)
			.opening();
		Document page = Jsoup.parse(html);
		assertThat(page.select("a.gz-cite").eachAttr("href")).containsOnly("/documents/held?a=1&b=2").hasSize(2);
		assertThat(page.select("a.gz-cite").eachText()).containsExactly("通政办发[2023]12号", "通政办发〔2023〕12号");
		assertThat(page.select(".gz-cite--absent").eachText()).containsExactly("内政办发〔2022〕19号");
	}

	@Test
	void theNumbersOfATextAreKnownBeforeItIsWritten() {
		assertThat(Body.read("依据通政办发[2023]12号。\n\n| 号 |\n| --- |\n| 国发〔2020〕1号 |", TITLE).numbers())
			.extracting(DocNumber::canonical)
			.containsExactly("通政办发〔2023〕12号", "国发〔2020〕1号");
	}

	@Test
	void printedCharactersAreNeverMarkup() {
		String text = "# 号\n\n- 一 *星* _线_ `码` [名](javascript:alert(1)) <b>粗</b>\n\n1. 项\n\n> 引\n\n---";
		Document page = page(text);
		assertThat(page.text().replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
		assertThat(page.body().select("ul, ol, em, code, b, a, hr, blockquote")).isEmpty();
	}

	@Test
	void aWebAddressMayBeBrokenAtItsSigns() {
		String address = "http://www.tongliao.gov.cn/tlzfwz150500/zfgb/2023-02/index.html";
		String html = page("全文见通辽市人民政府门户网站（" + address + "），也可向办公室索取。").select("p").html();
		assertThat(html).contains(
				"http://<wbr>www<wbr>.tongliao<wbr>.gov<wbr>.cn/<wbr>tlzfwz150500/<wbr>zfgb/<wbr>2023-02/<wbr>index<wbr>.html）");
		assertThat(page("电话0475-8218012，邮箱bgs@tongliao.gov.cn，网址www.gov.cn。").select("wbr")).isEmpty();
		assertThat(page(address).select("p").text()).isEqualTo(address);
	}

	@Test
	void nothingOfATextIsEverHtml() {
		String evil = "<script>alert(1)</script>\n\n| <img src=x onerror=alert(1)> |\n| --- |\n| \"><svg onload=alert(1)> |\n\n"
				+ "一、<iframe src=\"javascript:alert(1)\">\n\n附件1\n\n'\" onmouseover='x' <style>";
		Document page = page(evil);
		assertThat(page.body().select("script, img, svg, iframe, style")).isEmpty();
		page.body()
			.getAllElements()
			.forEach((element) -> assertThat(element.attributes().asList())
				.noneMatch((a) -> a.getKey().startsWith("on")));
	}

	@Test
	void theOutlineFollowsTheText() {
		List<OutlineEntry> outline = render("""
				第一章 总则

				第一条 目的。为了管理公园，制定本办法。

				第二条 公园归市民所有。

				附件1

				名单

				一、甲类
				""").outline();
		assertThat(outline).extracting(OutlineEntry::label).containsExactly("第一章 总则", "附件1 名单");
		assertThat(outline.get(0).inner()).extracting(OutlineEntry::label).containsExactly("第一条 目的", "第二条");
		assertThat(outline.get(1).inner()).extracting(OutlineEntry::anchor).containsExactly("att-1-h-1");
	}

	@Test
	@Timeout(20)
	void aVeryLongTextIsWrittenInAMoment() {
		String text = "一、任务\n\n（一）路。修路，见通政办发〔2023〕12号。\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n".repeat(17_000);
		assertThat(text.length()).isGreaterThan(800_000);
		assertThat(render(text).opening()).hasSizeGreaterThan(text.length());
	}

	@Test
	void pictureStandsWithItsCaption() {
		Figures figures = (name) -> switch (name) {
			case "规划图.png" -> Optional.of(new Figures.Held("/files/a?b=\"1&c", true, new PictureSize(640, 480)));
			case "名单.xlsx" -> Optional.of(new Figures.Held("/files/x", false, null));
			default -> Optional.empty();
		};
		Body body = Body.read("如图。\n\n　![<b>布局</b>图](规划图.png)\n\n![](规划图.png)\n\n![名单](名单.xlsx)\n\n![旧图](没有.png)",
				TITLE);
		Document page = Jsoup.parse(body.render(Citations.NONE, TitleBreaker.NONE, figures, List.of()).opening());
		assertThat(page.select("figure img").eachAttr("src")).containsExactly("/files/a?b=\"1&c", "/files/a?b=\"1&c");
		assertThat(page.select("figure img").eachAttr("alt")).containsExactly("<b>布局</b>图", "图片");
		assertThat(page.select("figure img").eachAttr("width")).containsExactly("640", "640");
		assertThat(page.select("figure img").eachAttr("height")).containsExactly("480", "480");
		assertThat(page.select("figcaption").eachText()).containsExactly("<b>布局</b>图");
		assertThat(page.select("p").eachText()).containsExactly("如图。", "图：名单（见附件）", "图：旧图（未收录）");
		assertThat(body.figures()).containsExactly("规划图.png", "名单.xlsx", "没有.png");
	}

	@ParameterizedTest
	@ValueSource(strings = { "见![图](a.png)。", "![图](a.png) 和 ![图](b.png)", "![图]", "![图]()", "![图]( )", "!(a)[b]",
			"[图](a.png)", "！[图](a.png)" })
	void onlyAWholeLineIsAPicture(String line) {
		assertThat(Body.read(line, TITLE).figures()).isEmpty();
		assertThat(page(line).body().text()).isEqualTo(line);
	}

	@Test
	void nameOfAPictureMayHaveBrackets() {
		assertThat(Body.read("![图](规划图(1).png)", TITLE).figures()).containsExactly("规划图(1).png");
		assertThat(Body.read("![图](" + "(".repeat(50_000), TITLE).figures()).isEmpty();
	}

	@Test
	void plainTextOfAPictureIsItsCaption() {
		assertThat(PlainText.of("甲。\n\n![布局图](a.png)\n\n![](b.png)")).isEqualTo("甲。\n布局图\n图片");
	}

	@Test
	void plainTextHasALineForEachParagraphAndRow() {
		assertThat(PlainText.of("甲。\n\n乙。\n\n| 一 | 二 |\n| --- | --- |\n| 三\\|四 | 五 |"))
			.isEqualTo("甲。\n乙。\n一\t二\n三|四\t五");
	}

	private static Document page(String text) {
		RenderedBody body = render(text);
		return Jsoup.parse(body.opening() + body.rest());
	}

	private static RenderedBody render(String text) {
		return Body.read(text, TITLE).render(Citations.NONE, TitleBreaker.NONE);
	}

}
