package org.gongbao.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.gongbao.importing.ImportedGazette;
import org.gongbao.review.ReviewDesk;
import org.gongbao.security.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The portal in a real browser: every template in every mode, journeys, paper, pictures
 * compared with approved ones, weights. What is checked stands in
 * {@code src/test/browser}; docs/testing.md says how to read it.
 */
@BrowserTest
class PortalInBrowserTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	@LocalServerPort
	private int port;

	@Autowired
	private ImportedGazette gazette;

	@Autowired
	private ReviewDesk desk;

	@Autowired
	private DeskCast cast;

	@Autowired
	private RenderedViews views;

	@TestFactory
	Stream<DynamicTest> thePortalIsForEverybody() {
		BrowserScript script = BrowserScript.start("portal.js", given());
		return Stream.concat(script.checksAndEnd(),
				Stream.of(DynamicTest.dynamicTest("every template was looked at", this::everyTemplate)));
	}

	private Map<String, Object> given() {
		this.gazette.samples();
		this.cast.add("editor", "采编一", Role.EDITOR);
		this.cast.add("reviewer", "审核一", Role.REVIEWER);
		this.cast.add("publisher", "签发一", Role.PUBLISHER);
		this.cast.add("administrator", "管理员一", Role.ADMINISTRATOR);
		Map<String, Object> given = new LinkedHashMap<>();
		given.put("base", "http://localhost:" + this.port);
		given.put("password", DeskCast.PASSWORD);
		given.put("drafts", Map.of("fresh", this.desk.begin(2023, 3), "submitted", this.desk.submitted(2023, 4),
				"approved", this.desk.approved(2023, 5)));
		for (String name : List.of("screenshots", "approve", "only")) {
			String value = System.getProperty("gongbao." + name);
			if (value != null) {
				given.put(name, value);
			}
		}
		return given;
	}

	/** A template nobody looks at may be unreadable for years. */
	private void everyTemplate() throws IOException {
		if (System.getProperty("gongbao.only") != null) {
			return;
		}
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			Set<String> pages = files.filter(PortalInBrowserTests::isPage)
				.map((file) -> TEMPLATES.relativize(file).toString().replace('\\', '/').replace(".html", ""))
				.collect(Collectors.toCollection(TreeSet::new));
			pages.removeAll(this.views.names());
			assertThat(pages).as("templates that no check of src/test/browser/pages.js shows").isEmpty();
		}
	}

	private static boolean isPage(Path file) {
		try {
			return Files.isRegularFile(file) && Files.readString(file).contains("layout :: layout(${page}");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
