package org.gongbao.security.signin;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.security.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** What was typed when the session was over comes back, to its owner alone. */
@DeskTest
class KeptFormTests {

	private static final String TEXT = "第一条 为规范业务，\r\n制定本办法。<script>alert(1)</script>";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private DeskPeople people;

	@Autowired
	private TestClock clock;

	@BeforeEach
	void prepare() {
		this.clock.reset();
		this.people.add("editor", Role.EDITOR);
		this.people.add("reviewer", Role.REVIEWER);
	}

	@Test
	void whatWasTypedComesBackAfterSigningIn() {
		DeskVisitor visitor = expired();
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("title", "关于修堤的通知");
		fields.put("body", TEXT);
		fields.put("basis", "8dae835f");
		fields.put("relations-1-title", "");
		fields.put("_csrf", "old");
		assertThat(visitor.postLate("/staff/manuscripts/7/parts/d1?from=%E7%A8%BF", fields))
			.hasRedirectedUrl("/login?kept");
		assertThat(DeskVisitor.page(visitor.get("/login?kept")).text()).contains("您填写的内容还在");
		assertThat(visitor.signIn("editor", DeskPeople.PASSWORD)).hasRedirectedUrl("/staff/kept");
		Document page = DeskVisitor.page(visitor.get("/staff/kept"));
		assertThat(page.select("h1").text()).isEqualTo("登录已过期，您填写的内容还在");
		assertThat(page.select(".gz-typed dd").eachText()).hasSize(2).first().isEqualTo("关于修堤的通知");
		assertThat(page.select(".gz-typed dt").eachText()).containsExactly("标题", "其他");
		assertThat(page.select("main script")).isEmpty();
		var form = page.select("form[action^=/staff/manuscripts]");
		assertThat(form.attr("action")).isEqualTo("/staff/manuscripts/7/parts/d1?from=%E7%A8%BF");
		assertThat(form.attr("method")).isEqualTo("post");
		assertThat(form.select("input[name=body]").val()).isEqualTo(TEXT);
		assertThat(form.select("input[name=basis]").val()).isEqualTo("8dae835f");
		assertThat(form.select("input[name=_csrf]").val()).isNotEmpty().isNotEqualTo("old");
		assertThat(form.select("input[name=_csrf]")).hasSize(1);
	}

	@Test
	void onceSentAgainItIsForgotten() {
		DeskVisitor visitor = expired();
		visitor.postLate("/staff/account-notes", Map.of("note", "x"));
		visitor.postLate("/staff/notes", Map.of("note", "x"));
		visitor.signIn("editor", DeskPeople.PASSWORD);
		assertThat(DeskVisitor.page(visitor.get("/staff/kept")).select(".gz-typed")).hasSize(1);
		visitor.post("/staff/account/sessions", "note", "x", "_kept", "1");
		assertThat(DeskVisitor.page(visitor.get("/staff/kept")).text()).contains("没有留下的内容");
	}

	@Test
	void itCanBeDropped() {
		DeskVisitor visitor = expired();
		visitor.postLate("/staff/notes", Map.of("note", "x"));
		visitor.signIn("editor", DeskPeople.PASSWORD);
		assertThat(visitor.post("/staff/kept")).hasRedirectedUrl("/staff");
		assertThat(DeskVisitor.page(visitor.get("/staff/kept")).text()).contains("没有留下的内容");
	}

	@Test
	void anotherPersonDoesNotSeeIt() {
		DeskVisitor visitor = expired();
		visitor.postLate("/staff/notes", Map.of("note", "只给自己看的话"));
		assertThat(visitor.signIn("reviewer", DeskPeople.PASSWORD)).hasRedirectedUrl("/staff");
		assertThat(DeskVisitor.page(visitor.get("/staff/kept")).text()).contains("没有留下的内容").doesNotContain("只给自己看的话");
	}

	@Test
	void aTokenThatIsTooOldLosesNothingEither() {
		DeskVisitor visitor = new DeskVisitor(this.web);
		visitor.signIn("editor", DeskPeople.PASSWORD);
		assertThat(visitor.postLate("/staff/notes", Map.of("note", "x"))).hasRedirectedUrl("/staff/kept");
		assertThat(DeskVisitor.page(visitor.get("/staff/kept")).select("input[name=note]").val()).isEqualTo("x");
	}

	@Test
	void aSessionThatWasEndedLosesNothingEither() {
		DeskVisitor visitor = new DeskVisitor(this.web);
		visitor.signIn("editor", DeskPeople.PASSWORD);
		this.clock.advance(Duration.ofHours(13));
		assertThat(visitor.postLate("/staff/notes", Map.of("note", "x"))).hasRedirectedUrl("/login?kept");
		assertThat(visitor.signIn("editor", DeskPeople.PASSWORD)).hasRedirectedUrl("/staff/kept");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "cross-site, -", "same-site, -", "none, -", "-, https://evil.example", "-, null", "-, -" })
	void whatComesFromElsewhereIsRefusedAndNotKept(@org.jspecify.annotations.Nullable String site,
			@org.jspecify.annotations.Nullable String origin) {
		DeskVisitor visitor = expired();
		MockMvcTester.MockMvcRequestBuilder request = this.web.post().uri("/staff/notes").param("note", "x");
		if (site != null) {
			request.header("Sec-Fetch-Site", site);
		}
		if (origin != null) {
			request.header("Origin", origin);
		}
		MvcTestResult answer = request.cookie(visitor.cookie(Browsers.COOKIE)).exchange();
		assertThat(answer).hasStatus(403);
		assertThat(KeptForm.of(answer.getRequest().getSession(false))).isEmpty();
	}

	@Test
	void ourOwnOriginIsRecognisedWhereABrowserSaysOnlyThat() {
		DeskVisitor visitor = expired();
		assertThat(this.web.post()
			.uri("/staff/notes")
			.param("note", "x")
			.header("Host", "gazette.example:8080")
			.header("Origin", "http://gazette.example:8080")
			.cookie(visitor.cookie(Browsers.COOKIE))).hasRedirectedUrl("/login?kept");
	}

	@Test
	void strangersFillNoMemory() {
		MvcTestResult answer = this.web.post()
			.uri("/staff/notes")
			.param("note", "x")
			.header("Sec-Fetch-Site", "same-origin")
			.exchange();
		assertThat(answer).hasRedirectedUrl("/login");
		assertThat(KeptForm.of(answer.getRequest().getSession(false))).isEmpty();
	}

	@Test
	void whatIsTooLongIsNotKept() {
		DeskVisitor visitor = expired();
		assertThat(visitor.postLate("/staff/notes", Map.of("note", "x".repeat(1_000_001)))).redirectedUrl()
			.doesNotContain("kept");
	}

	@ParameterizedTest
	@CsvSource({ "/staff/account/password", "/staff/account/second-factor" })
	void passwordsAreNotKept(String address) {
		DeskVisitor visitor = expired();
		assertThat(visitor.postLate(address, Map.of("old", "x"))).redirectedUrl().doesNotContain("kept");
	}

	@Test
	void filesMustBeChosenAgain() {
		DeskVisitor visitor = expired();
		MvcTestResult answer = this.web.post()
			.uri("/staff/import")
			.multipart()
			.file(new MockMultipartFile("file", "公报.docx", "application/octet-stream", new byte[] { 1 }))
			.content("as long as browsers say it is")
			.param("title", "第2期")
			.header("Sec-Fetch-Site", "same-origin")
			.cookie(visitor.cookie(Browsers.COOKIE))
			.exchange();
		assertThat(answer).hasRedirectedUrl("/login?kept");
		KeptForm kept = KeptForm.of(answer.getRequest().getSession(false)).orElseThrow();
		assertThat(kept.fields()).extracting(KeptForm.Field::name).containsExactly("title");
		assertThat(kept.files()).isNotEmpty();
	}

	@Test
	void aScriptIsToldInsteadOfBeingLedAway() {
		DeskVisitor visitor = expired();
		assertThat(this.web.post()
			.uri("/staff/notes")
			.param("note", "x")
			.header("Sec-Fetch-Site", "same-origin")
			.header("Sec-Fetch-Mode", "cors")
			.cookie(visitor.cookie(Browsers.COOKIE))).hasStatus(401).bodyText().contains("登录已过期");
	}

	private DeskVisitor expired() {
		DeskVisitor visitor = new DeskVisitor(this.web);
		visitor.signIn("editor", DeskPeople.PASSWORD);
		return visitor.withoutSession();
	}

}
