package org.gongbao.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The catalogue shows every component of the style sheets, citizens' and staff's. */
@FrameTest
class CatalogueTests {

	private static final Path TEMPLATES = Path.of("src/test/resources/templates/catalogue");

	private static final Path SHEETS = Path.of("src/main/resources/static/css");

	private static final Pattern CLASS = Pattern.compile("\\.(gz-[\\w-]+)");

	/** Of the page itself: how it is read, and what a script puts there for a moment. */
	private static final Set<String> NO_COMPONENT = Set.of("gz-dark", "gz-light", "gz-contrast", "gz-large");

	@Autowired
	private MockMvcTester web;

	/**
	 * To add what is missing: {@code -Dgongbao.specimens=true} with the tests in a
	 * browser (docs/testing.md), or by hand in components.html.
	 */
	@Test
	void everyComponentIsShown() throws IOException {
		Set<String> missing = new TreeSet<>(styled());
		missing.removeAll(NO_COMPONENT);
		missing.removeAll(shown());
		assertThat(missing).as("classes that no page of the catalogue shows").isEmpty();
	}

	private static Set<String> styled() throws IOException {
		Set<String> classes = new TreeSet<>();
		for (Path sheet : files(SHEETS, ".css")) {
			CLASS.matcher(Files.readString(sheet)).results().forEach((found) -> classes.add(found.group(1)));
		}
		return classes;
	}

	private Set<String> shown() throws IOException {
		Set<String> classes = new TreeSet<>();
		for (Path template : files(TEMPLATES, ".html")) {
			String name = template.getFileName().toString().replace(".html", "");
			String path = name.equals("components") ? "/catalogue" : "/catalogue/" + name;
			byte[] page = this.web.get().uri(path).exchange().getResponse().getContentAsByteArray();
			Jsoup.parse(new String(page, StandardCharsets.UTF_8))
				.select("[class]")
				.forEach((element) -> classes.addAll(element.classNames()));
		}
		return classes;
	}

	private static List<Path> files(Path folder, String ending) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
	}

}
