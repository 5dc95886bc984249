package org.gongbao.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.gongbao.importing.page.PageReader;
import org.gongbao.importing.page.ReadPage;
import org.gongbao.importing.reading.IssueReader;
import org.gongbao.importing.reading.ReadAct;
import org.gongbao.importing.reading.ReadDocument;
import org.gongbao.importing.reading.ReadIssue;
import org.gongbao.importing.reading.SourceText;

/**
 * The samples of {@code seeds/} as the readers see them.
 *
 * @param winter 2022年第6期
 * @param newYear 2023年第1期
 * @param spring 2023年第2期
 */
record Samples(ReadIssue winter, ReadIssue newYear, ReadIssue spring) {

	static final Path FOLDER = Path.of("seeds");

	static Samples read() throws IOException {
		return new Samples(issue("2022-06.txt"), issue("2023-01.txt"), issue("2023-02.txt"));
	}

	static ReadPage page(String name) throws IOException {
		return PageReader.read(SourceText.decode(FOLDER.resolve("pages").resolve(name)));
	}

	private static ReadIssue issue(String name) throws IOException {
		return new IssueReader().read(SourceText.decode(FOLDER.resolve(name)));
	}

	List<ReadIssue> all() {
		return List.of(this.winter, this.newYear, this.spring);
	}

	ReadDocument document(String printedNumber) {
		return all().stream()
			.flatMap((issue) -> issue.documents().stream())
			.filter((document) -> printedNumber.equals(document.printedNumber()))
			.findFirst()
			.orElseThrow(() -> new AssertionError(printedNumber + " was not read"));
	}

	static List<ReadAct> acts(ReadIssue issue) {
		return issue.appointments().stream().flatMap((batch) -> batch.acts().stream()).toList();
	}

}
