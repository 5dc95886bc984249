package org.gongbao.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What of a style sheet or script is sent. */
class BareTextTests {

	@Test
	void onlyCommentsOnLinesOfTheirOwnAndBlanksStayBehind() {
		assertThat(BareText.of("/* One\n   two. */\n.a {\n\tcolor: red; /* why */\n\n\t/* here */\n}\n"))
			.isEqualTo(".a {\ncolor: red; /* why */\n}\n");
		assertThat(BareText.of("// one\nconst a = \"/* no */\";\n\t// two\n\tb(\"//c\");\n"))
			.isEqualTo("const a = \"/* no */\";\nb(\"//c\");\n");
		assertThat(BareText.of("/* a */ .x {}\n/* b */\n.y {}\n")).isEqualTo("/* a */ .x {}\n.y {}\n");
	}

	/** Blanks at the beginning of a line would belong to the text. */
	@Test
	void noTextOfAScriptGoesOverSeveralLines() throws IOException {
		try (Stream<Path> scripts = Files.list(Path.of("src/main/resources/static/js"))) {
			for (Path script : scripts.toList()) {
				List<String> lines = Files.readAllLines(script);
				assertThat(lines).as(script.toString())
					.allMatch((line) -> line.chars().filter((sign) -> sign == '`').count() % 2 == 0);
			}
		}
	}

}
