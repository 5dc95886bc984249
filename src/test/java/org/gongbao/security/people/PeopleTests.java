package org.gongbao.security.people;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.command.Command;
import org.gongbao.security.Role;
import org.gongbao.security.TestStaff;
import org.gongbao.security.signin.DeskPeople;
import org.gongbao.security.signin.DeskTest;
import org.gongbao.security.signin.DeskVisitor;
import org.gongbao.security.signin.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An administrator manages people, within bounds, and what she does counts at once. */
@DeskTest
class PeopleTests {

	private static final String NEW_PASSWORD = "另一句-长的-只有自己知道";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private DeskPeople people;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private FirstAdministrator first;

	@Autowired
	private StaffCommand command;

	private DeskVisitor admin;

	private long administrator;

	@BeforeEach
	void prepare() {
		this.clock.reset();
		this.administrator = this.people.add("admin", Role.ADMINISTRATOR);
		this.admin = new DeskVisitor(this.web);
		this.admin.signIn("admin", DeskPeople.PASSWORD);
	}

	@Test
	void aPersonIsAddedAndSetsHerOwnPassword() {
		MvcTestResult added = this.admin.post("/staff/people", "login", "Editor", "name", "某采编", "roles", "editor");
		String link = String.valueOf(added.getMvcResult().getFlashMap().get("invitation"));
		assertThat(link).startsWith("/staff/invitation/");
		DeskVisitor editor = new DeskVisitor(this.web);
		assertThat(DeskVisitor.page(editor.get(link)).text()).contains("某采编", "editor");
		MvcTestResult weak = editor.post(link, "password", "editor123456", "again", "editor123456");
		assertThat(weak).hasStatus(422);
		assertThat(DeskVisitor.page(editor.post(link, "password", NEW_PASSWORD, "again", "x")).text()).contains("不一样");
		assertThat(editor.post(link, "password", NEW_PASSWORD, "again", NEW_PASSWORD))
			.hasRedirectedUrl("/login?welcome");
		assertThat(editor.post(link, "password", NEW_PASSWORD, "again", NEW_PASSWORD)).hasStatus(410);
		assertThat(editor.get(link)).hasStatus(410);
		assertThat(editor.signIn("editor", NEW_PASSWORD)).hasStatus(302);
		assertThat(this.people.log()).contains("添加人员 某采编（editor）", "设定密码 editor");
		assertThat(this.people.wholeLog()).doesNotContain(link.substring(18));
	}

	@Test
	void anInvitationEnds() {
		MvcTestResult added = this.admin.post("/staff/people", "login", "editor", "name", "某采编", "roles", "editor");
		String link = String.valueOf(added.getMvcResult().getFlashMap().get("invitation"));
		this.clock.advance(Duration.ofHours(73));
		assertThat(new DeskVisitor(this.web).get(link)).hasStatus(410);
		assertThat(new DeskVisitor(this.web).get("/staff/invitation/guess")).hasStatus(410);
	}

	@Test
	void whatIsWrongIsSaidAtTheFieldAndNothingTypedIsLost() {
		MvcTestResult answer = this.admin.post("/staff/people", "login", "有空格 的", "name", " ");
		assertThat(answer).hasStatus(422);
		var page = DeskVisitor.page(answer);
		assertThat(page.select(".gz-summary li")).hasSize(3);
		assertThat(page.select("input[name=login]").val()).isEqualTo("有空格 的");
		MvcTestResult mixed = this.web.post()
			.uri("/staff/people")
			.param("login", "x1")
			.param("name", "<b>某</b>")
			.param("roles", "administrator", "publisher")
			.with(TestStaff.administrator())
			.exchange();
		assertThat(mixed).hasStatus(422);
		assertThat(DeskVisitor.page(mixed).select(".gz-field__error").text()).contains("管理员只管人员");
		assertThat(DeskVisitor.page(mixed).select("input[name=name]").val()).isEqualTo("<b>某</b>");
		assertThat(this.admin.post("/staff/people", "login", "admin", "name", "另一位", "roles", "editor")).hasStatus(422);
	}

	@Test
	void theDatabaseToldApartThoseWhoManageAndThoseWhoPublish() {
		assertThatThrownBy(() -> this.people.add("both", Role.ADMINISTRATOR, Role.PUBLISHER))
			.isInstanceOf(DataIntegrityViolationException.class)
			.hasMessageContaining("staff_member_administrator_only_manages");
	}

	@Test
	void rolesCountAtOnceInAnOpenSession() {
		long id = this.people.add("editor", Role.EDITOR);
		DeskVisitor editor = new DeskVisitor(this.web);
		editor.signIn("editor", DeskPeople.PASSWORD);
		assertThat(DeskVisitor.page(editor.get("/staff/account")).select(".gz-deskbar__nav").text()).contains("导入");
		assertThat(this.admin.post("/staff/people/" + id, "name", "改过名", "roles", "reviewer")).hasStatus(302);
		var bar = DeskVisitor.page(editor.get("/staff/account")).select(".gz-deskbar");
		assertThat(bar.text()).contains("改过名", "审核").doesNotContain("导入");
		assertThat(this.people.wholeLog()).contains("角色：采编", "角色：审核");
	}

	@Test
	void whoIsDisabledIsOutAtOnceAndMayComeBack() {
		long id = this.people.add("editor", Role.EDITOR);
		DeskVisitor editor = new DeskVisitor(this.web);
		editor.signIn("editor", DeskPeople.PASSWORD);
		this.admin.post("/staff/people/" + id + "/disable");
		assertThat(editor.get("/staff/account")).redirectedUrl().startsWith("/login");
		assertThat(editor.signIn("editor", DeskPeople.PASSWORD)).hasStatus(422);
		this.admin.post("/staff/people/" + id + "/enable");
		assertThat(editor.signIn("editor", DeskPeople.PASSWORD)).hasStatus(302);
	}

	@Test
	void aPasswordResetEndsTheOldOneAtOnce() {
		long id = this.people.add("editor", Role.EDITOR);
		DeskVisitor editor = new DeskVisitor(this.web);
		editor.signIn("editor", DeskPeople.PASSWORD);
		MvcTestResult reset = this.admin.post("/staff/people/" + id + "/password");
		assertThat(editor.get("/staff/account")).redirectedUrl().startsWith("/login");
		assertThat(editor.signIn("editor", DeskPeople.PASSWORD)).hasStatus(422);
		String link = String.valueOf(reset.getMvcResult().getFlashMap().get("invitation"));
		assertThat(editor.post(link, "password", NEW_PASSWORD, "again", NEW_PASSWORD)).hasStatus(302);
		assertThat(editor.signIn("editor", NEW_PASSWORD)).hasStatus(302);
	}

	@Test
	void anAdministratorChangesNothingOfHerOwnStandingAndCannotPublish() {
		String own = "/staff/people/" + this.administrator;
		this.people.add("second", Role.ADMINISTRATOR);
		for (String step : List.of("/disable", "/password", "/second-factor")) {
			assertThat(this.admin.post(own + step)).hasStatus(422);
		}
		assertThat(this.admin.post(own, "name", "管", "roles", "publisher")).hasStatus(422);
		assertThat(this.admin.post(own, "name", "新名字", "roles", "administrator")).hasStatus(302);
		assertThat(this.admin.get(own)).hasStatusOk();
	}

	@Test
	void theLastAdministratorWhoCanSignInStays() {
		long second = this.people.add("second", Role.ADMINISTRATOR);
		this.jdbc.sql("update staff_member set password_hash = null where id = :id")
			.param("id", this.administrator)
			.update();
		DeskVisitor other = new DeskVisitor(this.web);
		other.signIn("second", DeskPeople.PASSWORD);
		DeskVisitor waiting = new DeskVisitor(this.web);
		assertThat(this.admin.post("/staff/people/" + second + "/disable")).hasStatus(422);
		assertThat(this.admin.post("/staff/people/" + second, "name", "乙", "roles", "editor")).hasStatus(422);
		assertThat(this.admin.post("/staff/people/" + second + "/password")).hasStatus(422);
		assertThat(waiting.signIn("second", DeskPeople.PASSWORD)).hasStatus(302);
	}

	@Test
	void onlyAdministratorsManagePeople() {
		for (TestStaff staff : List.of(TestStaff.editor(), TestStaff.reviewer(), TestStaff.publisher())) {
			MvcTestResult answer = this.web.get().uri("/staff/people").with(staff).exchange();
			assertThat(answer).hasStatus(403);
			var page = DeskVisitor.page(answer);
			assertThat(page.select("h1").text()).isEqualTo("您的角色不能做这一步");
			assertThat(page.text()).contains("“管理员”", "测试admin");
			assertThat(page.select(".gz-deskbar__person")).isNotEmpty();
			assertThat(this.web.post().uri("/staff/people/1/disable").with(staff)).hasStatus(403);
		}
		assertThat(this.web.get().uri("/staff/people")).hasStatus(302);
	}

	@Test
	void aMissingPageOfTheDeskIsToldWithinTheDesk() {
		MvcTestResult answer = this.admin.get("/staff/people/999999");
		assertThat(answer).hasStatus(404);
		assertThat(DeskVisitor.page(answer).select(".gz-deskbar__nav a")).isNotEmpty();
	}

	@Test
	void theLockIsShownAndOpened() {
		long id = this.people.add("editor", Role.EDITOR);
		for (int i = 0; i < 30; i++) {
			new DeskVisitor(this.web).from("203.0.113." + i).signIn("editor", "wrong");
		}
		assertThat(DeskVisitor.page(this.admin.get("/staff/people")).text()).contains("暂时锁定");
		this.admin.post("/staff/people/" + id + "/unlock");
		assertThat(DeskVisitor.page(this.admin.get("/staff/people")).text()).doesNotContain("暂时锁定");
		assertThat(new DeskVisitor(this.web).from("203.0.113.1").signIn("editor", DeskPeople.PASSWORD)).hasStatus(302);
	}

	@Test
	void theFirstAdministratorComesInWithTheSecretOfTheLastStart() {
		this.jdbc.sql("truncate staff_member cascade").update();
		String old = secret(this.first.lines("http://localhost/"));
		String secret = secret(this.first.lines("http://localhost/"));
		DeskVisitor visitor = new DeskVisitor(this.web);
		assertThat(visitor.get("/staff/setup")).hasStatusOk();
		assertThat(setUp(visitor, old)).hasStatus(422);
		assertThat(this.jdbc.sql("select count(*) from staff_member").query(Integer.class).single()).isZero();
		assertThat(this.jdbc.sql("select i::text from staff_invitation i").query(String.class).single())
			.doesNotContain(secret, secret.replace("-", ""));
		assertThat(setUp(visitor, " " + secret.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
			.hasRedirectedUrl("/login?welcome");
		assertThat(visitor.get("/staff/setup")).hasStatus(404);
		assertThat(setUp(visitor, secret)).hasStatus(404);
		assertThat(visitor.signIn("chief", NEW_PASSWORD)).hasStatus(302);
		assertThat(visitor.get("/staff/people")).hasStatusOk();
		assertThat(this.first.lines("http://localhost/")).isEmpty();
	}

	/**
	 * Whoever comes second of two at once is told so, not shown the form without a word.
	 */
	@Test
	void ofSeveralAtOnceOneBecomesTheFirstAdministrator() throws Exception {
		this.jdbc.sql("truncate staff_member cascade").update();
		String secret = secret(this.first.lines("http://localhost/"));
		List<Callable<MvcTestResult>> attempts = Collections.nCopies(4, () -> setUp(new DeskVisitor(this.web), secret));
		List<MvcTestResult> answers = new ArrayList<>();
		try (ExecutorService people = Executors.newFixedThreadPool(attempts.size())) {
			for (Future<MvcTestResult> answer : people.invokeAll(attempts)) {
				answers.add(answer.get());
			}
		}
		assertThat(answers).filteredOn((answer) -> answer.getResponse().getStatus() == 302).hasSize(1);
		assertThat(answers).filteredOn((answer) -> answer.getResponse().getStatus() == 422)
			.allSatisfy((answer) -> assertThat(DeskVisitor.page(answer).text()).contains("请找那个人开账号"));
		assertThat(this.jdbc.sql("select count(*) from staff_member").query(Integer.class).single()).isOne();
	}

	@Test
	void anOperatorWithoutAdministratorsInvitesOne() {
		String out = run("invite", "Rescue", "救急");
		Matcher link = Pattern.compile("/staff/invitation/\\S+").matcher(out);
		assertThat(link.find()).isTrue();
		DeskVisitor visitor = new DeskVisitor(this.web);
		assertThat(visitor.post(link.group(), "password", NEW_PASSWORD, "again", NEW_PASSWORD)).hasStatus(302);
		visitor.signIn("rescue", NEW_PASSWORD);
		assertThat(visitor.get("/staff/people")).hasStatusOk();
		assertThat(this.people.wholeLog()).contains("命令行", "添加管理员");
		assertThat(run("invite", "rescue", "救急")).contains("/staff/invitation/");
		assertThat(visitor.get("/staff/people")).redirectedUrl().startsWith("/login");
	}

	@Test
	void theCommandRefusesWhatMakesNoSense() {
		this.people.add("editor", Role.EDITOR);
		assertThat(run("invite", "editor", "某")).contains("不是管理员");
		assertThat(run("invite", "有 空格", "某")).contains("登录名");
		assertThat(run("invite", "x1")).contains("用法");
		assertThat(run()).contains("用法");
	}

	private String run(String... arguments) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
		assertThat(this.command.run(List.of(arguments), out, out)).isIn(Command.DONE, Command.UNUSABLE);
		return bytes.toString(StandardCharsets.UTF_8);
	}

	private static String secret(List<String> lines) {
		Matcher matcher = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){5}").matcher(String.join("\n", lines));
		assertThat(matcher.find()).isTrue();
		return matcher.group();
	}

	private static MvcTestResult setUp(DeskVisitor visitor, String secret) {
		return visitor.post("/staff/setup", "secret", secret, "login", "chief", "name", "管理者", "password", NEW_PASSWORD,
				"again", NEW_PASSWORD);
	}

}
