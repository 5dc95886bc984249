package org.gongbao.review.preview;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
import org.gongbao.testing.Browser;
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
			"/documents", "/documents/" + Browser.encoded("通政字〔2023〕1号"),
			"/documents/" + Browser.encoded("通政办发〔2023〕13号"), "/documents/" + Browser.encoded("通政办字〔2023〕26号"),
			"/documents/" + Browser.encoded("通政字〔2023〕1号") + ".json", "/appointments?issue=2023-2",
			"/appointments.json?issue=2023-2", "/people/" + Browser.encoded("测试甲"), "/chronicle", "/chronicle/2023-03",
			"/chronicle/2023-03-04");

	@SuppressWarnings("NullAway.Init")
	private Browser browser;

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
		ReviewDesk.PUBLISHER.in(this.jdbc, "x");
		this.browser = new Browser(this.port);
		assertThat(this.browser.signIn("publisher", "x")).isTrue();
	}

	@Test
	void thePreviewIsThePageThatWillBePublic() throws Exception {
		long id = this.desk.approved(2023, 2);
		List<String> previewed = new ArrayList<>();
		for (String page : PAGES) {
			HttpResponse<String> preview = this.browser.get("/staff/drafts/" + id + "/preview" + page);
			previewed.add(preview.statusCode() + withoutRibbon(preview.body()));
			assertThat(preview.headers().allValues("cache-control")).as(page).contains("no-store");
			assertThat(preview.body().contains("gz-ribbon")).as(page).isEqualTo(!page.contains(".json"));
		}
		publish(id);
		for (int i = 0; i < PAGES.size(); i++) {
			HttpResponse<String> page = this.browser.get(PAGES.get(i));
			assertThat(previewed.get(i)).as(PAGES.get(i)).isEqualTo(page.statusCode() + withoutMinute(page.body()));
		}
	}

	@Test
	void nothingOfAPreviewStays() throws Exception {
		long id = this.desk.begin(2023, 2);
		assertThat(this.browser.get("/staff/drafts/" + id + "/preview/issues/2023/2").statusCode()).isEqualTo(200);
		assertThat(this.browser.get("/issues/2023/2").statusCode()).isEqualTo(404);
		assertThat(this.browser.get("/").body()).doesNotContain("gz-ribbon", "2023年第2期");
		assertThat(this.jdbc.sql("select count(*) from issue").query(Long.class).single()).isZero();
		assertThat(this.changeLog.head()).isZero();
	}

	@Test
	void noWayOfWritingAnAddressBringsAPreviewToOthers() throws Exception {
		long id = this.desk.begin(2023, 2);
		Browser other = new Browser(this.port);
		for (String desk : List.of("/staff", "/%73taff", "/st%61ff", "/staff;x=1", "//staff", "/./staff")) {
			String page = desk + "/drafts/" + id + "/preview/issues/2023/2";
			this.browser.get(page);
			assertThat(other.get(page).body()).as(page).doesNotContain("gz-ribbon");
		}
		assertThat(other.get("/issues/2023/2").statusCode()).isEqualTo(404);
	}

	@Test
	void theRibbonLeadsToEveryPageOfTheDraft() throws Exception {
		long id = this.desk.begin(2023, 2);
		HttpResponse<String> start = this.browser.get("/staff/drafts/" + id + "/preview?part=d2");
		assertThat(start.headers().firstValue("location").orElse(""))
			.endsWith("/preview/documents/" + Browser.encoded("通政办发〔2023〕13号"));
		List<Element> links = Jsoup.parse(this.browser.get("/staff/drafts/" + id + "/preview/issues/2023/2").body())
			.select(".gz-ribbon__pages a");
		assertThat(links).hasSize(8);
		for (Element link : links) {
			assertThat(this.browser.get(link.attr("href")).statusCode()).as(link.text()).isEqualTo(200);
		}
	}

	@Test
	void onlyPagesOfThePublicSiteArePreviewed() throws Exception {
		long id = this.desk.begin(2023, 2);
		for (String other : List.of("/staff", "/staff/queue", "/login", "/actuator/health", "/search?q=x",
				"/css/base.css", "/issuesx", "//issues/2023/2")) {
			assertThat(this.browser.get("/staff/drafts/" + id + "/preview" + other).statusCode()).as(other)
				.isIn(400, 404);
		}
	}

	@Test
	void whoeverIsNotSignedInSeesNoPreview() throws Exception {
		long id = this.desk.begin(2023, 2);
		HttpResponse<String> answer = new Browser(this.port).get("/staff/drafts/" + id + "/preview/issues/2023/2");
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
		assertThat(this.browser.get("/staff/drafts/" + first + "/preview").body()).contains("已经公开，请到公开站查看");
		long second = this.desk.begin(ManuscriptMother.issue(2023, 2));
		HttpResponse<String> answer = this.browser.get("/staff/drafts/" + second + "/preview/issues/2023/2");
		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("现在不能预览", "已经公开");
		assertThat(this.desk.states(second)).containsKey(PartKey.FACTS);
	}

	private void publish(long id) throws Exception {
		String form = this.browser.get("/staff/drafts/" + id + "/publish").body();
		HttpResponse<String> answer = this.browser.post("/staff/drafts/" + id + "/publish",
				Map.of("version", "1", "sentence", "发布 2023年第2期，3件文件", "_csrf", Browser.token(form)));
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
			return this.browser.get(path);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
