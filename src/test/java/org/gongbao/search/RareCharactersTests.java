package org.gongbao.search;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.gongbao.importing.ImportedGazette;
import org.gongbao.testing.PortalTest;
import org.gongbao.web.PagePaths;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names with characters outside the basic plane, from the file that is brought to
 * everything that shows them. The people are invented.
 */
@PortalTest
class RareCharactersTests {

	/** One of each extension, with and without a second plain character behind it. */
	private static final List<String> NAMES = List.of("张𬭎", "王䶮文", "㑇林", "𠮷田文", "赵𪚥", "钱𫝵", "孙𮯠文", "李𰻝", "周𲎯文",
			"吴𱊮");

	private static final String WORDS = "䶮河沿岸的古树由𬭎先生、𰻝女士保护，名录见《𪚥经》。";

	@TempDir
	private Path folder;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ImportedGazette gazette;

	@Autowired
	private IndexedGazette indexed;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void bringTheIssue() throws IOException {
		Path file = this.folder.resolve("2022-06.txt");
		Files.writeString(file, text(), StandardCharsets.UTF_8);
		this.gazette.files(file);
		this.indexed.await();
	}

	@Test
	void theDatabaseHasThemAsTheyWere() {
		assertThat(this.jdbc.sql("select person from appointment_act order by id").query(String.class).list())
			.containsAll(NAMES);
		String document = PagePaths.of("documents", "通政发〔2022〕901号");
		assertThat(get(document + ".json")).contains(WORDS);
		assertThat(Jsoup.parse(get(document)).select("#text").text()).contains(WORDS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "张𬭎", "王䶮文", "㑇林", "𠮷田文", "赵𪚥", "钱𫝵", "孙𮯠文", "李𰻝", "周𲎯文", "吴𱊮" })
	void aNameHasItsPageItsDataAndIsFound(String name) {
		assertThat(get(PagePaths.of("people", name))).contains("<h1").contains(name);
		assertThat(get(PagePaths.of("people", name) + ".json")).contains("\"person\":\"" + name + "\"");
		assertThat(Jsoup.parse(get("/search?q=" + PagePaths.encode(name))).select("main").text()).contains(name);
		assertThat(get("/search/suggest.json?q=" + PagePaths.encode(name))).contains(name);
		assertThat(get("/appointments?person=" + PagePaths.encode(name))).contains(name);
		assertThat(Parser.unescapeEntities(get("/appointments.atom"), false)).contains(name);
		assertThat(Parser.unescapeEntities(get("/search.atom?q=" + PagePaths.encode(name)), false)).contains(name);
	}

	@Test
	void aWordIsFoundAndStandsWholeInTheSnippet() {
		for (String word : List.of("䶮河", "𬭎先生", "𰻝", "𪚥经")) {
			assertThat(Jsoup.parse(get("/search?q=" + PagePaths.encode(word))).select("mark").eachText())
				.contains(word);
		}
	}

	private String get(String path) {
		byte[] answer = this.web.get().uri(URI.create(path)).exchange().getResponse().getContentAsByteArray();
		return new String(answer, StandardCharsets.UTF_8);
	}

	/** The sample issue with their names and words in it. */
	static String text() throws IOException {
		String text = Files.readString(Path.of("seeds/2022-06.txt"));
		StringBuilder acts = new StringBuilder();
		for (String name : NAMES) {
			acts.append(name).append("同志任市图书馆副馆长；\n\n");
		}
		return text.replace("张某同志任市图书馆副馆长（试用期一年）；\n\n", acts.toString())
			.replace("《通辽市全民阅读和公共图书服务发展规划（2023—2027年）》已经市人民政府同意，", WORDS);
	}

}
