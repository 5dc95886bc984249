package org.gongbao.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * House rules of style sheets and templates, and contrast worked out from the colours
 * themselves.
 */
class StyleSheetTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final Pattern TOKEN = Pattern.compile("--gz-([\\w-]+): (#[0-9a-f]{6});");

	@Test
	void coloursAreNamedInOnePlace() throws IOException {
		assertThat(css("components.css")).doesNotContainPattern("#[0-9a-fA-F]{3,6}\\b").doesNotContain("rgb(");
		assertThat(css("base.css").substring(css("base.css").indexOf("/* core")))
			.doesNotContainPattern("#[0-9a-fA-F]{3,6}\\b");
	}

	@Test
	void nothingIsStyledByIdOrWithForce() throws IOException {
		for (String sheet : List.of("base.css", "components.css", "print.css")) {
			assertThat(css(sheet)).doesNotContainPattern("(?m)^#").doesNotContain("!important", "url(", "@import");
			assertThat(Pattern.compile("\\.(?!gz-)[a-zA-Z][\\w-]*(?=[^;{}]*\\{)")
				.matcher(withoutBlocks(css(sheet)))
				.results()).as("classes without our prefix in " + sheet).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ ":root, 4.5, 7.0", ".gz-dark, 4.5, 5.5", ".gz-contrast, 7.0, 7.0", ".gz-contrast.gz-dark, 7.0, 7.0" })
	void textCanBeReadOnEveryPaper(String mode, double least, double red) throws IOException {
		Map<String, String> colours = colours(mode);
		for (String paper : List.of("paper", "paper-2", "paper-3")) {
			for (String ink : List.of("ink", "ink-2", "ink-3")) {
				assertContrast(colours, ink, paper, least);
			}
		}
		assertContrast(colours, "red", "paper", red);
		assertContrast(colours, "red", "wash", least);
		assertContrast(colours, "on-red", "red", least);
		assertContrast(colours, "on-cover", "cover-red", least);
		for (int heat = 1; heat <= 4; heat++) {
			assertContrast(colours, "heat-ink", "heat-" + heat, least);
		}
	}

	@Test
	void theDevicesWishAndTheReadersChoiceLookTheSame() throws IOException {
		String sheet = css("base.css");
		assertThat(declarations(sheet, "\thtml:not(.gz-light) {")).isEqualTo(declarations(sheet, "\n.gz-dark {"));
		assertThat(declarations(sheet, "\thtml.gz-contrast:not(.gz-light) {"))
			.isEqualTo(declarations(sheet, "\n.gz-contrast.gz-dark {"));
	}

	@Test
	void templatesCarryNoStyleAndNoScript() throws IOException {
		for (Path template : templates()) {
			for (Element element : Jsoup.parse(Files.readString(template)).getAllElements()) {
				assertThat(element.tagName()).as(template.toString()).isNotEqualTo("style");
				assertThat(element.tagName().equals("script") && !element.data().isBlank()).as(template.toString())
					.isFalse();
				for (Attribute attribute : element.attributes()) {
					assertThat(attribute.getKey()).as(template.toString())
						.isNotEqualTo("style")
						.doesNotMatch("on[a-z]+");
				}
			}
		}
	}

	/**
	 * Thymeleaf evaluates what stands between two double underscores before anything
	 * else.
	 */
	@Test
	void noExpressionHasTwoDoubleUnderscores() throws IOException {
		for (Path template : templates()) {
			assertThat(Files.readString(template)).as(template.toString())
				.doesNotContainPattern("th:[\\w-]+=\"[^\"]*__[^\"]*__");
		}
	}

	private static List<Path> templates() throws IOException {
		try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
			return files.filter((file) -> file.toString().endsWith(".html")).toList();
		}
	}

	private static String css(String name) throws IOException {
		return Files.readString(RESOURCES.resolve("static/css").resolve(name))
			.replaceAll("(?s)/\\*(?! core).*?\\*/", "");
	}

	private static String withoutBlocks(String css) {
		return css.replaceAll("(?s)\\{[^{}]*}", "{}");
	}

	private static String declarations(String css, String selector) {
		int at = css.indexOf(selector);
		assertThat(at).as(selector).isNotNegative();
		return css.substring(css.indexOf('{', at) + 1, css.indexOf('}', at)).replaceAll("\\s+", " ").strip();
	}

	private static Map<String, String> colours(String mode) throws IOException {
		Map<String, String> colours = new HashMap<>(tokens(":root {"));
		if (mode.contains("dark")) {
			colours.putAll(tokens("\n.gz-dark {"));
		}
		if (mode.contains("contrast")) {
			colours.putAll(tokens("\n.gz-contrast {"));
		}
		colours.putAll(tokens("\n" + mode + " {"));
		return colours;
	}

	private static Map<String, String> tokens(String selector) throws IOException {
		Map<String, String> tokens = new HashMap<>();
		Matcher matcher = TOKEN.matcher(declarations("\n" + css("base.css"), selector));
		while (matcher.find()) {
			tokens.put(matcher.group(1), matcher.group(2));
		}
		return tokens;
	}

	private static void assertContrast(Map<String, String> colours, String ink, String paper, double least) {
		double one = luminance(colours.getOrDefault(ink, ""));
		double other = luminance(colours.getOrDefault(paper, ""));
		assertThat((Math.max(one, other) + .05) / (Math.min(one, other) + .05)).as(ink + " on " + paper)
			.isGreaterThanOrEqualTo(least);
	}

	private static double luminance(String colour) {
		double[] weights = { .2126, .7152, .0722 };
		double sum = 0;
		for (int part = 0; part < 3; part++) {
			double value = Integer.parseInt(colour.substring(1 + 2 * part, 3 + 2 * part), 16) / 255.0;
			sum += weights[part] * ((value <= .04045) ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4));
		}
		return sum;
	}

}
