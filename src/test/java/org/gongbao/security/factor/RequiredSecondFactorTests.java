package org.gongbao.security.factor;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.gongbao.security.Role;
import org.gongbao.security.signin.DeskPeople;
import org.gongbao.security.signin.DeskTest;
import org.gongbao.security.signin.DeskVisitor;
import org.gongbao.security.signin.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Where everybody must have a second factor, nobody gets by without one. */
@DeskTest
@TestPropertySource(properties = "gongbao.security.second-factor=required")
class RequiredSecondFactorTests {

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
	}

	@Test
	void whoHasNoneGetsOneOnTheWayInAndNowhereElse() {
		DeskVisitor visitor = new DeskVisitor(this.web);
		visitor.get("/staff/audit");
		assertThat(visitor.signIn("editor", DeskPeople.PASSWORD)).hasRedirectedUrl("/login/second-factor");
		for (String page : List.of("/staff", "/staff/account", "/staff/audit.csv")) {
			assertThat(visitor.get(page)).hasRedirectedUrl("/login/second-factor");
		}
		assertThat(visitor.get("/login/code")).hasRedirectedUrl("/login");
		assertThat(visitor.get("/login/second-factor.svg")).hasStatusOk();
		String secret = DeskVisitor.page(visitor.get("/login/second-factor")).select(".gz-secret").text();
		assertThat(visitor.post("/login/second-factor", "code", "000000")).hasStatus(422);
		assertThat(DeskVisitor.page(visitor.get("/login/second-factor")).select(".gz-secret").text()).isEqualTo(secret);
		String code = Totp.code(secret.replace(" ", ""), this.clock.instant().getEpochSecond() / Totp.STEP_SECONDS);
		assertThat(visitor.post("/login/second-factor", "code", code))
			.hasRedirectedUrl("/staff/account/recovery-codes");
		assertThat(DeskVisitor.page(visitor.get("/staff/account/recovery-codes")).select("a.gz-button").attr("href"))
			.isEqualTo("/staff/audit");
		assertThat(visitor.post("/staff/account/second-factor/remove", "removal", DeskPeople.PASSWORD)).hasStatus(422);
		assertThat(new DeskVisitor(this.web).signIn("editor", DeskPeople.PASSWORD)).hasRedirectedUrl("/login/code");
	}

	@Test
	void aStrangerGetsNoPictureAndNoForm() {
		assertThat(new DeskVisitor(this.web).get("/login/second-factor.svg")).hasStatus(404);
		assertThat(new DeskVisitor(this.web).get("/login/second-factor")).hasRedirectedUrl("/login");
		assertThat(new DeskVisitor(this.web).post("/login/second-factor", "code", "123456"))
			.hasRedirectedUrl("/login?expired");
	}

}
