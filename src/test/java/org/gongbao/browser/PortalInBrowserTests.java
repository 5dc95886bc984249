package org.gongbao.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

import org.gongbao.web.CatalogueServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The portal in a real browser: every template in every mode, journeys, paper, pictures
 * compared with approved ones, weights. What is checked stands in
 * {@code src/test/browser}; docs/testing.md says how to read it.
 */
@BrowserTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PortalInBrowserTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	@LocalServerPort
	private int port;

	@Autowired
	private PortalToSee portal;

	@Autowired
	private RenderedViews views;

	@TestFactory
	@Order(1)
	Stream<DynamicTest> anEmptyPortalIsForEverybody() {
		return BrowserScript.start("portal.js", this.portal.empty(this.port)).checksAndEnd();
	}

	@TestFactory
	@Order(2)
	Stream<DynamicTest> thePortalIsForEverybody() {
		Map<String, Object> given = this.portal.full(this.port);
		Stream<DynamicTest> checks = BrowserScript.start("portal.js", given).checksAndEnd();
		return given.containsKey("only") ? checks
				: Stream.concat(checks,
						Stream.of(
								DynamicTest.dynamicTest("paper: a document",
										() -> PaperCheck.document(given.get("screenshots"))),
								DynamicTest.dynamicTest("paper: a long plan", PaperCheck::plan),
								DynamicTest.dynamicTest("every template was looked at", this::everyTemplate)));
	}

	@TestFactory
	@Order(3)
	Stream<DynamicTest> everyComponentIsForEverybody() {
		ConfigurableApplicationContext catalogue = new SpringApplicationBuilder(CatalogueServer.class)
			.profiles("catalogue")
			.properties("server.port=0")
			.run();
		int catalogued = catalogue.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
		return BrowserScript.start("portal.js", this.portal.catalogue(catalogued))
			.checksAndEnd()
			.onClose(catalogue::close);
	}

	/** A template nobody looks at may be unreadable for years. */
	private void everyTemplate() throws IOException {
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
