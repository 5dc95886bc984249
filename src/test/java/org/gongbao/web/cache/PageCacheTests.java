package org.gongbao.web.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.gongbao.document.DocumentMother;
import org.gongbao.issue.IssueMother;
import org.gongbao.issue.IssuePublishing;
import org.gongbao.issue.IssueRef;
import org.gongbao.search.IndexedGazette;
import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;
import org.gongbao.web.PagePaths;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole portal: every kind of page, kept and made anew. */
@PortalTest
class PageCacheTests {

	private static final String WIND_POWER = PagePaths.of("documents", DocumentMother.WIND_POWER);

	private static final List<String> PAGES = List.of("/", "/issues", "/issues/2023/2", "/issues/2023/2.json",
			"/issues.json", "/documents", "/documents?issuer=x&page=2", "/documents.json", "/documents.atom",
			WIND_POWER, WIND_POWER + ".json", "/appointments", "/appointments.json", "/appointments.atom", "/chronicle",
			"/chronicle/2023-03", "/chronicle.json", "/corrections", "/corrections.json",
			"/search?q=%E9%A3%8E%E7%94%B5", "/search.json?q=%E9%A3%8E%E7%94%B5", "/search.atom?q=%E9%A3%8E%E7%94%B5",
			"/search", "/css/base.css", "/favicon.svg");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SampleGazette gazette;

	@Autowired
	private IndexedGazette indexed;

	@Autowired
	private KeptPages pages;

	@Autowired
	private Stamps stamps;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private IssuePublishing issues;

	@Autowired
	private PlatformTransactionManager transactions;

	@BeforeEach
	void publish() {
		this.gazette.publishIssue41();
		this.indexed.await();
	}

	@Test
	void aKeptPageIsByteForByteTheOneMadeAnew() {
		for (String page : PAGES) {
			while (!isAskedForThreeTimes(page)) {
				// The index was shaped anew meanwhile, as it may be once it has grown.
			}
		}
	}

	/** False if pages of the first moment and of the last need not be the same. */
	private boolean isAskedForThreeTimes(String page) {
		Stamp stamp = this.stamps.present();
		MockHttpServletResponse first = get(page);
		long hits = this.pages.pages().stats().hitCount();
		MockHttpServletResponse kept = get(page);
		hits = this.pages.pages().stats().hitCount() - hits;
		MockHttpServletResponse anew = this.web.get().uri(java.net.URI.create(page)).with((request) -> {
			request.setRequestedSessionId("somebody");
			return request;
		}).exchange().getResponse();
		if (!Objects.equals(stamp, this.stamps.present())) {
			return false;
		}
		assertThat(hits).as(page).isOne();
		assertThat(first.getStatus()).as(page).isEqualTo(200);
		assertThat(kept.getContentAsByteArray()).as(page)
			.isEqualTo(first.getContentAsByteArray())
			.isEqualTo(anew.getContentAsByteArray());
		assertThat(headers(kept)).as(page)
			.isEqualTo(headers(first))
			.isEqualTo(headers(anew))
			.containsKeys("ETag", "Content-Security-Policy", "X-Content-Type-Options", "Content-Length");
		return true;
	}

	@Test
	void everyStepOfPublishingShowsOnTheVeryNextPage() {
		get("/");
		get("/documents");
		IssueRef issue = this.gazette.publish(IssueMother.plain(2023, 3, 42),
				DocumentMother.titled("通辽市人民政府关于印发公园管理办法的通知"));
		assertThat(text("/")).contains("2023年第3期");
		assertThat(text("/documents")).contains("公园管理办法");
		assertThat(text("/issues/2023/3")).contains("公园管理办法");
		this.issues.withdraw(issue, "附表数据有误，另行公布。");
		assertThat(get("/issues/2023/3").getStatus()).isEqualTo(410);
		assertThat(text("/documents")).doesNotContain("公园管理办法");
	}

	@Test
	void aSearchShowsWhatTheIndexJustLearned() {
		assertThat(text("/search?q=%E5%85%AC%E5%9B%AD")).doesNotContain("公园管理办法");
		this.gazette.publish(IssueMother.plain(2023, 3, 42), DocumentMother.titled("通辽市人民政府关于印发公园管理办法的通知"));
		get("/search?q=%E5%85%AC%E5%9B%AD");
		this.indexed.await();
		assertThat(text("/search?q=%E5%85%AC%E5%9B%AD")).contains("管理办法");
	}

	@Test
	void whatSomebodyChangesInTheDatabaseItselfShowsToo() {
		assertThat(text(WIND_POWER)).doesNotContain("改过的标题");
		this.jdbc.sql("update document set title = '改过的标题' where number = ?").param(DocumentMother.WIND_POWER).update();
		assertThat(text(WIND_POWER)).contains("改过的标题");
	}

	@Test
	void whatOnlyATransactionSeesIsNeitherKeptNorTakenFromMemory() {
		String before = text(WIND_POWER);
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			status.setRollbackOnly();
			this.jdbc.sql("update document set title = '改过的标题' where number = ?")
				.param(DocumentMother.WIND_POWER)
				.update();
			assertThat(text(WIND_POWER)).contains("改过的标题");
		});
		assertThat(text(WIND_POWER)).isEqualTo(before);
	}

	@Test
	void whatIsNoPageForEverybodyIsNotKept() {
		for (String path : List.of("/issues/2023/9", "/issues/2023/02", "/actuator/health", "/mode?large=1",
				"/search/suggest.json?q=%E9%A3%8E", "/login", "/staff", "/%73taff", "/%6Cogin")) {
			get(path);
			long hits = this.pages.pages().stats().hitCount();
			get(path);
			assertThat(this.pages.pages().stats().hitCount()).as(path).isEqualTo(hits);
		}
	}

	@Test
	void theFirstVisitToADocumentIsLightAndAssetsAreKeptForEver() {
		Document page = Jsoup.parse(text(WIND_POWER));
		List<String> assets = new ArrayList<>();
		page.select("head link[rel=stylesheet], head link[rel=icon]").forEach((link) -> assets.add(link.attr("href")));
		page.select("head script").forEach((script) -> assets.add(script.attr("src")));
		int bytes = packed(WIND_POWER).getContentLength();
		for (String asset : assets) {
			MockHttpServletResponse answer = packed(asset);
			assertThat(answer.getHeader("Cache-Control")).as(asset)
				.isEqualTo(
						asset.equals("/favicon.svg") ? "max-age=86400, public" : "max-age=31536000, public, immutable");
			assertThat(answer.getHeaders("Vary")).as(asset).doesNotContain("Cookie");
			bytes += answer.getContentLength();
		}
		assertThat(assets).hasSizeGreaterThan(4);
		assertThat(bytes).isLessThan(60_000);
	}

	private MockHttpServletResponse packed(String page) {
		return this.web.get().uri(java.net.URI.create(page)).header("Accept-Encoding", "gzip").exchange().getResponse();
	}

	private String text(String page) {
		return new String(get(page).getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

	private MockHttpServletResponse get(String page) {
		return this.web.get().uri(java.net.URI.create(page)).exchange().getResponse();
	}

	private static Map<String, List<String>> headers(MockHttpServletResponse response) {
		Map<String, List<String>> headers = new TreeMap<>();
		response.getHeaderNames().forEach((name) -> headers.put(name, response.getHeaders(name)));
		return headers;
	}

}
