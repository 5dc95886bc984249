package org.gongbao.importing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.gongbao.chronicle.Chronicle;
import org.gongbao.document.DocumentFilter;
import org.gongbao.document.DocumentSummary;
import org.gongbao.document.Documents;
import org.gongbao.issue.IssuePublishing;
import org.gongbao.issue.Issues;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.personnel.AppointmentFilter;
import org.gongbao.personnel.Appointments;
import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** From a file on disk to public items, or to nothing at all and one clear line. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class ImportCommandTests {

	private static final String ISSUE = """
			某某市人民政府公报

			2021年第3期
			(总第17期)

			目录

			市政府文件

			某某市人民政府关于加强河道管理的通告 (1)
			某某市人民政府关于印发某某市菜市场管理办法的通知 (2)

			人事任免 (5)

			某某市人民政府大事记(2021年5月) (6)

			某某市人民政府关于加强河道管理的通告

			通政发〔2021〕908号 2021年5月6日

			各区人民政府，市政府各部门：

			为保护河道，现将有关事项通告如下。

			一、河道两侧不得倾倒垃圾。

			二、本通告自公布之日起施行。

			某某市人民政府关于印发某某市菜市场管理办法的通知

			通政发〔2021〕909号 2021年5月10日

			各区人民政府，市政府各部门：

			现将《某某市菜市场管理办法》印发给你们，请遵照执行。

			第一条 菜市场应当保持清洁。

			第二条 本办法自2021年7月1日起施行。

			人事任免

			经市政府研究决定：

			张静波同志任市水务局局长（试用期一年）。(通政任字〔2021〕902号)

			某某市人民政府大事记

			(2021年5月)

			●5月6日 全市河道整治工作会议召开。

			●5月8日至9日 市政府检查菜市场卫生。
			""";

	@TempDir
	private Path folder;

	@Autowired
	private ImportCommand command;

	@Autowired
	private SampleLoader samples;

	@Autowired
	private Issues issues;

	@Autowired
	private IssuePublishing issuePublishing;

	@Autowired
	private Manuscripts manuscripts;

	@Autowired
	private Documents documents;

	@Autowired
	private Appointments appointments;

	@Autowired
	private Chronicle chronicle;

	@Autowired
	private JdbcClient jdbc;

	private Path issue;

	@BeforeEach
	void writeIssue() throws IOException {
		this.issue = Files.writeString(this.folder.resolve("2021-03.txt"), ISSUE);
	}

	@Test
	void issueIsStoredAsDraftAndPublishedWhenAsked(CapturedOutput output) {
		assertThat(run(this.issue.toString())).isZero();
		assertThat(this.issues.find(2021, 3)).isEmpty();
		assertThat(this.manuscripts.findOpen(2021, 3)).isPresent();

		assertThat(run("--publish", this.issue.toString())).isZero();

		assertThat(this.issues.findBySerial(17)).isPresent();
		assertThat(this.documents.list(DocumentFilter.ALL, 0, 10).items()).extracting("number", "page", "effectiveFrom")
			.containsExactlyInAnyOrder(tuple("通政发〔2021〕909号", 2, LocalDate.of(2021, 7, 1)),
					tuple("通政发〔2021〕908号", 1, LocalDate.of(2021, 5, 6)));
		assertThat(this.appointments.list(AppointmentFilter.ALL, 0, 10).items()).singleElement().satisfies((act) -> {
			assertThat(act.person()).isEqualTo("张静波");
			assertThat(act.probation()).isTrue();
			assertThat(act.reference()).isEqualTo("通政任字〔2021〕902号");
		});
		assertThat(this.chronicle.touching(LocalDate.of(2021, 5, 9), LocalDate.of(2021, 5, 9))).singleElement()
			.extracting("from")
			.isEqualTo(LocalDate.of(2021, 5, 8));
		assertThat(output.getOut()).contains("2021年第3期", "文件2件，任免1人次，大事记2则");
	}

	@Test
	void sameIssueAgainChangesNothingWhateverItsEncoding(CapturedOutput output) throws IOException {
		run("--publish", this.issue.toString());
		Path other = Files.write(this.folder.resolve("又一份.txt"),
				ISSUE.replace("\n", "\r\n").getBytes(Charset.forName("GB18030")));
		assertThat(run("--publish", other.toString())).isZero();
		assertThat(output.getOut()).contains("内容与库中相同，未作改动");
		assertThat(this.documents.list(DocumentFilter.ALL, 0, 10).total()).isEqualTo(2);
	}

	@Test
	void sameFileAgainChangesNothingThoughItIsReadBetterToday(CapturedOutput output) {
		run("--publish", this.issue.toString());
		this.jdbc.sql("update import_report set content_sha256 = repeat('0', 64)").update();
		assertThat(run("--publish", this.issue.toString())).isZero();
		assertThat(output.getOut()).contains("内容与库中相同，未作改动");
	}

	@Test
	void differentTextReplacesADraftButNeverWhatIsPublic(CapturedOutput output) throws IOException {
		run(this.issue.toString());
		Path corrected = Files.writeString(this.folder.resolve("改.txt"), ISSUE.replace("保持清洁", "保持整洁"));
		assertThat(run("--publish", corrected.toString())).isZero();
		assertThat(run(this.issue.toString())).isEqualTo(2);
		assertThat(output.getErr()).contains("2021年第3期已经公开").doesNotContain("Exception");
		assertThat(this.documents.list(DocumentFilter.ALL, 0, 10).total()).isEqualTo(2);
	}

	@Test
	void serialOfAnotherIssueIsRefused(CapturedOutput output) throws IOException {
		run(this.issue.toString());
		Path other = Files.writeString(this.folder.resolve("另一期.txt"), ISSUE.replace("2021年第3期", "2021年第4期"));
		assertThat(run(other.toString())).isEqualTo(2);
		assertThat(output.getErr()).contains("总第17期已经是2021年第3期");
		assertThat(this.manuscripts.findOpen(2021, 4)).isEmpty();
	}

	@Test
	void samplesLeaveWhenTheFirstRealIssueComesIn(CapturedOutput output) {
		assertThat(this.samples.loadIntoEmptyDatabase()).isGreaterThanOrEqualTo(3);
		assertThat(this.issuePublishing.showsSamples()).isTrue();
		assertThat(this.issues.all()).hasSizeGreaterThanOrEqualTo(3);

		run("--publish", this.issue.toString());

		assertThat(this.issuePublishing.showsSamples()).isFalse();
		assertThat(this.issues.all()).hasSize(1);
		assertThat(this.documents.list(DocumentFilter.ALL, 0, 10).total()).isEqualTo(2);
		assertThat(output.getOut()).contains("样例公报", "已全部撤下");
		assertThat(this.samples.loadIntoEmptyDatabase()).isZero();
	}

	@Test
	void reportSaysWhereEveryLineWent() throws IOException {
		Path report = this.folder.resolve("report.json");
		run("--report", report.toString(), this.issue.toString());
		assertThat(Files.readString(report)).contains("\"year\" : 2021", "\"serial\" : 17", "\"documents\" : 2",
				"\"appointments\" : 1", "\"chronicle\" : 2", "\"warnings\"", "\"lines\"");
	}

	@Test
	void unusableInputIsRefusedInOneLineAndStoresNothing(CapturedOutput output) throws IOException {
		Path empty = Files.createFile(this.folder.resolve("空.txt"));
		Path binary = Files.write(this.folder.resolve("图.txt"), new byte[] { 0, 1, 2, 3, 0, 0, 7 });
		Path novel = Files.writeString(this.folder.resolve("小说.txt"), "那年冬天很冷。\n\n他推开门，雪落了一地。\n".repeat(200));
		assertThat(run(empty.toString(), binary.toString(), novel.toString(), this.folder.resolve("无").toString()))
			.isEqualTo(2);
		assertThat(output.getErr().lines().filter((line) -> line.startsWith(this.folder.toString()))).hasSize(4)
			.allSatisfy((line) -> assertThat(line).contains("：").endsWith("。"));
		assertThat(this.documents.list(DocumentFilter.ALL, 0, 10).total()).isZero();
	}

	@Test
	void folderOfWordAndPdfComesInAsItsTextWould(CapturedOutput output) throws IOException {
		Path files = Files.createDirectory(this.folder.resolve("公报"));
		Path made = Path.of("src/test/resources/org/gongbao/importing/format");
		Files.copy(made.resolve("2022-06.docx"), files.resolve("2022-06.docx"));
		Files.copy(made.resolve("2023-01-two-columns.pdf"), files.resolve("2023-01.pdf"));
		Files.writeString(files.resolve("~$22-06.docx"), "Word 打开时的锁");
		Files.writeString(files.resolve("说明.xlsx"), "不读");
		assertThat(run("--publish", files.toString())).isZero();
		assertThat(this.issues.find(2022, 6)).isPresent();
		assertThat(this.issues.find(2023, 1)).isPresent();
		assertThat(this.documents.list(DocumentFilter.ALL, 0, 20).total()).isEqualTo(12);
		assertThat(output.getOut()).contains("共2个文件，导入2个", "另有2个文件不是 .docx");
		assertThat(output.getAll()).doesNotContain("org.apache.poi", "org.apache.pdfbox");
		assertThat(run("--publish", Path.of("seeds/2022-06.txt").toString())).isZero();
		assertThat(output.getOut()).contains("内容与库中相同，未作改动");
	}

	@Test
	void brokenWordAndPdfAreRefusedInOneLineEach(CapturedOutput output) throws IOException {
		byte[] docx = Files.readAllBytes(Path.of("src/test/resources/org/gongbao/importing/format/2022-06.docx"));
		Path half = Files.write(this.folder.resolve("半.docx"), Arrays.copyOf(docx, docx.length / 2));
		Path rtf = Files.writeString(this.folder.resolve("文.doc"), "{\\rtf1}");
		Path pdf = Files.writeString(this.folder.resolve("空.pdf"), "%PDF-1.7\n%%EOF");
		assertThat(run(half.toString(), rtf.toString(), pdf.toString())).isEqualTo(2);
		assertThat(output.getErr().lines().filter((line) -> line.startsWith(this.folder.toString()))).hasSize(3)
			.allSatisfy((line) -> assertThat(line).contains("：").endsWith("。").doesNotContain("Exception"));
		assertThat(this.documents.list(DocumentFilter.ALL, 0, 10).total()).isZero();
	}

	@Test
	void pageStandsAloneUntilItsIssueComesAndThenAddsItsMetadata() throws IOException {
		Path page = Files.writeString(this.folder.resolve("单件.txt"), """
				索 引 号：MM0001/2021-00008
				主题分类：城乡建设\\市容

				发文机关：某某市人民政府
				成文日期：2021年05月10日
				标　　题：某某市人民政府关于印发某某市菜市场管理办法的通知
				发文字号：通政发〔2021〕909号
				发布日期：2021年05月12日

				某某市人民政府关于印发某某市菜市场管理办法的通知
				通政发〔2021〕909号

				各区人民政府，市政府各部门：
				现将《某某市菜市场管理办法》印发给你们，请遵照执行。
				某某市人民政府
				2021年5月10日
				""");
		assertThat(run("--publish", page.toString())).isZero();
		assertThat(market().issue()).isNull();
		assertThat(run("--publish", this.issue.toString())).isZero();
		assertThat(market().issue()).isNotNull();
		assertThat(market().information().indexNumber()).isEqualTo("MM0001/2021-00008");
		assertThat(this.documents.list(DocumentFilter.ALL, 0, 10).total()).isEqualTo(2);
		assertThat(run("--publish", page.toString())).isZero();
		assertThat(this.documents.list(DocumentFilter.ALL, 0, 10).total()).isEqualTo(2);
	}

	@Test
	void noticeOfAppointmentsBringsItsActs() throws IOException {
		Path notice = Files.writeString(this.folder.resolve("任免.txt"), """
				某某市人民政府关于张某等2名同志职务任免的通知

				各区人民政府，市政府各部门：

				　　市政府2015年12月17日决定：

				　　张某试用期满正式任市档案馆副馆长，任职时间从2014年8月起算。

				　　免去李某市图书馆副馆长职务，退休。

				　　                      某某市人民政府

				　　2015年12月28日
				""");
		assertThat(run("--publish", notice.toString())).isZero();
		assertThat(this.appointments.list(AppointmentFilter.ALL, 0, 10).items())
			.extracting("person", "post", "effectiveFrom")
			.containsExactly(tuple("张某", "市档案馆副馆长", "2014-08"), tuple("李某", "市图书馆副馆长", null));
	}

	@Test
	void wordsThatMakeNoSenseAreAnsweredWithTheUsage(CapturedOutput output) {
		assertThat(run()).isEqualTo(2);
		assertThat(run("--publsh", this.issue.toString())).isEqualTo(2);
		assertThat(output.getErr()).contains("import [--publish]", "--publsh");
	}

	private DocumentSummary market() {
		return this.documents.byNumbers(List.of("通政发〔2021〕909号")).getFirst();
	}

	private int run(String... arguments) {
		return this.command.run(List.of(arguments));
	}

}
