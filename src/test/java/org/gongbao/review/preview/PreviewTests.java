package org.gongbao.review.preview;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.gongbao.manuscript.ManuscriptMother;
import org.gongbao.manuscript.PartKey;
import org.gongbao.publishing.ChangeLog;
import org.gongbao.publishing.ItemKind;
import org.gongbao.review.ReviewDesk;
import org.gongbao.testing.CleanDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The preview is the public page, byte for byte but for the ribbon, and nobody else ever
 * sees anything of it.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@CleanDatabase
@Import(ReviewDesk.class)
class PreviewTests {

	private static final List<String> PAGES = List.of("/", "/issues", "/issues/2023/2", "/issues/2023/2.json",
			"/documents", "/documents/" + encoded("通政字〔2023〕1号"), "/documents/" + encoded("通政办发〔2023〕13号"),
			"/documents/" + encoded("通政办字〔2023〕26号"), "/documents/" + encoded("通政字〔2023〕1号") + ".json",
			"/appointments?issue=2023-2", "/appointments.json?issue=2023-2", "/people/" + encoded("测试甲"), "/chronicle",
			"/chronicle/2023-03", "/chronicle/2023-03-04");

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	@LocalServerPort
	private int port;

	@Autowired
	private ReviewDesk desk;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ChangeLog changeLog;

	@Autowired
	private PlatformTransactionManager transactions;

	@BeforeEach
	void signIn() throws Exception {
		ReviewDesk.PUBLISHER.in(this.jdbc);
		String login = get("/login").body();
		String token = Jsoup.parse(login).select("input[name=_csrf]").attr("value");
		HttpResponse<String> answer = post("/login", Map.of("username", "publisher", "password", "x", "_csrf", token));
		assertThat(answer.statusCode()).isEqualTo(302);
	}

	@Test
	void thePreviewIsThePageThatWillBePublic() throws Exception {
		long id = this.desk.approved(2023, 2);
		List<String> previewed = new ArrayList<>();
		for (String page : PAGES) {
			HttpResponse<String> preview = get("/staff/drafts/" + id + "/preview" + page);
			previewed.add(preview.statusCode() + withoutRibbon(preview.body()));
			assertThat(preview.headers().allValues("cache-control")).as(page).contains("no-store");
			assertThat(preview.body().contains("gz-ribbon")).as(page).isEqualTo(!page.contains(".json"));
		}
		publish(id);
		for (int i = 0; i < PAGES.size(); i++) {
			HttpResponse<String> page = get(PAGES.get(i));
			assertThat(previewed.get(i)).as(PAGES.get(i)).isEqualTo(page.statusCode() + withoutMinute(page.body()));
		}
	}

	@Test
	void nothingOfAPreviewStays() throws Exception {
		long id = this.desk.begin(2023, 2);
		assertThat(get("/staff/drafts/" + id + "/preview/issues/2023/2").statusCode()).isEqualTo(200);
		assertThat(get("/issues/2023/2").statusCode()).isEqualTo(404);
		assertThat(get("/").body()).doesNotContain("gz-ribbon", "2023年第2期");
		assertThat(this.jdbc.sql("select count(*) from issue").query(Long.class).single()).isZero();
		assertThat(this.changeLog.head()).isZero();
	}

	@Test
	void theRibbonLeadsToEveryPageOfTheDraft() throws Exception {
		long id = this.desk.begin(2023, 2);
		HttpResponse<String> start = get("/staff/drafts/" + id + "/preview?part=d2");
		assertThat(start.headers().firstValue("location").orElse(""))
			.endsWith("/preview/documents/" + encoded("通政办发〔2023〕13号"));
		List<Element> links = Jsoup.parse(get("/staff/drafts/" + id + "/preview/issues/2023/2").body())
			.select(".gz-ribbon__pages a");
		assertThat(links).hasSize(8);
		for (Element link : links) {
			assertThat(get(link.attr("href")).statusCode()).as(link.text()).isEqualTo(200);
		}
	}

	@Test
	void onlyPagesOfThePublicSiteArePreviewed() throws Exception {
		long id = this.desk.begin(2023, 2);
		for (String other : List.of("/staff", "/staff/queue", "/login", "/actuator/health", "/search?q=x",
				"/css/base.css", "/issuesx", "//issues/2023/2")) {
			assertThat(get("/staff/drafts/" + id + "/preview" + other).statusCode()).as(other)
				.isIn(400, 404);
		}
	}

	@Test
	void whoeverIsNotSignedInSeesNoPreview() throws Exception {
		long id = this.desk.begin(2023, 2);
		HttpResponse<String> answer = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(address("/staff/drafts/" + id + "/preview/issues/2023/2")).build(),
					HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.body()).doesNotContain("防火");
	}

	@Test
	void whileSomebodyPublishesThePreviewAsksToWait() throws Exception {
		long id = this.desk.begin(2023, 2);
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.changeLog.put(ItemKind.ISSUE, List.of(1L));
			status.setRollbackOnly();
			HttpResponse<String> answer = quietly("/staff/drafts/" + id + "/preview/issues/2023/2");
			assertThat(answer.statusCode()).isEqualTo(409);
			assertThat(answer.body()).contains("正在发布，请稍后再看");
		});
	}

	@Test
	void aDraftWhoseNumberIsTakenSaysSo() throws Exception {
		long first = this.desk.approved(2023, 2);
		publish(first);
		assertThat(get("/staff/drafts/" + first + "/preview").body()).contains("已经公开，请到公开站查看");
		long second = this.desk.begin(ManuscriptMother.issue(2023, 2));
		HttpResponse<String> answer = get("/staff/drafts/" + second + "/preview/issues/2023/2");
		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("现在不能预览", "已经公开");
		assertThat(this.desk.states(second)).containsKey(PartKey.FACTS);
	}

	private void publish(long id) throws Exception {
		String form = get("/staff/drafts/" + id + "/publish").body();
		HttpResponse<String> answer = post("/staff/drafts/" + id + "/publish",
				Map.of("version", "1", "sentence", "发布 2023年第2期，3件文件", "_csrf",
						Jsoup.parse(form).select("form[action$=/publish] input[name=_csrf]").attr("value")));
		assertThat(answer.statusCode()).isEqualTo(302);
	}

	private static String withoutRibbon(String html) {
		return withoutMinute(html.replaceFirst("(?s)<aside class=\"gz-ribbon.*?</aside>", ""));
	}

	/** The time of publication, which nobody knows before. */
	private static String withoutMinute(String html) {
		return html.replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d", "…");
	}

	private HttpResponse<String> quietly(String path) {
		try {
			return get(path);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.browser.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
	}

	private HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
		String body = form.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + encoded(field.getValue()))
			.collect(Collectors.joining("&"));
		return this.browser.send(HttpRequest.newBuilder(address(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	private URI address(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
