package org.gongbao.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.gongbao.importing.ImportedGazette;
import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is typed, the answer is sound, in every form. */
@PortalTest
class StrangeSearchTests {

	private static final List<String> SIGNS = List.of("-", "－", " -", "\"", "“", "”", "「", "(", ")", "（", "*", "?", "~",
			"^", "\\", ":", "：", "标题:", "文号：", "机关:", "人物:", "AND", "OR", "NOT", "&&", "||", "!", "{", "}", "[", "]",
			"/", "//", "〔", "〕", "号", "第", "年", "月", "日", "期", "页", "０", "①", "…", "—", "·", "\t", "\u3000", "\u200B",
			"\uFEFF", "\u0301", "\uD842\uDFB7", "𪚥", "\uFFFE", "ß", "İ", "ﬁ", "%", "%00", "<u7>", "&amp;", "'",
			"99999999999999999999", "-1");

	private static final int ROUNDS = 100;

	/** Other texts each time; the one that fails is said. */
	private final Random random = new Random();

	private final JsonMapper json = JsonMapper.builder().build();

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ImportedGazette gazette;

	@Autowired
	private IndexedGazette indexed;

	@Test
	void piecesOfTextsAmongStrangeSignsAreAnsweredSoundly() throws IOException {
		this.gazette.samples();
		this.indexed.await();
		String text = Files.readString(Path.of("seeds/2023-02.txt"));
		for (int round = 0; round < ROUNDS; round++) {
			String typed = typed(text);
			JsonNode answer = this.json.readTree(get("/search.json", typed));
			assertThat(answer.get("total").asLong()).as(typed).isGreaterThanOrEqualTo(answer.get("items").size());
			for (JsonNode item : answer.get("items")) {
				assertThat(item.get("url").asString()).startsWith("/");
			}
			this.json.readTree(get("/search/suggest.json", typed));
			assertThat(get("/search.atom", typed)).as(typed).startsWith("<?xml").contains("</feed>");
			assertThat(get("/search", typed)).as(typed).doesNotContain("<u7>");
		}
	}

	private String typed(String text) {
		StringBuilder typed = new StringBuilder();
		for (int parts = 1 + this.random.nextInt(5); parts > 0; parts--) {
			if (this.random.nextBoolean()) {
				int start = this.random.nextInt(text.length() - 20);
				typed.append(text, start, start + 1 + this.random.nextInt(12));
			}
			else {
				typed.append(SIGNS.get(this.random.nextInt(SIGNS.size())));
			}
			typed.append(" ".repeat(this.random.nextInt(2)));
		}
		return typed.toString();
	}

	private String get(String path, String typed) {
		MvcTestResult answer = this.web.get().uri(path).param("q", typed).param("all", "1").exchange();
		assertThat(answer).as("%s of “%s”", path, typed).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
