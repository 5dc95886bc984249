package org.gongbao.document.body;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Passages of real gazette texts. Skipped where the shared folder is absent. */
class RealTextPassagesTests {

	private static final Path FOLDER = Path.of(System.getProperty("gongbao.shared", "../shared"), "gazettes");

	@Test
	void passagesOfRealTextsAgreeWithTheirPages() throws IOException {
		assumeTrue(Files.isDirectory(FOLDER), () -> "skipped: " + FOLDER + " is not there");
		int passages = 0;
		try (Stream<Path> files = Files.list(FOLDER)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".txt")).toList()) {
				passages += check(Files.readAllLines(file));
			}
		}
		assertThat(passages).isPositive();
	}

	/** As a whole, and begun and ended anywhere. */
	private static int check(List<String> lines) {
		int passages = PassageChecks.check(String.join("\n", lines), "");
		for (int i = 0; i < lines.size(); i += 40) {
			List<String> part = lines.subList(i, Math.min(lines.size(), i + 100));
			passages += PassageChecks.check(String.join("\n", part), part.get(0));
		}
		return passages;
	}

}
