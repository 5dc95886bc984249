package org.gongbao.importing.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.gongbao.importing.reading.IssueReader;
import org.gongbao.importing.reading.SourceText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A real issue set by LibreOffice in several ways reads as its text does, to the last
 * paragraph. Skipped where LibreOffice, Python or the shared folder is absent.
 */
@Tag("libreoffice")
class RealIssueFormatsTests {

	private static final Path TEXT = Path.of(System.getProperty("gongbao.shared", "../shared"), "gazettes",
			"tongliao-2023-02.txt");

	@TempDir
	private static Path folder;

	@BeforeAll
	static void needLibreOffice() {
		assumeTrue(Files.isRegularFile(TEXT), () -> "skipped: " + TEXT + " is not there");
		assumeTrue(isThere("soffice") && isThere("python3"), "skipped: LibreOffice (soffice) or python3 is not there");
	}

	/** Each takes some twenty seconds; the first three run always. */
	static Stream<List<String>> settings() {
		String header = "header=通辽市人民政府公报";
		return Stream
			.of(List.of("size=12", "formats=docx,doc,pdf"),
					List.of("columns=2", "size=10", "font=Noto Sans CJK SC", header, "formats=docx,pdf"),
					List.of("columns=3", "size=9", "gap=0.6", "blanks=drop", "indent=yes", header, "formats=pdf"),
					List.of("size=16", "font=WenQuanYi Zen Hei", "indent=yes", header, "formats=docx,pdf"),
					List.of("size=9", "paper=14.8x21", "margin=1.5", "indent=yes", header, "formats=pdf"),
					List.of("columns=2", "size=10.5", "font=AR PL UMing CN", "blanks=drop", "indent=yes",
							"formats=doc,pdf"),
					List.of("columns=2", "size=8", "paper=18.2x25.7", "margin=1.5", "font=WenQuanYi Zen Hei",
							"blanks=drop", "indent=yes", header, "formats=pdf"),
					List.of("columns=3", "size=8", "gap=0.4", "font=WenQuanYi Zen Hei", header, "formats=pdf"),
					List.of("columns=4", "size=9", "paper=42x29.7", "indent=yes", header, "formats=pdf"))
			.limit(Boolean.getBoolean("gongbao.formats") ? Long.MAX_VALUE : 3);
	}

	@ParameterizedTest
	@MethodSource("settings")
	void issueSetInAnyWayReadsAsItsText(List<String> settings) throws IOException, InterruptedException {
		Path made = Files.createTempDirectory(folder, "made");
		make(made, settings);
		List<String> expected = ReadFacts.of(new IssueReader().read(SourceText.decode(TEXT)));
		try (Stream<Path> files = Files.list(made)) {
			for (Path file : files.toList()) {
				try (ReadSource source = SourceFormats.read(file, file.getFileName().toString(), SourceProgress.NONE)) {
					assertThat(ReadFacts.of(new IssueReader().read(source.text()))).as("%s %s", file, settings)
						.isEqualTo(expected);
				}
			}
		}
	}

	private static void make(Path made, List<String> settings) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of("python3", "src/test/fixtures/make_formats.py", TEXT.toString(), made.toString(), "issue"));
		command.addAll(settings);
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).isZero();
	}

	private static boolean isThere(String program) {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
			.anyMatch((path) -> Files.isExecutable(Path.of(path, program)));
	}

}
