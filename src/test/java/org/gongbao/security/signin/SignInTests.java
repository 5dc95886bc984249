package org.gongbao.security.signin;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.security.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** Who gets in, who does not, and who is slowed down. */
@DeskTest
class SignInTests {

	private static final String RIGHT = DeskPeople.PASSWORD;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private DeskPeople people;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void prepare() {
		this.clock.reset();
		this.people.add("editor", Role.EDITOR);
	}

	@Test
	void theRightPasswordLeadsToTheDesk() {
		DeskVisitor visitor = new DeskVisitor(this.web);
		assertThat(visitor.get("/staff/account")).hasStatus(302).redirectedUrl().endsWith("/login");
		assertThat(visitor.signIn(" Editor ", RIGHT)).hasStatus(302).hasRedirectedUrl("/staff/account");
		assertThat(visitor.get("/staff/account")).hasStatusOk();
		assertThat(this.people.log()).containsExactly("登录 editor");
	}

	@Test
	void thePasswordCountsWhateverWidthTheInputMethodGives() {
		this.jdbc.sql("update staff_member set password_hash = :hash")
			.param("hash", "{bcrypt}" + new BCryptPasswordEncoder(4).encode("abc123-abc123"))
			.update();
		assertThat(new DeskVisitor(this.web).signIn("editor", "ａｂｃ１２３－abc123")).hasRedirectedUrl("/staff");
	}

	@Test
	void anOldHashIsMadeAnew() {
		this.jdbc.sql("update staff_member set password_hash = :hash")
			.param("hash", "{bcrypt}" + new BCryptPasswordEncoder(4).encode(RIGHT))
			.update();
		DeskVisitor visitor = new DeskVisitor(this.web);
		visitor.signIn("editor", RIGHT);
		assertThat(visitor.get("/staff/account")).hasStatusOk();
		assertThat(this.jdbc.sql("select password_hash from staff_member").query(String.class).single())
			.startsWith("{argon2}");
	}

	@Test
	void theSessionGetsAnotherNameAndAnotherToken() {
		DeskVisitor visitor = new DeskVisitor(this.web);
		visitor.get("/login");
		String before = visitor.session().getId();
		visitor.signIn("editor", RIGHT);
		assertThat(visitor.session().getId()).isNotEqualTo(before);
	}

	@Test
	void unknownLoginAndWrongPasswordAreAnsweredAlike() {
		MvcTestResult wrong = new DeskVisitor(this.web).signIn("editor", "wrong-password");
		MvcTestResult unknown = new DeskVisitor(this.web).signIn("nobody", "wrong-password");
		MvcTestResult odd = new DeskVisitor(this.web).signIn("'; drop\0 table '", "x".repeat(100_000));
		for (MvcTestResult answer : new MvcTestResult[] { wrong, unknown, odd }) {
			assertThat(answer).hasStatus(422);
			assertThat(DeskVisitor.page(answer).select(".gz-summary li").eachText()).containsExactly("登录名或密码不对。");
			assertThat(DeskVisitor.page(answer).select("input[type=password]").attr("value")).isEmpty();
		}
		assertThat(DeskVisitor.page(unknown).select("input[name=username]").val()).isEqualTo("nobody");
	}

	@Test
	void theLogKeepsNothingThatMayBeAPassword() {
		new DeskVisitor(this.web).signIn("MySecretPassword1", "wrong-password");
		new DeskVisitor(this.web).signIn("editor", "wrong-password");
		assertThat(this.people.log()).containsExactly("登录失败 未知登录名", "登录失败 editor");
		assertThat(this.people.wholeLog()).doesNotContainIgnoringCase("mysecret")
			.doesNotContain("wrong-password")
			.contains("192.0.2.1");
	}

	@Test
	void emptyFieldsAreSaidAtTheField() {
		MvcTestResult answer = new DeskVisitor(this.web).signIn(" ", "");
		assertThat(answer).hasStatus(422);
		assertThat(DeskVisitor.page(answer).select(".gz-field__error").eachText()).containsExactly("还没有填登录名。",
				"还没有填密码。");
		assertThat(this.people.log()).isEmpty();
	}

	@Test
	void failuresSlowDownAndAnswerAtOnce() {
		DeskVisitor visitor = new DeskVisitor(this.web);
		fail(visitor, 5);
		MvcTestResult answer = visitor.signIn("editor", RIGHT);
		assertThat(answer).hasStatus(429).hasHeader("Retry-After", "5");
		assertThat(DeskVisitor.page(answer).text()).contains("请5秒后再试");
		this.clock.advance(Duration.ofSeconds(6));
		assertThat(visitor.signIn("editor", "wrong")).hasStatus(422);
		assertThat(visitor.signIn("editor", RIGHT)).hasStatus(429).hasHeader("Retry-After", "10");
		this.clock.advance(Duration.ofSeconds(11));
		assertThat(visitor.signIn("editor", RIGHT)).hasStatus(302);
	}

	@Test
	void whoIsUnknownIsSlowedDownAlike() {
		DeskVisitor visitor = new DeskVisitor(this.web);
		for (int i = 0; i < 5; i++) {
			assertThat(visitor.signIn("nobody", "wrong")).hasStatus(422);
		}
		assertThat(visitor.signIn("nobody", "wrong")).hasStatus(429).hasHeader("Retry-After", "5");
	}

	@Test
	void aSuccessForgivesTheFailuresBefore() {
		DeskVisitor visitor = new DeskVisitor(this.web);
		fail(visitor, 4);
		assertThat(visitor.signIn("editor", RIGHT)).hasStatus(302);
		visitor.withoutSession();
		fail(visitor, 4);
		assertThat(visitor.signIn("editor", RIGHT)).hasStatus(302);
	}

	@Test
	void strangersCloseAnAccountToStrangersButNotToItsOwner() {
		DeskVisitor owner = new DeskVisitor(this.web).from("198.51.100.7");
		owner.signIn("editor", RIGHT);
		owner.withoutSession();
		for (int i = 0; i < 30; i++) {
			assertThat(new DeskVisitor(this.web).from("203.0.113." + i).signIn("editor", "wrong")).hasStatus(422);
		}
		assertThat(new DeskVisitor(this.web).from("203.0.113.99").signIn("editor", RIGHT)).hasStatus(429);
		assertThat(this.people.log()).contains("暂时锁定账号 editor");
		assertThat(owner.from("203.0.113.1").signIn("editor", RIGHT)).hasStatus(302);
		this.clock.advance(Duration.ofMinutes(16));
		assertThat(new DeskVisitor(this.web).from("203.0.113.99").signIn("editor", RIGHT)).hasStatus(302);
	}

	@Test
	void aForgedBrowserCookieIsNoKnownBrowser() {
		DeskVisitor owner = new DeskVisitor(this.web);
		owner.signIn("editor", RIGHT);
		String cookie = owner.cookie(Browsers.COOKIE).getValue();
		long other = this.people.add("reviewer", Role.REVIEWER);
		String forged = cookie.replaceFirst("\\.\\d+\\.", "." + other + ".");
		assertThat(forged).isNotEqualTo(cookie);
		for (int i = 0; i < 5; i++) {
			this.web.post().uri("/login").cookie(new jakarta.servlet.http.Cookie(Browsers.COOKIE, forged)).exchange();
		}
		assertThat(this.jdbc.sql("select count(*) from sign_in_counter where key like 'browser:%'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void manyAtOnceGetNoFurtherThanOneAfterTheOther() throws Exception {
		try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
			pool.invokeAll(IntStream.range(0, 24)
				.<Callable<MvcTestResult>>mapToObj((n) -> () -> new DeskVisitor(this.web).signIn("editor", "wrong" + n))
				.toList());
		}
		assertThat(this.people.log().stream().filter((line) -> line.startsWith("登录失败"))).hasSize(5);
	}

	@Test
	void oneAddressIsSlowedDownWhateverItTries() {
		DeskVisitor stranger = new DeskVisitor(this.web).from("2001:db8::1");
		for (int i = 0; i < 30; i++) {
			assertThat(stranger.from("2001:db8::" + i).signIn("user" + i, "wrong")).hasStatus(422);
		}
		assertThat(stranger.from("2001:db8::ffff").signIn("another", "wrong")).hasStatus(429);
		assertThat(stranger.from("2001:db8:1::1").signIn("another", "wrong")).hasStatus(422);
	}

	@Test
	void oldFailuresAreForgottenAndNotKept() {
		fail(new DeskVisitor(this.web), 4);
		this.clock.advance(Duration.ofHours(2));
		fail(new DeskVisitor(this.web), 4);
		this.clock.advance(Duration.ofHours(25));
		new DeskVisitor(this.web).signIn("nobody", "wrong");
		assertThat(this.jdbc.sql("select count(*) from sign_in_counter where key like '%editor%'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void whoIsDisabledIsToldSoOnlyWithTheRightPassword() {
		this.jdbc.sql("update staff_member set active = false").update();
		assertThat(DeskVisitor.page(new DeskVisitor(this.web).signIn("editor", "wrong")).text()).contains("登录名或密码不对");
		assertThat(DeskVisitor.page(new DeskVisitor(this.web).signIn("editor", RIGHT)).text()).contains("已停用");
	}

	@Test
	void whoHasNoPasswordYetDoesNotGetInWithAny() {
		this.jdbc.sql("update staff_member set password_hash = null").update();
		assertThat(new DeskVisitor(this.web).signIn("editor", "nobody")).hasStatus(422);
		assertThat(new DeskVisitor(this.web).signIn("editor", RIGHT)).hasStatus(422);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/staff/audit?who=%E6%9D%8E&from=2023-01-01", "/staff/account" })
	void thePageWantedFollows(String wanted) {
		DeskVisitor visitor = new DeskVisitor(this.web);
		visitor.get(wanted.replace("%E6%9D%8E", "李"));
		assertThat(visitor.signIn("editor", RIGHT).getResponse().getRedirectedUrl())
			.startsWith(wanted.substring(0, 12));
	}

	@Test
	void nobodyIsLedToAnotherSite() {
		for (String astray : new String[] { "//evil.example/", "https://evil.example/", "/staff//evil.example",
				"/login?continue=https://evil.example" }) {
			DeskVisitor visitor = new DeskVisitor(this.web);
			visitor.get("/login?continue=" + astray + "&redirect=" + astray);
			assertThat(visitor.signIn("editor", RIGHT)).hasRedirectedUrl("/staff");
		}
	}

	@Test
	void leavingEndsTheSession() {
		DeskVisitor visitor = new DeskVisitor(this.web);
		visitor.signIn("editor", RIGHT);
		var session = visitor.session();
		assertThat(visitor.post("/logout")).hasRedirectedUrl("/login?out");
		assertThat(session.isInvalid()).isTrue();
		assertThat(visitor.get("/staff/account")).hasStatus(302).redirectedUrl().contains("/login");
		assertThat(this.people.log()).containsExactly("登录 editor", "退出 editor");
		assertThat(DeskVisitor.page(visitor.get("/login?out")).text()).contains("您已退出");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/staff/account", "/%73taff/account", "/staff/%61udit", "/STAFF/account", "/staff/audit.csv",
					"/staff/people/1", "/staff/search/explain", "/login/../staff/account", "/staff/./account" })
	void noWayOfWritingAnAddressLeadsPastTheDoor(String address) {
		MvcTestResult answer = this.web.get().uri(java.net.URI.create(address)).exchange();
		assertThat(answer.getResponse().getStatus()).as(address).isIn(302, 400, 404);
		assertThat(DeskVisitor.page(answer).select(".gz-deskbar__person, table")).isEmpty();
	}

	@Test
	void aSessionEndsAfterTwelveHoursHoweverBusy() {
		DeskVisitor visitor = new DeskVisitor(this.web);
		visitor.signIn("editor", RIGHT);
		this.clock.advance(Duration.ofHours(11));
		assertThat(visitor.get("/staff/account")).hasStatusOk();
		this.clock.advance(Duration.ofMinutes(61));
		assertThat(visitor.get("/staff/account")).hasRedirectedUrl("/login?expired");
	}

	@Test
	void aSessionEndsWhenNobodyIsThere() {
		DeskVisitor visitor = new DeskVisitor(this.web);
		visitor.signIn("editor", RIGHT);
		assertThat(visitor.session().getMaxInactiveInterval()).isEqualTo(30 * 60);
	}

	@Test
	void aFormFromElsewhereIsRefused() {
		assertThat(this.web.post().uri("/login").param("username", "editor").param("password", RIGHT)).hasStatus(403)
			.hasForwardedUrl(LoginController.FOREIGN);
		assertThat(this.web.post()
			.uri("/login")
			.header("Sec-Fetch-Site", "cross-site")
			.param("username", "editor")
			.param("password", RIGHT)).hasStatus(403);
		assertThat(this.people.log()).isEmpty();
	}

	@Test
	void aLoginPageThatStoodOpenTooLongAsksAgainAndKeepsTheLogin() {
		DeskVisitor visitor = new DeskVisitor(this.web);
		assertThat(visitor.postLate("/login", Map.of("username", "editor", "password", RIGHT)))
			.hasRedirectedUrl("/login?again");
		var page = DeskVisitor.page(visitor.get("/login?again"));
		assertThat(page.select("input[name=username]").val()).isEqualTo("editor");
		assertThat(page.text()).contains("这一页开得太久").doesNotContain(RIGHT);
		assertThat(visitor.signIn("editor", RIGHT)).hasStatus(302);
	}

	private void fail(DeskVisitor visitor, int times) {
		for (int i = 0; i < times; i++) {
			assertThat(visitor.signIn("editor", "wrong")).hasStatus(422);
		}
	}

}
