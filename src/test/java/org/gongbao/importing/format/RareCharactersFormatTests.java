package org.gongbao.importing.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.gongbao.importing.reading.IssueReader;
import org.gongbao.importing.reading.ReadIssue;
import org.gongbao.importing.reading.SourceText;

import static org.assertj.core.api.Assertions.assertThat;

/** Characters outside the basic plane in what is brought. The people are invented. */
class RareCharactersFormatTests {

	private static final List<String> NAMES = List.of("张𬭎", "王䶮文", "㑇林", "𠮷田文", "钱𫝵", "李𰻝", "周𲎯文");

	private static final List<String> PERSONS = NAMES.stream().map((name) -> "person=" + name + ",").toList();

	@TempDir
	private Path folder;

	@Test
	void aWordDocumentHasThemAsThePlainTextHas() throws IOException {
		String text = text("同志任市图书馆副馆长；");
		StringBuilder body = new StringBuilder();
		text.lines().map(DocxFile::p).forEach(body::append);
		Path file = DocxFile.of(body.toString()).write(this.folder.resolve("issue.docx"));
		try (ReadSource source = SourceFormats.read(file, "issue.docx", SourceProgress.NONE)) {
			ReadIssue word = new IssueReader().read(source.text());
			assertThat(ReadFacts.of(word)).isEqualTo(ReadFacts.of(read(text)));
			assertThat(ReadFacts.of(word).toString()).contains(PERSONS);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "同志任市图书馆副馆长；", "任市图书馆副馆长；" })
	void namesAreCutWhereTheyEndWithAndWithoutAWordBehind(String words) throws IOException {
		assertThat(ReadFacts.of(read(text(words))).toString()).contains(PERSONS);
	}

	@Test
	void aRemovalWithoutAWordBetweenNameAndPostKnowsWhereTheNameEnds() throws IOException {
		String text = Files.readString(Path.of("seeds/2022-06.txt"))
			.replace("免去刘某同志市体育馆馆长职务。", "免去𠮷田文市体育馆馆长职务。\n\n免去张𬭎市体育馆副馆长职务。");
		assertThat(ReadFacts.of(read(text)).toString()).contains("person=𠮷田文,", "person=张𬭎,");
	}

	private static ReadIssue read(String text) throws IOException {
		return new IssueReader()
			.read(SourceText.decode(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 10_000_000));
	}

	private static String text(String words) throws IOException {
		StringBuilder acts = new StringBuilder();
		NAMES.forEach((name) -> acts.append(name).append(words).append("\n\n"));
		return Files.readString(Path.of("seeds/2022-06.txt")).replace("张某同志任市图书馆副馆长（试用期一年）；\n\n", acts);
	}

}
