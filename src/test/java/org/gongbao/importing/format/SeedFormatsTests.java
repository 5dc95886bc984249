package org.gongbao.importing.format;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.gongbao.importing.reading.IssueReader;
import org.gongbao.importing.reading.ReadIssue;
import org.gongbao.importing.reading.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same issue as text, Word and PDF reads the same. The files were made from the
 * samples by {@code src/test/fixtures/make_formats.py}.
 */
class SeedFormatsTests {

	private static final Path FILES = Path.of("src/test/resources/org/gongbao/importing/format");

	@ParameterizedTest
	@ValueSource(strings = { "2022-06.docx", "2022-06.doc" })
	void wordDocumentReadsAsItsText(String file) throws IOException {
		try (ReadSource source = read(file)) {
			ReadIssue text = seed("2022-06");
			ReadIssue word = new IssueReader().read(source.text());
			assertThat(ReadFacts.of(word)).isEqualTo(ReadFacts.of(text));
			assertThat(source.pageStarts()).isEmpty();
			assertThat(source.remarks()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023-01-one-column.pdf", "2023-01-two-columns.pdf" })
	void pdfReadsAsItsText(String file) throws IOException {
		try (ReadSource source = read(file)) {
			ReadIssue text = seed("2023-01");
			ReadIssue pdf = new IssueReader().read(source.text());
			// The fourth document has a table set with tabs, which no PDF keeps.
			assertThat(ReadFacts.withoutBodyOf(4, pdf)).isEqualTo(ReadFacts.withoutBodyOf(4, text));
		}
	}

	@Test
	void linesOfAPdfKnowTheirPages() throws IOException {
		try (ReadSource source = read("2023-01-one-column.pdf")) {
			assertThat(source.pageStarts()).hasSize(12).isSorted().startsWith(1);
			ReadIssue pdf = new IssueReader().read(source.text());
			assertThat(source.pageOf(1)).isEqualTo(1);
			assertThat(pdf.documents()).extracting((document) -> source.pageOf(document.titleLine()))
				.isSorted()
				.doesNotContain(0);
			assertThat(source.text().lines()).noneMatch((line) -> line.matches("\\s*—\\s*\\d+\\s*—\\s*"))
				.filteredOn((line) -> line.strip().equals("通辽市人民政府公报"))
				.hasSize(1);
		}
	}

	@Test
	void ruledTablesOfAPdfStayTables() throws IOException {
		try (ReadSource source = read("tables.pdf")) {
			assertThat(source.text().lines()).containsSequence("| 形式 | 适用地点 | 面积 | 图书 | 开放方式 | 管理人员 |",
					"| --- | --- | --- | --- | --- | --- |", "| 图书分馆 | 苏木乡镇、街道 | 60平方米以上 | 2000册以上 | 每周5天以上 | 1人，固定 |");
		}
	}

	private static ReadSource read(String file) throws IOException {
		return SourceFormats.read(FILES.resolve(file), file, SourceProgress.NONE);
	}

	private static ReadIssue seed(String name) throws IOException {
		return new IssueReader().read(SourceText.decode(Path.of("seeds", name + ".txt")));
	}

}
