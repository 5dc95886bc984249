package org.gongbao.importing.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import org.gongbao.importing.reading.ReadAct;
import org.gongbao.importing.reading.ReadAct.Action;
import org.gongbao.importing.reading.ReadBatch;
import org.gongbao.importing.reading.ReadCitation;
import org.gongbao.importing.reading.SourceText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Real pages, where they lie beside the project. */
class RealPagesTests {

	private static final Path FOLDER = Path.of(System.getProperty("gongbao.shared", "../shared"), "pages");

	@Test
	void readsTheHeadsOfTheStateCouncilsPages() throws IOException {
		List<String> rows = Files.readAllLines(present("state-council/heads.tsv"));
		for (String row : rows.subList(1, rows.size())) {
			String[] cells = row.split("\t", -1);
			ReadPage page = read("state-council/" + cells[0]);
			PageHead head = page.head();
			assertThat(Stream.of(head.indexNumber(), head.theme(), head.issuer(), head.issuedOn(), head.title(),
					head.number(), head.publishedOn()))
				.as(cells[0])
				.containsExactly(cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]);
			assertThat(page.number()).as(cells[0]).hasToString(cells[6]);
			assertThat(page.title()).isEqualTo(cells[5]);
			assertThat(page.issuer()).isEqualTo(cells[3]);
			assertThat(page.issuedOn()).isEqualTo(PrintedDate.read(cells[3 + 1]));
			assertThat(page.body()).as(cells[0]).doesNotContain("扫一扫").doesNotContain("索 引 号");
		}
		assertThat(rows).hasSize(13);
	}

	@Test
	void remarksTheTwoDatesOfALetter() throws IOException {
		ReadPage page = read("state-council/国办函〔2004〕36号.txt");
		assertThat(page.issuedOn()).isEqualTo(LocalDate.of(2004, 4, 17));
		assertThat(page.signedOn()).isEqualTo(LocalDate.of(2004, 4, 27));
		assertThat(Pages.codes(page)).containsExactly("date-differs");
	}

	@Test
	void findsWhatALetterCites() throws IOException {
		ReadPage page = read("state-council/国办函〔1996〕14号.txt");
		assertThat(page.citations()).extracting((citation) -> citation.number().canonical())
			.containsExactly("国发〔1986〕97号");
		assertThat(page.citations()).extracting(ReadCitation::relation).containsExactly(ReadCitation.Relation.BASED_ON);
	}

	@Test
	void knowsFromWhenAnOrderApplies() throws IOException {
		ReadPage page = read("state-council/国令第707号.txt");
		assertThat(page.effectiveFrom()).isEqualTo(LocalDate.of(2019, 1, 1));
		assertThat(page.citations()).extracting((citation) -> citation.number().canonical())
			.containsExactly("国务院令第142号");
	}

	@Test
	void rebuildsTheTableOfADocumentPassedOn() throws IOException {
		ReadPage page = read("state-council/国办发〔1996〕32号.txt");
		assertThat(page.signature()).isEqualTo("国务院办公厅");
		assertThat(page.body().lines().filter((line) -> line.startsWith("|"))).hasSize(22);
		assertThat(page.body()).contains("| 省（市） | 1995年招生人数 | 扩招 | 分年度招生任务 1996年 |");
	}

	@Test
	void readsTheCitysPage() throws IOException {
		ReadPage page = read("tongliao-2019-10.txt");
		assertThat(page.head().indexNumber()).isEqualTo("E000-tlsz/2019-00245");
		assertThat(page.head().issuer()).isNull();
		assertThat(page.issuer()).isEqualTo("通辽市人民政府办公室");
		assertThat(page.number()).hasToString("通政办发〔2019〕10号");
		assertThat(page.issuedOn()).isEqualTo(LocalDate.of(2019, 3, 18));
		assertThat(page.head().theme()).isEqualTo("综合政务");
		assertThat(page.addressees()).isEqualTo("各旗县市区人民政府、开发区管委会,市政府各委办局及各人民团体");
		assertThat(page.body()).contains("\n\n市五届二次人代会《政府工作报告》重点任务分工方案\n\n").doesNotContain("分享到");
	}

	@Test
	void readsTheNoticeOfAppointments() throws IOException {
		ReadPage page = read("appointment-notice-2015.txt");
		assertThat(page.issuer()).isEqualTo("中共国土资源部党组");
		assertThat(page.issuedOn()).isEqualTo(LocalDate.of(2015, 12, 28));
		assertThat(page.addressees()).startsWith("各省、自治区").endsWith("部机关各司局");
		assertThat(page.appointments()).flatExtracting(ReadBatch::acts)
			.extracting(ReadAct::person, ReadAct::action, ReadAct::post, ReadAct::probation, ReadAct::effectiveFrom)
			.containsExactly(tuple("高利民", Action.APPOINT, "矿产资源储量评审中心副主任", false, "2014-08"),
					tuple("金愉中", Action.REMOVE, "矿产开发管理司副巡视员", false, null),
					tuple("陈有华", Action.REMOVE, "广州督察局副巡视员", false, null));
		assertThat(page.appointments()).flatExtracting(ReadBatch::acts)
			.extracting(ReadAct::note)
			.satisfies((notes) -> assertThat(notes.get(1)).contains("退休"))
			.satisfies((notes) -> assertThat(notes.get(2)).contains("退休"));
	}

	@Test
	void leavesTheRealIssueToTheIssueReader() throws IOException {
		Path issue = present("../gazettes/tongliao-2023-02.txt");
		assertThat(PageReader.recognises(SourceText.decode(issue))).isFalse();
	}

	private static ReadPage read(String name) throws IOException {
		SourceText source = SourceText.decode(present(name));
		assertThat(PageReader.recognises(source)).as(name).isTrue();
		ReadPage page = PageReader.read(source);
		assertThat(page.account().fates())
			.hasSize((int) source.lines().stream().filter((line) -> !Markup.isBlank(line)).count());
		return page;
	}

	private static Path present(String name) {
		Path path = FOLDER.resolve(name);
		if (!Files.exists(path)) {
			System.out.println("Skipped: the real page " + path + " is not here.");
		}
		Assumptions.assumeTrue(Files.exists(path), () -> path + " is not here");
		return path;
	}

}
