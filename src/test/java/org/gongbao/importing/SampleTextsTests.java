package org.gongbao.importing;

import java.io.IOException;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.gongbao.importing.page.ReadPage;
import org.gongbao.importing.reading.ReadDocument;
import org.gongbao.importing.reading.ReadIssue;
import org.gongbao.importing.reading.Remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The samples read as the issues they are meant to be and show every kind of text.
 */
class SampleTextsTests {

	private static Samples samples;

	@BeforeAll
	static void readTheSamples() throws IOException {
		samples = Samples.read();
	}

	@Test
	void threeIssuesOfOneGazetteFollowOneAnother() {
		assertThat(samples.all()).extracting((issue) -> issue.head().gazetteName()).containsOnly("通辽市人民政府公报");
		assertThat(samples.all())
			.extracting((issue) -> issue.head().year(), (issue) -> issue.head().number(),
					(issue) -> issue.head().serial(), (issue) -> issue.head().colophon().printedOn())
			.containsExactly(tuple(2022, 6, 39, "2023-01"), tuple(2023, 1, 40, "2023-03-15"),
					tuple(2023, 2, 41, "2023-05"));
	}

	@Test
	void everythingPrintedIsRead() {
		assertThat(samples.all())
			.extracting((issue) -> issue.documents().size(), (issue) -> issue.appointments().size(),
					(issue) -> Samples.acts(issue).size(), (issue) -> issue.chronicle().size())
			.containsExactly(tuple(7, 2, 5, 0), tuple(5, 2, 4, 0), tuple(10, 3, 5, 94));
		assertThat(samples.all()).flatExtracting((issue) -> issue.account().setAside()).isEmpty();
	}

	@Test
	void everyDocumentStandsInTheContentsWithItsPage() {
		for (ReadIssue issue : samples.all()) {
			assertThat(issue.sections()).startsWith("市政府文件", "市政府办公室文件");
			assertThat(issue.documents()).extracting(ReadDocument::page).doesNotContainNull().isSorted();
			assertThat(issue.documents()).extracting(ReadDocument::section).doesNotContain("");
		}
	}

	@Test
	void onlyWhatTheRealIssuePrintsIsDoubtful() {
		assertThat(samples.winter().remarks()).extracting(Remark::code).containsExactly("no-number");
		assertThat(samples.newYear().remarks()).isEmpty();
		assertThat(samples.spring().remarks()).filteredOn((remark) -> !remark.code().equals("text-elsewhere"))
			.extracting(Remark::code, (remark) -> remark.message().replaceFirst("(?s)号”.*", "号"))
			.containsExactly(tuple("issuer-code-suspect", "文号“通告通告〔2023〕1号"),
					tuple("issuer-code-suspect", "文号“通告字〔2023〕33号"), tuple("issuer-code-suspect", "文号“通辽办发〔2023〕13号"));
	}

	@Test
	void chaptersAndArticles() {
		String loans = samples.document("通辽办发〔2023〕13号").body();
		assertThat(loans).contains("第一章 总则", "第十章 附则");
		assertThat(loans.lines().filter((line) -> line.matches("第[一二三四五六七八九十]+条 .*"))).hasSize(41);
	}

	@Test
	void longPlanWithItsOwnContents() {
		String plan = samples.document("通政发〔2022〕901号").body();
		assertThat(plan.replaceAll("\\s", "")).hasSizeGreaterThan(12_000);
		assertThat(plan.lines().filter("第六节 馆员成长工程"::equals)).as("in the contents and above its text").hasSize(2);
		assertThat(plan.lines()).anyMatch((line) -> line.startsWith("（1）"));
	}

	@Test
	void tablesOfBothSpellingsKeepTheirHeaderRow() {
		assertThat(samples.document("通政发〔2022〕901号").body())
			.contains("| 序号 | 指标 | 单位 | 2023年 | 2024年 |", "| 形式 | 适用地点 | 面积 |")
			.doesNotContain("\t");
	}

	@Test
	void attachments() {
		assertThat(samples.document("通政办字〔2022〕903号").body().lines()).contains("附件1", "附件2");
	}

	@Test
	void documentWithoutNumber() {
		assertThat(samples.winter().documents()).filteredOn((document) -> document.printedNumber() == null)
			.extracting(ReadDocument::title, ReadDocument::issuedOn)
			.containsExactly(tuple("通辽市人民政府关于冬季公共体育场馆向社会开放的公告", LocalDate.of(2022, 12, 6)));
	}

	@Test
	void documentOfTwoBodies() {
		assertThat(samples.document("通政办字〔2022〕904号").issuer()).isEqualTo("通辽市人民政府办公室、通辽市总工会");
	}

	@Test
	void noticeInPlaceOfATextThatIsOnThePortal() throws IOException {
		assertThat(samples.spring().documents()).filteredOn(ReadDocument::abbreviated)
			.extracting(ReadDocument::printedNumber)
			.containsExactly("通政办字〔2023〕26号", "通政办字〔2023〕43号", "通政办发〔2023〕15号", "通政办字〔2023〕49号");
		ReadPage page = Samples.page("tongliao-2023-15.txt");
		assertThat(page.printedNumber()).isEqualTo("通政办发〔2023〕15号");
		assertThat(page.body()).contains("第二十四条 本办法自印发之日起施行。");
		assertThat(page.remarks()).isEmpty();
	}

	@Test
	void pageThatStandsAlone() throws IOException {
		ReadPage page = Samples.page("tongliao-2019-10.txt");
		assertThat(page.printedNumber()).isEqualTo("通政办发〔2019〕10号");
		assertThat(page.head().indexNumber()).isEqualTo("E000-tlsz/2019-00245");
		assertThat(page.remarks()).isEmpty();
	}

}
