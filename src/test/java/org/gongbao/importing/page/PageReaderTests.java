package org.gongbao.importing.page;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.gongbao.importing.page.PageAccount.Place;
import org.gongbao.importing.reading.UnreadableText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PageReaderTests {

	/** A head and a document below it, to be put together with others. */
	private static final String DOCUMENT = """
			某某市人民政府关于保护古井的通知
			通政发〔2022〕905号

			各区人民政府：
			现就保护古井通知如下：
			一、登记造册。
			某某市人民政府
			2022年3月1日
			""";

	private static final String TITLE = "某某市人民政府关于保护古井的通知";

	private static final String NOTICE = """
			中共某某厅党组关于张某等2名同志职务任免的通知

			各市主管局，厅机关各处室，厅直属单位：

			　　厅党组2016年11月2日决定：

			　　张某试用期满正式任测绘中心副主任，任职时间从2015年9月起算。

			　　免去王某某综合处副处长职务，退休。

			　　                      中共某某厅党组

			　　2016年11月8日
			""";

	private static final String PASSED_ON = """
			索 引 号：
			100200300/1997-00072
			发文机关：
			某某省人民政府办公厅
			成文日期：
			1997年07月17日

			标　　题：
			某某省人民政府办公厅转发省教委关于办好乡村书屋有关问题请示的通知

			主 题 词：

			某某省人民政府办公厅转发省教委
			关于办好乡村书屋
			有关问题请示的通知

			甲县、乙市人民政府：
			省教委《关于办好乡村书屋有关问题的请示》已经省人民政府同意，现转发给你们。
			某某省人民政府办公厅         &sp;

			一九九七年七月十七日

			关于办好乡村书屋
			有关问题的请示

			省人民政府：
			乡村书屋是好事。现提出如下意见：
			一、逐年添书（见附表）。

			附：乡村书屋添书计划表
			省教委
			一九九七年五月十三日

			附：

			乡村书屋添书计划表
			单位：册

			县（市）

			1996年藏书数

			分年度任务

			1997年

			1998年

			总计

			1445

			1600

			1800

			甲县

			700（实藏650）

			800

			900

			乙市

			745

			800

			900

			扫一扫在手机打开当前页

			-->
			""";

	@Test
	void accountsForEveryLine() {
		for (String text : List.of(Pages.BELOW, Pages.SAME_LINE, Pages.APART, DOCUMENT, NOTICE, PASSED_ON)) {
			List<String> lines = text.lines().toList();
			assertThat(Pages.read(text).account().fates()).extracting((fate) -> lines.get(fate.line() - 1))
				.containsExactlyElementsOf(lines.stream().filter((line) -> !Markup.isBlank(line)).toList());
		}
	}

	@Nested
	class Layouts {

		@Test
		void readsValuesBelowTheirLabels() {
			ReadPage page = Pages.read(Pages.BELOW);
			assertThat(page.head().indexNumber()).isEqualTo("100200300/2021-00017");
			assertThat(page.head().theme()).isEqualTo("城乡建设、环境保护\\节能与资源综合利用");
			assertThat(page.head().issuer()).isEqualTo("某某省人民政府、某某军区");
			assertThat(page.head().issuedOn()).isEqualTo("2021年04月09日");
			assertThat(page.head().publishedOn()).isEqualTo("2021年04月12日");
			assertThat(page.head().subjectWords()).isNull();
			assertThat(page.title()).isEqualTo("某某省人民政府、某某军区关于同意设立雨水花园试点的批复");
			assertThat(page.number()).hasToString("通政函〔2021〕917号");
			assertThat(page.issuer()).isEqualTo("某某省人民政府、某某军区");
			assertThat(page.addressees()).isEqualTo("甲市、乙市人民政府，省发展改革委，省军区后勤处");
			assertThat(page.disclosure()).isEqualTo("此件公开发布");
			assertThat(page.signature()).isEqualTo("某某省人民政府　某某军区");
			assertThat(page.signedOn()).isEqualTo(LocalDate.of(2021, 4, 9));
			assertThat(page.body()).isEqualTo("""
					两市关于设立雨水花园试点的请示收悉。现批复如下：

					一、同意设立雨水花园试点，期限两年。

					二、所需资金由两市自筹。

					某某省人民政府　某某军区

					二〇二一年四月九日""");
			assertThat(page.remarks()).isEmpty();
		}

		@Test
		void readsValuesBesideTheirLabelsAndDropsFurniture() {
			ReadPage page = Pages.read(Pages.SAME_LINE);
			assertThat(page.head().indexNumber()).isEqualTo("Q001-qwsz/2020-00031");
			assertThat(page.head().issuer()).isNull();
			assertThat(page.issuer()).isEqualTo("某某市人民政府办公室");
			assertThat(page.printedNumber()).isEqualTo("通政办发〔2020〕908号");
			assertThat(page.issuedOn()).isEqualTo(LocalDate.of(2020, 3, 5));
			assertThat(page.head().theme()).isEqualTo("综合政务");
			assertThat(page.addressees()).isEqualTo("各区人民政府,市政府各委办局");
			assertThat(page.body()).startsWith("现将分工方案印发给你们。").endsWith("(牵头单位:市林草局)");
			assertThat(page.body()).contains("\n\n市人代会《工作报告》任务分工方案\n\n");
			assertThat(Pages.codes(page)).containsExactly("date-differs");
		}

		@Test
		void readsValuesBelowABlankLineAndKnowsAnEmptyOne() {
			ReadPage page = Pages.read(Pages.APART);
			assertThat(page.head().indexNumber()).isEqualTo("6100000000/2024-000005");
			assertThat(page.head().theme()).isNull();
			assertThat(page.head().summary()).isNull();
			assertThat(page.title()).isEqualTo("某某县人民政府议事规则");
			assertThat(page.issuedOn()).isEqualTo(LocalDate.of(2024, 4, 6));
			assertThat(page.publishedOn()).isEqualTo(LocalDate.of(2024, 4, 7));
			assertThat(page.body()).startsWith("第一章 总则").endsWith("三、本规则自印发之日起施行。");
		}

		@ParameterizedTest
		@ValueSource(strings = { """
				索引号：A1/2022-3 主题分类：文物保护 发文机关：某某市人民政府
				成文日期：2022年3月1日　发文字号：通政发〔2022〕905号
				标题：某某市人民政府关于保护古井的通知
				""", """
				索引号：A1/2022-3主题分类：文物保护发文机关：某某市人民政府成文日期：2022年3月1日发文字号：通政发〔2022〕905号
				标题：某某市人民政府关于保护古井的通知
				""", """
				索引号	A1/2022-3	主题分类	文物保护
				发文机关	某某市人民政府	成文日期	2022-03-01
				标　题	某某市人民政府关于保护古井的通知	发文字号	通政发〔2022〕905号
				""", """
				| 索 引 号： | A1/2022-3 | 主题分类： | 文物保护 |
				| --- | --- | --- | --- |
				| 发文机关： | 某某市人民政府 | 成文日期： | 2022/3/1 |
				| 标    题： | 某某市人民政府关于保护古井的通知 | 发文字号： | 通政发〔2022〕905号 |
				""", """
				索引号	主题分类	发文机关	成文日期	标题	发文字号
				A1/2022-3	文物保护	某某市人民政府	2022.3.1	某某市人民政府关于保护古井的通知	通政发〔2022〕905号
				""", """
				索引号
				A1/2022-3
				主题分类
				文物保护
				发文机关
				某某市人民政府
				成文日期
				2022-03-01 10:11:12
				标题
				某某市人民政府关于保护古井的通知
				发文字号
				通政发〔2022〕905号
				""", """
				【索引号】A1/2022-3
				【主题分类】文物保护
				【发文机关】：某某市人民政府
				【成文日期】二〇二二年三月一日
				【标题】某某市人民政府关于保护古井的通知
				【发文字号】通政发〔2022〕905号
				""", """
				<table><tr><td>索&nbsp;引&nbsp;号：</td><td>A1/2022-3</td><td>主题分类：</td><td>文物保护</td></tr>
				<tr><td>发文机关：</td><td>某某市人民政府</td><td>成文日期：</td><td>2022年03月01日</td></tr>
				<tr><td>标&ensp;&ensp;题：</td><td colspan="3">某某市人民政府关于保护古井的通知</td></tr>
				<tr><td>发文字号：</td><td>通政发〔2022〕905号</td></tr></table>
				""", """
				发文字号：通政发〔2022〕905号
				信息名称：某某市人民政府关于保护古井的通知
				生成日期：2022-3-1
				信息索引号：A1/2022-3
				公开方式：主动公开　公开范围：面向社会　公开时限：常年公开
				发文单位：某某市人民政府
				公开责任部门：市政府办公室
				信息分类：文物保护
				""", """
				索引号  A1/2022-3    主题分类  文物保护
				发文机关  某某市人民政府    成文日期  2022年3月1日
				标题：某某市人民政府关于保护古井的通知
				发文字号  通政发〔2022〕905号
				""" })
		void readsTheSameFieldsFromEveryLayout(String head) {
			ReadPage page = Pages.read(head + "\n" + DOCUMENT);
			assertThat(page.head().indexNumber()).isEqualTo("A1/2022-3");
			assertThat(page.head().theme()).isEqualTo("文物保护");
			assertThat(page.head().issuer()).isEqualTo("某某市人民政府");
			assertThat(page.issuedOn()).isEqualTo(LocalDate.of(2022, 3, 1));
			assertThat(page.head().title()).isEqualTo(TITLE);
			assertThat(page.head().number()).isEqualTo("通政发〔2022〕905号");
			assertThat(page.addressees()).isEqualTo("各区人民政府");
			assertThat(page.body()).startsWith("现就保护古井通知如下：").endsWith("2022年3月1日");
			assertThat(page.remarks()).isEmpty();
			assertThat(PageReader.recognises(Pages.text(head + "\n" + DOCUMENT))).isTrue();
		}

		@Test
		void joinsATitleAndASummaryOfSeveralLines() {
			ReadPage page = Pages.read("""
					索引号：A1/2022-3
					名称：某某市人民政府关于印发《古井
					保护办法》的通知
					发布机构：某某市人民政府
					文号：通政发〔2022〕905号
					内容概述：保护对象、
					责任单位和经费。
					有效性：有效
					公开属性：主动公开
					体裁分类：通知
					关键词：古井 保护

					某某市人民政府关于印发
					《古井保护办法》的通知

					各区人民政府：
					现将《古井保护办法》印发给你们。
					""");
			assertThat(page.title()).isEqualTo("某某市人民政府关于印发《古井保护办法》的通知");
			assertThat(page.head().summary()).isEqualTo("保护对象、责任单位和经费。");
			assertThat(page.head().validity()).isEqualTo("有效");
			assertThat(page.head().disclosure()).isEqualTo("主动公开");
			assertThat(page.head().genre()).isEqualTo("通知");
			assertThat(page.head().subjectWords()).isEqualTo("古井 保护");
			assertThat(page.body()).isEqualTo("现将《古井保护办法》印发给你们。");
		}

		@Test
		void takesTheMoreExactOfTwoLabels() {
			ReadPage page = Pages.read("""
					索引号：A1/2022-3
					发布机构：市政府网站
					发文机关：某某市人民政府
					组配分类：规范性文件
					主题分类：文物保护
					有效期：2027年3月1日
					实施日期：2022年4月1日
					""" + DOCUMENT);
			assertThat(page.head().issuer()).isEqualTo("某某市人民政府");
			assertThat(page.head().theme()).isEqualTo("文物保护");
			assertThat(page.head().validUntil()).isEqualTo("2027年3月1日");
			assertThat(page.head().effectiveFrom()).isEqualTo("2022年4月1日");
		}

		@Test
		void takesNoSiteForTheIssuer() {
			ReadPage page = Pages.read("发布机构：市政府门户网站 文号：通政发〔2022〕905号\n公开日期：2022-03-04 有效性：有效\n" + DOCUMENT);
			assertThat(page.issuer()).isEqualTo("某某市人民政府");
			assertThat(page.title()).isEqualTo(TITLE);
			assertThat(page.publishedOn()).isEqualTo(LocalDate.of(2022, 3, 4));
			assertThat(page.issuedOn()).isEqualTo(LocalDate.of(2022, 3, 1));
		}

		@Test
		void readsAHeadBelowTheText() {
			ReadPage page = Pages.read(TITLE + "\n通政发〔2022〕905号\n各区人民政府：\n第一句。\n第二句。\n第三句。\n某某市人民政府\n2022年3月1日\n"
					+ "索引号：A1/2022-3\n发文机关：某某市人民政府\n成文日期：2022年3月1日\n");
			assertThat(page.head().indexNumber()).isEqualTo("A1/2022-3");
			assertThat(page.title()).isEqualTo(TITLE);
			assertThat(page.body()).startsWith("第一句。").endsWith("2022年3月1日");
		}

		@Test
		void readsAHeadThatIsPrintedTwiceOnce() {
			String head = "索引号：A1/2022-3\n发文机关：某某市人民政府\n成文日期：2022年3月1日\n标题：" + TITLE + "\n";
			ReadPage page = Pages.read(head + "导航一\n导航二\n导航三\n导航四\n导航五\n" + head + DOCUMENT);
			assertThat(page.body()).doesNotContain("索引号");
			assertThat(PageReader.recognises(Pages.text(head + DOCUMENT + head))).isTrue();
		}

	}

	@Nested
	class Texts {

		@Test
		void dropsWhatIsLeftOfHtmlAndAccountsForIt() {
			ReadPage page = Pages.read("""
					<title>古井_某某市人民政府</title>
					<script>
					var 正文 = "不是正文";
					</script>
					<!-- 导航
					-->
					索引号：A1/2022-3
					发文机关：某某市人民政府
					成文日期：2022年3月1日
					标题：某某市人民政府关于保护古井的通知

					<p style="text-align:center">某某市人民政府关于<br/>保护古井的通知</p>
					<p>各区人民政府：</p>
					<p>&emsp;&emsp;井深&lt;10米的，也要保护。</p>
					某某市人民政府         &sp;

					2022年3月1日
					-->
					""");
			assertThat(page.body()).isEqualTo("井深<10米的，也要保护。\n\n某某市人民政府\n\n2022年3月1日");
			assertThat(page.signature()).isEqualTo("某某市人民政府");
			assertThat(page.account().fates()).filteredOn((fate) -> fate.line() <= 6)
				.extracting((fate) -> fate.place())
				.containsOnly(Place.FURNITURE);
		}

		@Test
		void keepsTheWordsOfAnOrder() {
			ReadPage page = Pages.read("""
					索 引 号：
					100200300/2020-00009
					主题分类：
					文化\\文物
					发文机关：
					某某省人民政府
					成文日期：
					2020年12月18日

					标　　题：
					某某省古井保护条例实施办法

					发文字号：
					国令第9307号
					发布日期：
					2020年12月22日

					主 题 词：

					中华人民共和国国务院令
					第9307号

					现公布修订后的《某某省古井保护条例实施办法》，自2021年1月1日起施行。
					总理　　张某
					2020年12月18日

					某某省古井保护条例实施办法
					（2001年1月28日国务院令第9042号发布　2020年12月18日修订）

					第一条　为保护古井，制定本办法。
					第二条　本办法自2021年1月1日起施行。
					""");
			assertThat(page.body()).startsWith("现公布修订后的").contains("\n\n某某省古井保护条例实施办法\n\n（2001年");
			assertThat(page.signature()).isEqualTo("总理　张某");
			assertThat(page.issuer()).isEqualTo("某某省人民政府");
			assertThat(page.addressees()).isNull();
			assertThat(page.remarks()).isEmpty();
		}

		@Test
		void rebuildsATableThatCameCellByCell() {
			ReadPage page = Pages.read(PASSED_ON);
			assertThat(page.title()).isEqualTo("某某省人民政府办公厅转发省教委关于办好乡村书屋有关问题请示的通知");
			assertThat(page.issuer()).isEqualTo("某某省人民政府办公厅");
			assertThat(page.issuedOn()).isEqualTo(LocalDate.of(1997, 7, 17));
			assertThat(page.signature()).isEqualTo("某某省人民政府办公厅");
			assertThat(page.body()).contains("\n\n关于办好乡村书屋有关问题的请示\n\n省人民政府：\n\n").endsWith("""
					| 县（市） | 1996年藏书数 | 分年度任务 1997年 | 分年度任务 1998年 |
					| --- | --- | --- | --- |
					| 总计 | 1445 | 1600 | 1800 |
					| 甲县 | 700（实藏650） | 800 | 900 |
					| 乙市 | 745 | 800 | 900 |""");
		}

		@Test
		void keepsTheLinesOfATableItCannotBeSureOf() {
			ReadPage page = Pages.read(PASSED_ON.replace("甲县\n\n", ""));
			assertThat(page.body()).doesNotContain("|").endsWith("800\n\n900\n\n乙市\n\n745\n\n800\n\n900");
		}

		@Test
		void findsCitationsAndValidity() {
			ReadPage page = Pages.read(TITLE + """

					通政发〔2022〕905号

					各区人民政府：
					根据《古井调查办法》（通政发〔2019〕903号）的规定，现通知如下。
					一、登记造册。
					二、本通知自2022年4月1日起施行，有效期至2027年3月31日。《古井通知》（通政办发〔2015〕902号）同时废止。
					某某市人民政府
					2022年3月1日
					""");
			assertThat(page.citations()).extracting((citation) -> citation.number() + " " + citation.relation())
				.containsExactly("通政发〔2019〕903号 BASED_ON", "通政办发〔2015〕902号 REPEALS");
			assertThat(page.citations()).extracting((citation) -> citation.line()).containsExactly(5, 7);
			assertThat(page.effectiveFrom()).isEqualTo(LocalDate.of(2022, 4, 1));
			assertThat(page.validUntil()).isEqualTo(LocalDate.of(2027, 3, 31));
			assertThat(page.appointments()).isEmpty();
		}

		@Test
		void makesATableOfTabs() {
			ReadPage page = Pages.read(DOCUMENT + "附件：古井名单\n井名\t地点\n东井\t东街|一号\n西井\t西街\n");
			assertThat(page.body()).endsWith("| 井名 | 地点 |\n| --- | --- |\n| 东井 | 东街\\|一号 |\n| 西井 | 西街 |");
		}

		@Test
		void joinsLinesBrokenAtAFixedWidth() {
			ReadPage page = Pages.read(TITLE + """

					通政发〔2022〕905号

					各区人民政府：
					　　古井是先人留下的水源，也是街巷的记
					忆。近年来部分古井被填埋、占用，水质变差
					，居民反映强烈。为切实加强保护工作，经市
					政府研究同意，现将有关事项通知如下。
					　　一、各区要对辖区内的古井逐一登记造册
					，写明位置、深度、水质和管护人，并在井旁
					设立标志牌，每年复核一次，结果向社会公布
					，接受监督。
					某某市人民政府
					2022年3月1日
					""");
			assertThat(page.body().split("\n\n")).hasSize(4);
			assertThat(page.body()).contains("街巷的记忆。近年来", "逐一登记造册，写明");
		}

		@ParameterizedTest
		@ValueSource(strings = { "各区人民政府，市政府各部门、各直属机构：", "各区人民政府，市政府各部门、\n各直属机构：", "各区人民政府，市政府各部门、各直属机构，",
				"各区人民政府，市政府各部门、各直属机构:" })
		void readsAddressees(String line) {
			ReadPage page = Pages.read(TITLE + "\n通政发〔2022〕905号\n\n" + line + "\n现就保护古井通知如下：\n一、登记造册。\n");
			assertThat(page.addressees()).isEqualTo("各区人民政府，市政府各部门、各直属机构");
			assertThat(page.body()).isEqualTo("现就保护古井通知如下：\n\n一、登记造册。");
		}

		@Test
		void readsAddresseesOnTheLineOfTheFirstSentence() {
			ReadPage page = Pages.read(TITLE + "\n通政发〔2022〕905号\n各区人民政府：现就保护古井通知如下：\n一、登记造册。\n");
			assertThat(page.addressees()).isEqualTo("各区人民政府");
			assertThat(page.body()).startsWith("现就保护古井通知如下：");
		}

		@ParameterizedTest
		@ValueSource(strings = { "为保护古井，市政府决定：", "根据有关规定，现将事项公告如下：", "一、保护对象：", "附件：", "第一章 总则：" })
		void takesNoSentenceForAddressees(String line) {
			ReadPage page = Pages.read(TITLE + "\n通政发〔2022〕905号\n" + line + "\n一、登记造册。\n");
			assertThat(page.addressees()).isNull();
			assertThat(page.body()).startsWith(line);
		}

		@Test
		void keepsADocumentThatEndsInContactsAndLinksToAttachments() {
			ReadPage page = Pages
				.read(DOCUMENT + "附件：古井名单.doc\n（联系人：张某，电话：000-0000）\n相关链接：\n关于古井的问答\n上一篇：没有了\n【打印】【关闭】\n");
			assertThat(page.body()).endsWith("附件：古井名单.doc\n\n（联系人：张某，电话：000-0000）");
		}

	}

	@Nested
	class Damage {

		@Test
		void findsTheTitleBelowWhatTheSitePrints() {
			ReadPage page = Pages.read("""
					核心价值：富强、民主、文明、和谐。

					归档时间：2022-04-01
					当前位置：首页 > 政务公开 > 政策法规

					某某市人民政府关于保护古井的通知（通政发〔2022〕905号）

					来源：某某网 发布时间：2022-03-04 12:07 【字体：
					视力保护色：
					浏览量：

					各区人民政府：

					现就保护古井通知如下。

					20220301
					""");
			assertThat(page.title()).isEqualTo(TITLE);
			assertThat(page.number()).hasToString("通政发〔2022〕905号");
			assertThat(page.publishedOn()).isEqualTo(LocalDate.of(2022, 3, 4));
			assertThat(page.issuedOn()).isEqualTo(LocalDate.of(2022, 3, 1));
			assertThat(page.issuer()).isEqualTo("某某市人民政府");
			assertThat(page.body()).isEqualTo("现就保护古井通知如下。\n\n20220301");
		}

		@Test
		void takesTheTitleFromAboveTheHead() {
			ReadPage page = Pages.read("""
					某某县人民政府
					首页 >> 公开信息内容

					某某县人民政府办公室关于印发古井应急预案(试行)的通知

					索引号:115323/2018-12 公文目录:应急管理 发文日期:2017年06月28日 主题词: 文  号: 成文日期:

					各乡镇人民政府,县级有关部门:

					现将预案印发给你们。

					某某县人民政府办公室

					(此件公开发布)

					{ 2017 6 23
					""");
			assertThat(page.title()).isEqualTo("某某县人民政府办公室关于印发古井应急预案(试行)的通知");
			assertThat(page.head().number()).isNull();
			assertThat(page.head().subjectWords()).isNull();
			assertThat(page.issuedOn()).isEqualTo(LocalDate.of(2017, 6, 28));
			assertThat(page.signedOn()).isEqualTo(LocalDate.of(2017, 6, 23));
			assertThat(page.disclosure()).isEqualTo("此件公开发布");
			assertThat(page.account().fates().get(2).place()).isEqualTo(Place.TITLE);
		}

		@Test
		void takesTheTitleOutOfItsMarksAndTheNumberFromBesideIt() {
			ReadPage page = Pages.read("""
					通政发〔2022〕905号《某某市人民政府关于印发〈古井保护办法〉的通知》

					浏览量:          时间:2022-04-14 08:56:07

					《某某市人民政府关于印发〈古井保护办法〉的通知》

					各区人民政府:

					现印发你们。
					""");
			assertThat(page.title()).isEqualTo("某某市人民政府关于印发〈古井保护办法〉的通知");
			assertThat(page.number()).hasToString("通政发〔2022〕905号");
			assertThat(page.body()).isEqualTo("现印发你们。");
		}

	}

	@Nested
	class Doubts {

		private static final String HEAD = "索引号：A1/2022-3\n发文机关：某某市人民政府\n成文日期：2022年3月1日\n发文字号：通政发〔2022〕905号\n标题："
				+ TITLE + "\n\n";

		@Test
		void remarksATitleWithSlips() {
			ReadPage page = Pages.read(HEAD + DOCUMENT.replace("保护古井", "保护右井"));
			assertThat(page.title()).isEqualTo(TITLE);
			assertThat(Pages.codes(page)).containsExactly("title-differs");
		}

		@Test
		void knowsTheNumberInAnUnusualForm() {
			ReadPage page = Pages.read(
					HEAD.replace("通政发〔2022〕905号", "通函字[85]第933号") + DOCUMENT.replace("通政发〔2022〕905号", "通函字〔85〕第933号"));
			assertThat(page.printedNumber()).isEqualTo("通函字[85]第933号");
			assertThat(page.addressees()).isEqualTo("各区人民政府");
		}

		@Test
		void remarksADateThatDiffers() {
			ReadPage page = Pages.read(HEAD + DOCUMENT.replace("2022年3月1日", "二〇二二年三月十一日"));
			assertThat(page.issuedOn()).isEqualTo(LocalDate.of(2022, 3, 1));
			assertThat(page.signedOn()).isEqualTo(LocalDate.of(2022, 3, 11));
			assertThat(page.remarks()).singleElement()
				.satisfies((remark) -> assertThat(remark.code()).isEqualTo("date-differs"))
				.satisfies((remark) -> assertThat(remark.line()).isEqualTo(14));
		}

		@Test
		void remarksANumberThatDiffers() {
			ReadPage page = Pages.read(HEAD + DOCUMENT.replace("〔2022〕905号", "〔2022〕906号"));
			assertThat(page.printedNumber()).isEqualTo("通政发〔2022〕905号");
			assertThat(Pages.codes(page)).containsExactly("number-differs");
		}

		@Test
		void remarksAnotherTitle() {
			ReadPage page = Pages.read(HEAD + "今年春季造林工作情况\n各区造林进展顺利。\n");
			assertThat(Pages.codes(page)).containsExactly("title-not-repeated");
			assertThat(page.body()).startsWith("今年春季造林工作情况");
		}

		@Test
		void remarksWhatItCannotRead() {
			ReadPage page = Pages
				.read(HEAD.replace("2022年3月1日", "2022年13月41日").replace("通政发〔2022〕905号", "见附件5") + DOCUMENT);
			assertThat(Pages.codes(page)).contains("unreadable-date", "unreadable-number");
			assertThat(page.issuedOn()).isEqualTo(LocalDate.of(2022, 3, 1));
		}

		@Test
		void remarksAddresseesWithoutColon() {
			ReadPage page = Pages.read(TITLE + "\n通政发〔2022〕905号\n各区人民政府，市政府各部门\n通知如下。\n");
			assertThat(Pages.codes(page)).containsExactly("addressees-without-colon");
		}

	}

	@Nested
	class Recognising {

		@ParameterizedTest
		@ValueSource(strings = { Pages.BELOW, Pages.SAME_LINE, Pages.APART, DOCUMENT, NOTICE })
		void recognisesAPage(String text) {
			assertThat(PageReader.recognises(Pages.text(text))).isTrue();
		}

		@ParameterizedTest
		@ValueSource(strings = { "某某市人民政府公报\n2023年第2期\n目 录\n市政府文件\n" + DOCUMENT,
				"2023 年第 2 期\n目录\n某某市人民政府关于保护古井的通知…(1)\n" + DOCUMENT, "话说天下大势。\n第一回\n却说张某走进村口，只见一口古井。\n他坐了下来。\n",
				"名称：古井\n地址：东街\n电话：000\n" })
		void recognisesNothingElse(String text) {
			assertThat(PageReader.recognises(Pages.text(text))).isFalse();
		}

		@Test
		void leavesSeveralDocumentsToTheIssueReader() {
			String other = DOCUMENT.replace("古井", "古树").replace("905", "906");
			assertThat(PageReader.recognises(Pages.text(DOCUMENT + other))).isFalse();
		}

		@Test
		void leavesTextWithTheHeadsOfSeveralDocumentsToTheIssueReader() {
			String other = Pages.BELOW.replace("2021-00017", "2021-00018").replace("雨水花园", "湿地");
			assertThat(PageReader.recognises(Pages.text(Pages.BELOW + other))).isFalse();
		}

		@ParameterizedTest
		@ValueSource(strings = { "话说天下大势。\n却说张某走进村口，只见一口古井。\n", "\n \n", "0x00 abc\nint main()\n" })
		void refusesWhatIsNoDocument(String text) {
			assertThatExceptionOfType(UnreadableText.class).isThrownBy(() -> Pages.read(text))
				.withMessageContaining("标题");
		}

		@Test
		void readsANoticeWithoutAHead() {
			ReadPage page = Pages.read(NOTICE);
			assertThat(page.head()).isEqualTo(PageHead.NONE);
			assertThat(page.title()).isEqualTo("中共某某厅党组关于张某等2名同志职务任免的通知");
			assertThat(page.issuer()).isEqualTo("中共某某厅党组");
			assertThat(page.issuedOn()).isEqualTo(LocalDate.of(2016, 11, 8));
			assertThat(page.addressees()).isEqualTo("各市主管局，厅机关各处室，厅直属单位");
			assertThat(page.signature()).isEqualTo("中共某某厅党组");
			assertThat(page.body()).startsWith("厅党组2016年11月2日决定：");
			assertThat(page.appointments()).flatExtracting((batch) -> batch.acts())
				.extracting((act) -> act.person() + " " + act.action() + " " + act.post())
				.containsExactly("张某 APPOINT 测绘中心副主任", "王某某 REMOVE 综合处副处长");
			assertThat(page.remarks()).isEmpty();
		}

	}

}
