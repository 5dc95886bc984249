package org.gongbao.importing.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.gongbao.chronicle.mention.MentionReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Compares what is read from a real issue, row by row, with what a careful reader found
 * in it. Skipped where the shared folder is absent.
 */
class RealIssueTests {

	private static final Path FOLDER = Path.of(System.getProperty("gongbao.shared", "../shared"), "gazettes");

	private static final Path TRUTH = FOLDER.resolve("tongliao-2023-02.truth");

	private static @Nullable ReadIssue read;

	private static List<String> lines = List.of();

	@BeforeAll
	static void readIssue() throws IOException {
		Path text = FOLDER.resolve("tongliao-2023-02.txt");
		assumeTrue(Files.isRegularFile(text), () -> "skipped: " + text + " is not there");
		SourceText source = SourceText.decode(text);
		lines = source.lines();
		read = new IssueReader().read(source);
	}

	@Test
	void readsCoverAndColophon() {
		IssueHead head = issue().head();
		assertThat(head.gazetteName()).isEqualTo("通辽市人民政府公报");
		assertThat(head.year()).isEqualTo(2023);
		assertThat(head.number()).isEqualTo(2);
		assertThat(head.serial()).isEqualTo(41);
		assertThat(head.motto()).isEqualTo("传达政令　宣传政策　指导工作　服务社会");
		assertThat(head.colophon()).isEqualTo(new Colophon("通辽市人民政府办公室", "内蒙古通辽市新城区行政中心", "0475-8835888",
				"http://www.tongliao.gov.cn/tlzfz150500/2021dyq/xbgb.shtml", "028000", "通辽市哲里木民族印刷有限公司", "2023-05"));
	}

	@Test
	void readsEveryRowOfTheContents() throws IOException {
		List<String> found = issue().toc()
			.stream()
			.map((entry) -> String.join("\t", entry.section(), Chars.squeeze(entry.title()),
					String.valueOf(entry.page()), String.valueOf(entry.line())))
			.toList();
		assertThat(found).isEqualTo(columns("toc.tsv", 1, 2, 3, 4));
	}

	@Test
	void readsEveryDocument() throws IOException {
		List<String> found = new ArrayList<>();
		for (ReadDocument document : issue().documents()) {
			found.add(String.join("\t", document.section(), Chars.squeeze(document.title()),
					String.valueOf(document.printedNumber()), Chars.squeeze(String.valueOf(document.printedNumber())),
					String.valueOf(document.printedDate()), String.valueOf(document.issuedOn()),
					String.valueOf(document.page()), document.abbreviated() ? "此处略" : "full",
					(document.addressees() != null) ? Chars.squeeze(document.addressees()) : "(none)",
					(document.disclosure() != null) ? "yes" : "no", String.valueOf(document.titleLine()),
					String.valueOf(document.numberLine()), String.valueOf(document.lastLine())));
		}
		assertThat(found).isEqualTo(columns("documents.tsv", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13));
	}

	@Test
	void readsEveryAppointment() throws IOException {
		List<String> found = new ArrayList<>();
		for (int i = 0; i < issue().appointments().size(); i++) {
			ReadBatch batch = issue().appointments().get(i);
			for (ReadAct act : batch.acts()) {
				found.add(String.join("\t", String.valueOf(i + 1), act.person(),
						act.action().name().toLowerCase(Locale.ROOT), act.post(), act.probation() ? "yes" : "",
						blank(act.retiredOn()), blank(batch.printedReference()),
						(batch.reference() != null) ? batch.reference().canonical() : "", blank(act.effectiveFrom()),
						blank(batch.intro()), String.valueOf(act.line())));
			}
		}
		assertThat(found).isEqualTo(columns("appointments.tsv", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
	}

	@Test
	void readsEveryDayOfTheChronicle() throws IOException {
		List<String> found = new ArrayList<>();
		for (ReadEntry entry : issue().chronicle()) {
			String opening = entry.paragraphs().getFirst();
			found.add(String.join("\t", String.valueOf(entry.line()), entry.printedLabel(), entry.from().toString(),
					entry.to().toString(), String.valueOf(entry.paragraphs().size()),
					opening.substring(0, Math.min(24, opening.length())).strip()));
		}
		assertThat(found).isEqualTo(columns("chronicle.tsv", 1, 2, 3, 4, 5, 6));
	}

	@Test
	void theChronicleNamesWhomItNames() {
		Map<String, Integer> people = new TreeMap<>();
		Map<String, Integer> offices = new TreeMap<>();
		List<String> titles = new ArrayList<>();
		for (ReadEntry entry : issue().chronicle()) {
			entry.paragraphs().forEach((paragraph) -> MentionReader.read(paragraph).forEach((mention) -> {
				switch (mention.kind()) {
					case PERSON -> people.merge(mention.name(), 1, Integer::sum);
					case OFFICE -> offices.merge(mention.name(), 1, Integer::sum);
					default -> titles.add(mention.name());
				}
			}));
		}
		assertThat(issue().chronicle()).hasSize(94);
		assertThat(people).containsEntry("奇·达楞太", 71)
			.containsEntry("亢永强", 70)
			.containsEntry("吕国华", 68)
			.containsEntry("王勇", 35)
			.containsEntry("孟宪东", 10)
			.hasSize(34);
		assertThat(offices).containsEntry("公安局局长", 21).containsEntry("自治区林草局", 3).doesNotContainKey("书记");
		assertThat(titles).hasSize(19).contains("通辽市中小微企业助保金贷款业务管理办法");
	}

	@Test
	void readsEveryCitation() throws IOException {
		List<String> found = new ArrayList<>();
		for (ReadDocument document : issue().documents()) {
			for (ReadCitation citation : document.citations()) {
				found.add(String.join("\t", String.valueOf(document.ordinal()), String.valueOf(citation.line()),
						citation.printed(), citation.number().canonical()));
				assertThat(citation.title()).isNotNull();
			}
		}
		assertThat(found).isEqualTo(columns("citations.tsv", 0, 2, 3, 4));
		List<ReadCitation> all = issue().documents()
			.stream()
			.flatMap((document) -> document.citations().stream())
			.toList();
		List<String> rows = rows("citations.tsv");
		for (int i = 0; i < rows.size(); i++) {
			String[] row = rows.get(i).split("\t", -1);
			assertThat(row[5]).startsWith("《" + all.get(i).title() + "》");
			assertThat(all.get(i).relation())
				.isEqualTo(row[6].contains("basis") ? ReadCitation.Relation.BASED_ON : ReadCitation.Relation.CITES);
		}
	}

	@Test
	void readsEveryStatementAndFallsIntoNoTrap() {
		List<String> found = issue().documents()
			.stream()
			.flatMap((document) -> document.statements()
				.stream()
				.map((statement) -> document.ordinal() + " " + statement.line() + " " + statement.kind() + " "
						+ statement.date()))
			.toList();
		assertThat(found).containsExactly("2 96 REPEALS null", "5 362 EFFECTIVE 2023-04-02",
				"5 362 VALID_UNTIL 2025-12-31", "9 526 EFFECTIVE 2023-04-25");
	}

	@Test
	void accountsForEveryLine() {
		List<Integer> ink = IntStream.rangeClosed(1, lines.size())
			.filter((n) -> !lines.get(n - 1).isBlank())
			.boxed()
			.toList();
		assertThat(issue().account().fates()).extracting(LineAccount.Fate::line).isEqualTo(ink);
		assertThat(issue().account().setAside()).extracting(LineAccount.Fate::line)
			.containsExactly(898, 1004, 1092, 1192);
	}

	@Test
	void remarksEverySuspicionWithItsLine() {
		List<String> found = issue().remarks()
			.stream()
			.filter((remark) -> !List.of("running-header", "text-elsewhere", "latin-and").contains(remark.code()))
			.map((remark) -> remark.line() + " " + remark.code())
			.toList();
		assertThat(found).containsExactly("47 issuer-code-suspect", "78 issuer-code-suspect", "134 number-differs",
				"142 bare-dash", "144 bare-dash", "146 bare-dash", "150 bare-dash", "152 bare-dash",
				"214 issuer-code-suspect", "424 stray-text", "446 unbalanced-title-marks", "456 stray-text",
				"458 stray-text", "468 broken-paragraph");
		assertThat(remarkAt(78)).contains("通政字〔2023〕33号");
		assertThat(remarkAt(214)).contains("通政办发〔2023〕13号");
	}

	@Test
	void readsAContentsListWithoutPages() throws IOException {
		ReadIssue council = new IssueReader()
			.read(SourceText.decode(FOLDER.resolve("state-council-2008-35-contents.txt")));
		assertThat(council.head().year()).isEqualTo(2008);
		assertThat(council.head().number()).isEqualTo(35);
		assertThat(council.head().serial()).isNull();
		assertThat(council.toc()).hasSize(11);
		assertThat(council.toc().get(3).title()).contains("国家信访局令").endsWith("关于违反信访工作纪律处分暂行规定");
		assertThat(council.toc()).allSatisfy((entry) -> assertThat(entry.page()).isNull());
	}

	private static ReadIssue issue() {
		return Objects.requireNonNull(read);
	}

	private static String remarkAt(int line) {
		return issue().remarks().stream().filter((remark) -> remark.line() == line).findFirst().orElseThrow().message();
	}

	private static List<String> rows(String file) throws IOException {
		List<String> all = Files.readAllLines(TRUTH.resolve(file));
		return all.subList(1, all.size());
	}

	private static List<String> columns(String file, int... wanted) throws IOException {
		return rows(file).stream().map((row) -> {
			String[] cells = row.split("\t", -1);
			return String.join("\t", Arrays.stream(wanted).mapToObj((column) -> cells[column]).toList());
		}).toList();
	}

	private static String blank(@Nullable String value) {
		return (value != null) ? value : "";
	}

}
