package org.gongbao.readership;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.issue.IssueRef;
import org.gongbao.search.IndexedGazette;
import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;

import static org.assertj.core.api.Assertions.assertThat;

/** What of all that is asked for ends up in the database. */
@PortalTest
class CountingTests {

	private static final String ISSUE = "/issues/2023/2";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SampleGazette gazette;

	@Autowired
	private IndexedGazette indexed;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private CountKeeper keeper;

	@Autowired
	private ViewCounter views;

	@Autowired
	private SearchCounter searches;

	@BeforeEach
	void nothingCountedYet() {
		this.views.take();
		this.searches.take();
	}

	@Test
	void pagesOfIssuesAndDocumentsCountOnceEach() {
		IssueRef issue = this.gazette.publishIssue41();
		assertThat(read(ISSUE)).hasStatus(200);
		assertThat(read(ISSUE)).hasStatus(200);
		assertThat(read("/documents/{key}", "通政办发〔2023〕12号")).hasStatus(200);
		assertThat(counted()).containsExactlyInAnyOrder("document 1", "issue 2");
		assertThat(this.jdbc.sql("select item_id from reader_day where item_kind = 'issue'").query(Long.class).single())
			.isEqualTo(issue.id());
		assertThat(this.jdbc.sql("""
				select count(*) from reader_day where day = (clock_timestamp() at time zone 'Asia/Shanghai')::date""")
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	@Test
	void copyThatIsStillGoodIsAViewToo() {
		this.gazette.publishIssue41();
		String tag = Objects.requireNonNull(read(ISSUE).getResponse().getHeader(HttpHeaders.ETAG));
		assertThat(this.web.get()
			.uri(ISSUE)
			.header(HttpHeaders.USER_AGENT, RealReaderTests.BROWSER)
			.header(HttpHeaders.IF_NONE_MATCH, tag)).hasStatus(304);
		assertThat(counted()).containsExactly("issue 2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/issues/2023/02", "/issues/2023/3", "/issues", "/documents", "/issues/2023/2.json",
			"/documents.atom", "/documents/x", "/", "/issues/no/41", "/chronicle", "/appointments", "/cite/2023/2/p1" })
	void nothingElseDoes(String path) {
		this.gazette.publishIssue41();
		read(path);
		assertThat(counted()).isEmpty();
	}

	@Test
	void robotsAndFetchingAheadDoNot() {
		this.gazette.publishIssue41();
		assertThat(this.web.get().uri(ISSUE).header(HttpHeaders.USER_AGENT, "Baiduspider/2.0")).hasStatus(200);
		assertThat(this.web.get()
			.uri(ISSUE)
			.header(HttpHeaders.USER_AGENT, RealReaderTests.BROWSER)
			.header("Sec-Purpose", "prefetch;prerender")).hasStatus(200);
		assertThat(this.web.head().uri(ISSUE).header(HttpHeaders.USER_AGENT, RealReaderTests.BROWSER)).hasStatus(200);
		assertThat(this.web.get().uri("/search").param("q", "风电光伏").header(HttpHeaders.USER_AGENT, "Baiduspider/2.0"))
			.hasStatus(200);
		assertThat(counted()).isEmpty();
		assertThat(searched()).isEmpty();
	}

	@Test
	void searchesCountWithTheirHits() {
		publishAndIndex();
		search("q", "风电光伏");
		search("q", " 风电光伏 ");
		search("q", "　常务会议　 召开");
		search("q", "无此内容龘龘");
		assertThat(searched()).containsExactlyInAnyOrder("风电光伏 2×2", "常务会议 召开 1×1", "无此内容龘龘 1×0");
	}

	@Test
	void searchThatLeadsToItsDocumentCounts() {
		publishAndIndex();
		assertThat(read("/search?q={q}", "通政办发【2023】12号")).hasStatus(302);
		assertThat(searched()).hasSize(1).first().asString().startsWith("通政办发(2023)12号 1×");
	}

	@Test
	void whatFoundOnlySomethingElseFoundNothing() {
		publishAndIndex();
		search("q", "风电广福");
		assertThat(searched()).containsExactly("风电广福 1×0");
	}

	@Test
	void turningNarrowingAndSortingIsNoSearchOfItsOwn() {
		publishAndIndex();
		search("q", "通辽市", "page", "2", "size", "2");
		search("q", "通辽市", "type", "document");
		search("q", "通辽市", "year", "1999");
		search("q", "通辽市", "sort", "newest");
		search("q", "通辽市", "match", "words");
		search("q", "");
		search("q", "“”");
		read("/search.json?q={q}", "通辽市");
		read("/search.atom?q={q}", "通辽市");
		read("/search/suggest.json?q={q}", "通辽市");
		assertThat(searched()).isEmpty();
	}

	@Test
	void personalSearchesAreNotKept() {
		publishAndIndex();
		search("q", "13800138000");
		search("q", "身份证 11010119900307013X");
		search("q", "138\u200b 0013 8000 \u0000");
		assertThat(searched()).containsExactly("（含个人信息，未记录） 3×0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "\uD800", "<script>alert(1)</script>", "'; drop table searched_day; --", "{}",
			"\\", "（含个人信息，未记录）" })
	void whateverIsTypedIsCountedOrNotButNeverFails(String typed) {
		assertThat(
				this.web.get().uri("/search").param("q", typed).header(HttpHeaders.USER_AGENT, RealReaderTests.BROWSER))
			.hasStatus(200);
		this.keeper.write();
		assertThat(searched()).noneMatch((row) -> row.startsWith("（"));
	}

	@Test
	void databaseThatFailsCostsAMinuteAndNoPage() {
		this.gazette.publishIssue41();
		this.jdbc.sql("alter table reader_day rename to reader_day_away").update();
		try {
			assertThat(read(ISSUE)).hasStatus(200);
			this.keeper.write();
			assertThat(read(ISSUE)).hasStatus(200);
			assertThat(this.views.take()).as("only what came after the failure").hasSize(1);
		}
		finally {
			this.jdbc.sql("alter table reader_day_away rename to reader_day").update();
		}
		assertThat(read(ISSUE)).hasStatus(200);
		assertThat(counted()).containsExactly("issue 1");
	}

	@Test
	void whatWasCountedIsWrittenWhenThePortalStops() {
		this.gazette.publishIssue41();
		read(ISSUE);
		this.keeper.stop();
		try {
			assertThat(this.jdbc.sql("select views from reader_day").query(Long.class).list()).containsExactly(1L);
		}
		finally {
			this.keeper.start();
		}
		assertThat(this.keeper.isRunning()).isTrue();
	}

	private void publishAndIndex() {
		this.gazette.publishIssue41();
		this.indexed.await();
	}

	private MvcTestResult read(String path, Object... variables) {
		return this.web.get().uri(path, variables).header(HttpHeaders.USER_AGENT, RealReaderTests.BROWSER).exchange();
	}

	private void search(String... parameters) {
		MockMvcTester.MockMvcRequestBuilder request = this.web.get().uri("/search");
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		assertThat(request.header(HttpHeaders.USER_AGENT, RealReaderTests.BROWSER)).hasStatus(200);
	}

	private List<String> counted() {
		this.keeper.write();
		return this.jdbc.sql("select item_kind || ' ' || views from reader_day")
			.query((row, n) -> row.getString(1))
			.list();
	}

	private List<String> searched() {
		this.keeper.write();
		return this.jdbc.sql("select query || ' ' || searches || '×' || hits from searched_day")
			.query((row, n) -> row.getString(1))
			.list();
	}

}
