package org.gongbao.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import static org.assertj.core.api.Assertions.assertThat;

/** The frame of every page. */
@FrameTest
class LayoutTests {

	private static final Path GOLDEN = Path.of("src/test/resources/golden/layout.html");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ITemplateEngine engine;

	/** To accept a change: {@code -Dgongbao.golden=write}, then read the difference. */
	@Test
	void thePageIsAsApproved() throws IOException {
		String page = html("/catalogue/documents?page=2").replaceAll("-[0-9a-f]{32}\\.", "-HASH.")
			.replaceAll("(?m)[ \\t]+$", "")
			.replaceAll("\\n{2,}", "\n");
		if ("write".equals(System.getProperty("gongbao.golden"))) {
			Files.createDirectories(GOLDEN.getParent());
			Files.writeString(GOLDEN, page);
		}
		assertThat(page).isEqualTo(Files.readString(GOLDEN));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/front", "/issue", "/document", "/repealed", "/documents", "/search", "/none",
			"/appointments", "/person", "/post", "/chronicle" })
	void everyPageHasOneHeadingLandmarksAndNamesForThem(String name) {
		Document page = Jsoup.parse(html("/catalogue" + name));
		assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
		assertThat(page.select("h1").size()).isOne();
		assertThat(page.select("main#main").size()).isOne();
		assertThat(page.select("body > footer").size()).isOne();
		assertThat(page.select("a.gz-skip[href=#main]").size()).isOne();
		assertThat(page.select("nav:not([aria-label])")).isEmpty();
		assertThat(page.select("svg:not([role=img], [role=group]):not([aria-hidden])")).isEmpty();
		assertThat(page.select("svg[role]:not([aria-label])")).isEmpty();
		assertThat(page.select("input:not([type=hidden]):not([aria-label])")
			.stream()
			.filter((input) -> !labelled(page, input))).isEmpty();
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
	}

	@Test
	void everyPageNamesTheSiteAndAContentPageWhatItIs() {
		Document page = Jsoup.parse(html("/catalogue/document"));
		assertThat(meta(page, "SiteName")).isEqualTo("通辽市人民政府公报");
		assertThat(meta(page, "SiteDomain")).isEqualTo("gazette.example");
		assertThat(meta(page, "SiteIDCode")).isEqualTo("0000000000");
		assertThat(meta(page, "ColumnName")).isEqualTo("文件");
		assertThat(meta(page, "ColumnDescription")).isEqualTo("公报刊登的全部文件");
		assertThat(meta(page, "ColumnKeywords")).isEqualTo("政府公报,文件");
		assertThat(meta(page, "ColumnType")).isEqualTo("政策文件");
		assertThat(meta(page, "ArticleTitle")).isEqualTo("通辽市人民政府办公室关于推动全市风电光伏新能源产业高质量发展的意见");
		assertThat(meta(page, "PubDate")).isEqualTo("2023-05-18 09:00");
		assertThat(meta(page, "ContentSource")).isEqualTo("通辽市人民政府公报2023年第2期");
		assertThat(meta(page, "Keywords")).isEqualTo("风电,光伏");
		assertThat(meta(page, "Author")).isEqualTo("通辽市人民政府办公室");
		String address = "https://gazette.example/documents/%E9%80%9A%E6%94%BF%E5%8A%9E%E5%8F%91%E3%80%942023%E3%80%9512%E5%8F%B7";
		assertThat(meta(page, "Url")).isEqualTo(address);
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(address);
		assertThat(page.select("link[rel=alternate][type=application/json]").attr("href")).endsWith("12%E5%8F%B7.json");
		assertThat(page.select("title").text()).isEqualTo("关于推动全市风电光伏新能源产业高质量发展的意见－通辽市人民政府公报");
	}

	@Test
	void whatIsNotConfiguredIsLeftOutOfTheFooter() {
		Site bare = new Site("政府公报", "", "", null, null, null, null, null, null, null, null, null, "", false, null);
		PageFrame.Frame frame = new PageFrame.Frame(ReadingMode.PLAIN, "/", List.of(), List.of(), List.of(), List.of(),
				List.of());
		Context context = new Context(Locale.CHINA, Map.of("site", bare, "frame", frame));
		Document footer = Jsoup.parse(this.engine.process("fragments/footer", Set.of("footer"), context));
		assertThat(footer.select("h2").eachText()).containsExactly("查阅");
		assertThat(footer.select(".gz-footer__filings, .gz-mark, .gz-contact")).isEmpty();
		Document full = Jsoup.parse(html("/catalogue"));
		assertThat(full.select(".gz-footer h2").eachText()).containsExactly("主办", "查阅", "说明", "数据");
		assertThat(full.select(".gz-footer").text()).contains("通辽市人民政府办公室", "网站标识码 0000000000", "蒙ICP备00000000号", "找错");
	}

	@Test
	void samplesAreMarkedOnEveryPage() {
		for (String uri : List.of("/catalogue", "/catalogue/front", "/nowhere")) {
			MvcTestResult answer = this.web.get().uri(uri).exchange();
			assertThat(answer).bodyText().contains("样例期", "正文为演示文字，不作依据", "正式数据导入后自动撤下");
		}
	}

	@Test
	void remarksAboutTheRequestStandAboveThePage() {
		Document page = Jsoup.parse(html("/catalogue/documents?page=x&size=1000"));
		assertThat(page.select(".gz-notices p").eachText()).containsExactly("参数“size”应在1至100之间，已按100显示。",
				"参数“page”的值“x”无法识别，已忽略。");
	}

	@Test
	void styleSheetsAreNamedByTheirContentAndKeptForEver() {
		Document page = Jsoup.parse(html("/catalogue"));
		List<String> sheets = page.select("link[rel=stylesheet], script[src]")
			.stream()
			.map((element) -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
			.toList();
		assertThat(sheets).hasSize(5).allMatch((sheet) -> sheet.matches("/(css|js)/[a-z]+-[0-9a-f]{32}\\.(css|js)"));
		for (String sheet : sheets) {
			assertThat(this.web.get().uri(sheet)).hasStatusOk()
				.hasHeader("Cache-Control", "max-age=31536000, public, immutable")
				.headers()
				.doesNotContainHeader("Set-Cookie");
		}
	}

	@Test
	void robotsAndIconAreThere() {
		assertThat(this.web.get().uri("/robots.txt")).hasStatusOk().bodyText().contains("Disallow: /mode");
		assertThat(this.web.get().uri("/favicon.svg")).hasStatusOk().hasContentTypeCompatibleWith("image/svg+xml");
	}

	private String html(String uri) {
		MvcTestResult answer = this.web.get().uri(uri).exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static boolean labelled(Document page, Element input) {
		return input.hasAttr("id") && !page.select("label[for=" + input.id() + "]").isEmpty();
	}

	private static String meta(Document page, String name) {
		return page.select("meta[name=" + name + "]").attr("content");
	}

}
