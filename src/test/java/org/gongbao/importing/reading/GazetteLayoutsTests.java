package org.gongbao.importing.reading;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Gazettes laid out in different ways, damaged in different ways, each in a text of our
 * own.
 */
class GazetteLayoutsTests {

	@Test
	void readsACoverSpreadWithSpacesAndStatedTwice() {
		IssueHead head = Fixtures.read("broken-city").head();
		assertThat(head.gazetteName()).isEqualTo("青川市人民政府公报");
		assertThat(head.year()).isEqualTo(2023);
		assertThat(head.number()).isEqualTo(6);
		assertThat(head.serial()).isEqualTo(125);
		assertThat(head.motto()).isEqualTo("传达政令　宣传政策　指导工作　服务社会");
		assertThat(head.colophon()).isEqualTo(new Colophon("青川市人民政府办公室", "青川市滨河路1号", "0471-1234567",
				"http://www.qingchuan.example/gongbao", "010000", "青川印务有限公司", "2023-12-29"));
	}

	@Test
	void readsContentsOfBrokenLinesAndAnyLeader() {
		assertThat(Fixtures.read("broken-city").toc())
			.extracting(ReadTocEntry::section, ReadTocEntry::title, ReadTocEntry::page, ReadTocEntry::line)
			.containsExactly(tuple("市政府文件", "青川市人民政府关于印发青川市城市书房建设管理办法的通知", 1, 16),
					tuple("市政府文件", "青川市人民政府关于废止和修改部分文件的决定", 9, 18),
					tuple("市政府办公室文件", "青川市人民政府办公室关于印发《青川市公共停车设施工作要点》的通知", 11, 24),
					tuple("市政府办公室文件", "青川市人民政府办公室关于做好冬季清雪工作的通知", 14, 25),
					tuple("市政府办公室文件", "青川市人民政府办公室关于调整公交线路的通知", 15, 35), tuple("人事任免", "人事任免", 16, 38),
					tuple("大事记", "青川市人民政府大事记（2023年11月至12月）", 18, 41));
	}

	@Test
	void findsDocumentsWhoseNumbersAndAddresseesAreBroken() {
		List<ReadDocument> documents = Fixtures.read("broken-city").documents();
		assertThat(documents).extracting(ReadDocument::printedNumber, ReadDocument::printedDate, ReadDocument::issuedOn)
			.containsExactly(tuple("青政发〔2023〕191号", "2023年11月21日", LocalDate.of(2023, 11, 21)),
					tuple("青政发〔2023〕192号", "2023年11月30日", LocalDate.of(2023, 11, 30)),
					tuple("青政办发〔2023〕31号", "12月4日", LocalDate.of(2023, 12, 4)),
					tuple("青正办发〔2023〕32号", "12月11日", LocalDate.of(2023, 12, 11)),
					tuple("青政办发〔2023〕33号", "12月15日", LocalDate.of(2023, 12, 15)));
		assertThat(documents.getFirst().addressees()).isEqualTo("各县（区）人民政府，市直各部门、各直属机构");
		assertThat(documents.getFirst().disclosure()).isEqualTo("此件公开发布");
		assertThat(documents).extracting(ReadDocument::abbreviated).containsExactly(false, false, true, false, false);
	}

	@Test
	void joinsSentencesBrokenByRunningHeadersAndTablesBrokenByPages() {
		ReadDocument document = Fixtures.read("broken-city").documents().getFirst();
		assertThat(document.body()).contains("节假日照常开放，不收取任何费用。")
			.contains("| 书房 | 地点 |\n| --- | --- |\n| 东湖书房 | 东湖公园 |\n| 西山书房 | 西山社区 |\n| 南门书房 | 南门广场 |")
			.contains("第一章 总则\n\n第一条");
		assertThat(Fixtures.read("broken-city").documents().get(3).body()).contains("| 1 | 人民路 | 城市管理局 |");
	}

	@Test
	void tellsRepealFromAmendmentAndContinuation() {
		List<ReadDocument> documents = Fixtures.read("broken-city").documents();
		assertThat(documents.getFirst().citations())
			.extracting((one) -> one.number().canonical(), ReadCitation::relation)
			.containsExactly(tuple("青政发〔2019〕20号", ReadCitation.Relation.BASED_ON),
					tuple("青政办发〔2018〕7号", ReadCitation.Relation.REPEALS));
		assertThat(documents.getFirst().validUntil()).isEqualTo(LocalDate.of(2028, 12, 31));
		assertThat(documents.get(1).citations()).extracting(ReadCitation::relation)
			.containsExactly(ReadCitation.Relation.REPEALS, ReadCitation.Relation.AMENDS, ReadCitation.Relation.CITES);
		assertThat(documents.get(1).statements()).extracting(ReadStatement::kind)
			.containsExactly(ReadStatement.Kind.REPEALS, ReadStatement.Kind.AMENDS, ReadStatement.Kind.CONTINUES);
		assertThat(documents.get(1).validUntil()).isNull();
	}

	@Test
	void givesEachBatchItsReferenceWhereverItStands() {
		assertThat(Fixtures.read("broken-city").appointments())
			.extracting(ReadBatch::printedReference, (batch) -> batch.acts().size())
			.containsExactly(tuple("青政任字〔2023〕11号", 4), tuple("青政任字〔2023〕12号", 2), tuple("青政任字〔2023〕13号", 3));
	}

	@Test
	void readsDaysOfAnyMakeAndKeepsYearsThatBelongToTheSentence() {
		assertThat(Fixtures.read("broken-city").chronicle())
			.extracting(ReadEntry::printedLabel, ReadEntry::from, ReadEntry::to, (entry) -> entry.paragraphs().size())
			.containsExactly(tuple("11月1日—2日", LocalDate.of(2023, 11, 1), LocalDate.of(2023, 11, 2), 1),
					tuple("11月3日", LocalDate.of(2023, 11, 3), LocalDate.of(2023, 11, 3), 1),
					tuple("11月3日", LocalDate.of(2023, 11, 3), LocalDate.of(2023, 11, 3), 2),
					tuple("12月2—3日", LocalDate.of(2023, 12, 2), LocalDate.of(2023, 12, 3), 2),
					tuple("12月30日至1月2日", LocalDate.of(2023, 12, 30), LocalDate.of(2024, 1, 2), 1),
					tuple("12月31日", LocalDate.of(2023, 12, 31), LocalDate.of(2023, 12, 31), 1));
		assertThat(Fixtures.read("broken-city").chronicle().get(1).paragraphs()).containsExactly("2023年旅游推介会召开。");
	}

	@Test
	void readsOrdersOfOneAndOfSeveralBodies() {
		ReadIssue issue = Fixtures.read("orders");
		assertThat(issue.head().number()).isEqualTo(35);
		assertThat(issue.head().serial()).isEqualTo(1289);
		assertThat(issue.toc()).hasSize(5);
		assertThat(issue.documents())
			.extracting(ReadDocument::title, (document) -> String.valueOf(document.number()), ReadDocument::issuer,
					ReadDocument::issuedOn)
			.containsExactly(tuple("岭南省湿地巡护办法", "岭南省人民政府令第121号", "岭南省人民政府", LocalDate.of(2008, 12, 1)),
					tuple("岭南省接访工作规定", "岭南省信访局令第16号", "岭南省监察厅、岭南省人力资源厅、岭南省信访局", LocalDate.of(2008, 11, 3)),
					tuple("岭南省人民政府关于表彰劳动竞赛先进单位的决定", "岭政发〔2008〕41号", "岭南省人民政府", LocalDate.of(2008, 12, 5)),
					tuple("岭南省集市登记规则（试行）", "省商务厅公告2008年第10号", "省商务厅", LocalDate.of(2008, 12, 9)),
					tuple("岭南省卫生厅 岭南省教育厅关于印发《岭南省学生视力检查办法》的通知", "岭卫发〔2008〕77号", "岭南省卫生厅、岭南省教育厅",
							LocalDate.of(2008, 12, 12)));
		assertThat(issue.documents().get(1).effectiveFrom()).isEqualTo(LocalDate.of(2008, 12, 3));
		assertThat(issue.remarks()).isEmpty();
	}

	@Test
	void readsHardWrappedTextWithMetadataAndWithoutContents() {
		ReadIssue issue = Fixtures.read("wrapped-without-contents");
		assertThat(issue.documents()).extracting(ReadDocument::title, ReadDocument::printedNumber)
			.containsExactly(tuple("东海市人民政府关于加强海堤管护的通知", "东政〔2021〕12号"),
					tuple("东海市人民政府办公室关于同意设立渔业码头的复函", "东政办函〔2021〕7号"), tuple("东海市人民政府关于李某等同志职务任免的通知", "东政任〔2021〕3号"));
		ReadDocument first = issue.documents().getFirst();
		assertThat(first.body()).contains("二、备足物资。沙袋、木桩和照明器材要在六月底以前到位。发现险情要立即上报。\n\n三、");
		assertThat(first.index()).isEqualTo(new IndexHead("DH01/2021-00031", "水利", null, LocalDate.of(2021, 5, 10)));
		assertThat(first.disclosure()).isEqualTo("此件公开发布");
		assertThat(issue.appointments()).singleElement().satisfies((batch) -> {
			assertThat(batch.intro()).isEqualTo("市政府决定：");
			assertThat(batch.printedReference()).isEqualTo("东政任〔2021〕3号");
			assertThat(batch.acts()).extracting(ReadAct::person, ReadAct::post)
				.containsExactly(tuple("李某", "市水利局副局长"), tuple("王某", "市渔业局副局长"), tuple("张三", "市海事服务中心主任"),
						tuple("张三", "市渔业局渔政科科长"));
		});
		assertThat(issue.chronicle()).extracting(ReadEntry::from)
			.containsExactly(LocalDate.of(2021, 5, 1), LocalDate.of(2021, 5, 2), LocalDate.of(2021, 5, 5),
					LocalDate.of(2021, 5, 6));
	}

	@Test
	void readsAChronicleWithoutBulletsOverTheYearsEnd() {
		ReadIssue issue = Fixtures.read("plain-chronicle");
		assertThat(issue.toc()).extracting(ReadTocEntry::section)
			.containsExactly("县政府文件", "县政府文件", "政策解读", "人事信息", "大事记");
		assertThat(issue.documents()).extracting(ReadDocument::printedDate)
			.containsExactly("2023年1月9日", "2023年1月12日", null, "2023年1月18日");
		assertThat(issue.documents().get(1).body()).contains("| 东乡 | 3 |");
		assertThat(issue.documents().get(1).disclosure()).isEqualTo("此件主动公开");
		assertThat(issue.chronicle()).extracting(ReadEntry::from)
			.containsExactly(LocalDate.of(2022, 12, 28), LocalDate.of(2022, 12, 30), LocalDate.of(2023, 1, 5),
					LocalDate.of(2023, 1, 8), LocalDate.of(2023, 1, 9), LocalDate.of(2023, 1, 11),
					LocalDate.of(2023, 1, 31));
		assertThat(issue.chronicle().getFirst().paragraphs()).containsExactly("县政府召开全体会议。会议听取了三个部门的汇报。", "县长走访敬老院。");
		assertThat(issue.head().colophon().organizer()).isEqualTo("白河县人民政府");
		assertThat(issue.head().colophon().printer()).isEqualTo("白河印刷厂");
	}

	@ParameterizedTest
	@ValueSource(strings = { "broken-city", "orders", "wrapped-without-contents", "plain-chronicle" })
	void accountsForEveryLine(String name) {
		List<String> lines = Fixtures.text(name).lines();
		assertThat(Fixtures.read(name).account().fates())
			.hasSize((int) lines.stream().filter((line) -> !line.isBlank()).count());
	}

}
