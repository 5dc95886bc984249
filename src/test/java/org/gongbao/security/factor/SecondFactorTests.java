package org.gongbao.security.factor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.gongbao.security.Role;
import org.gongbao.security.signin.DeskPeople;
import org.gongbao.security.signin.DeskTest;
import org.gongbao.security.signin.DeskVisitor;
import org.gongbao.security.signin.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Codes of an authenticator and recovery codes. */
@DeskTest
class SecondFactorTests {

	/** The ASCII text 12345678901234567890 of RFC 6238. */
	private static final String RFC = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private DeskPeople people;

	@Autowired
	private SecondFactors secondFactors;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	private long editor;

	@BeforeEach
	void prepare() {
		this.clock.reset();
		this.editor = this.people.add("editor", Role.EDITOR);
	}

	/**
	 * RFC 6238, appendix B, SHA-1; its codes have eight figures, of which six are used.
	 */
	@ParameterizedTest
	@CsvSource({ "59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
			"20000000000, 353130" })
	void theCodesAreThoseOfTheStandard(long second, String code) {
		assertThat(Totp.code(RFC, second / Totp.STEP_SECONDS)).isEqualTo(code);
		assertThat(Totp.step(RFC, code, Instant.ofEpochSecond(second))).hasValue(second / Totp.STEP_SECONDS);
	}

	@ParameterizedTest
	@CsvSource({ "-60, false", "-30, true", "0, true", "30, true", "60, false" })
	void aClockMayBeHalfAMinuteOff(long seconds, boolean taken) {
		Instant now = Instant.ofEpochSecond(1_700_000_010);
		String code = Totp.code(RFC, now.plusSeconds(seconds).getEpochSecond() / Totp.STEP_SECONDS);
		assertThat(Totp.step(RFC, code, now).isPresent()).isEqualTo(taken);
	}

	@Test
	void aCodeIsAskedForAfterThePasswordAndNothingElseIsOpenBefore() {
		Enrolment enrolment = enrol();
		DeskVisitor visitor = new DeskVisitor(this.web);
		visitor.get("/staff/audit");
		assertThat(visitor.signIn("editor", DeskPeople.PASSWORD)).hasRedirectedUrl("/login/code");
		for (String page : List.of("/staff", "/staff/account", "/staff/audit", "/staff/account/recovery-codes",
				"/staff/account/second-factor")) {
			assertThat(visitor.get(page)).hasRedirectedUrl("/login/code");
		}
		assertThat(visitor.get("/login/second-factor")).hasRedirectedUrl("/login");
		assertThat(visitor.post("/staff/account/sessions")).hasRedirectedUrl("/login/code");
		String before = visitor.session().getId();
		assertThat(visitor.post("/login/code", "code", code(enrolment))).hasRedirectedUrl("/staff/audit");
		assertThat(visitor.session().getId()).isNotEqualTo(before);
		assertThat(visitor.get("/staff/account")).hasStatusOk();
	}

	@Test
	void aCodeIsTakenOnce() {
		Enrolment enrolment = enrol();
		this.clock.advance(Duration.ofMinutes(2));
		String code = code(enrolment);
		assertThat(half().post("/login/code", "code", code)).hasStatus(302);
		DeskVisitor other = half();
		var answer = other.post("/login/code", "code", code);
		assertThat(answer).hasStatus(422);
		assertThat(DeskVisitor.page(answer).text()).contains("已经用过");
	}

	@Test
	void theCodeThatProvedTheAuthenticatorIsUsedUp() {
		Enrolment enrolment = Enrolment.begin();
		String code = code(enrolment);
		assertThat(this.secondFactors.confirm(this.editor, enrolment, code)).isPresent();
		assertThat(this.secondFactors.check(this.editor, code)).isEqualTo(SecondFactors.Answer.USED);
	}

	@Test
	void gapsAndWideFiguresAreUnderstood() {
		Enrolment enrolment = enrol();
		this.clock.advance(Duration.ofMinutes(2));
		String code = code(enrolment);
		StringBuilder wide = new StringBuilder();
		code.chars().forEach((c) -> wide.append((char) (c - '0' + '０')));
		assertThat(this.secondFactors.check(this.editor, wide.insert(3, ' ').toString()))
			.isEqualTo(SecondFactors.Answer.RIGHT);
	}

	@Test
	void aRecoveryCodeIsTakenOnceHoweverItIsWritten() {
		List<String> codes = this.secondFactors.confirm(this.editor, RFC_ENROLMENT, code(RFC_ENROLMENT)).orElseThrow();
		assertThat(codes).hasSize(10).doesNotHaveDuplicates();
		String code = codes.get(3).toLowerCase(java.util.Locale.ROOT).replace("-", " ");
		assertThat(half().post("/login/code", "code", code)).hasStatus(302);
		assertThat(this.secondFactors.codesLeft(this.editor)).isEqualTo(9);
		assertThat(half().post("/login/code", "code", code)).hasStatus(422);
		assertThat(this.people.wholeLog()).contains("密码和恢复码").doesNotContain(codes.get(3));
	}

	@Test
	void guessingIsSlowedDownSoon() {
		enrol();
		DeskVisitor visitor = half();
		for (int i = 0; i < 5; i++) {
			assertThat(visitor.post("/login/code", "code", "00000" + i)).hasStatus(422);
		}
		assertThat(visitor.post("/login/code", "code", "000009")).hasStatus(429).hasHeader("Retry-After", "30");
		assertThat(half().post("/login/code", "code", "000009")).hasStatus(429);
		assertThat(this.people.log()).filteredOn((line) -> line.startsWith("动态口令不对")).hasSize(5);
	}

	@Test
	void thePasswordIsAskedAgainAfterAWhile() {
		Enrolment enrolment = enrol();
		DeskVisitor visitor = half();
		this.clock.advance(Duration.ofMinutes(16));
		assertThat(visitor.post("/login/code", "code", code(enrolment))).redirectedUrl().startsWith("/login");
		assertThat(visitor.get("/staff/account")).redirectedUrl().startsWith("/login");
	}

	@Test
	void oneEnrolsWithAPictureAPasswordAndACode() {
		DeskVisitor visitor = new DeskVisitor(this.web);
		visitor.signIn("editor", DeskPeople.PASSWORD);
		var page = DeskVisitor.page(visitor.get("/staff/account/second-factor"));
		String secret = page.select(".gz-secret").text().replace(" ", "");
		assertThat(secret).hasSize(32);
		assertThat(page.select("img").attr("src")).isEqualTo("/staff/account/second-factor.svg");
		assertThat(visitor.get("/staff/account/second-factor.svg")).hasStatusOk()
			.hasHeader("Content-Type", "image/svg+xml")
			.hasHeader("Cache-Control", "no-store")
			.bodyText()
			.startsWith("<svg");
		String code = code(new Enrolment(secret));
		assertThat(visitor.post("/staff/account/second-factor", "code", code, "old", "wrong")).hasStatus(422);
		assertThat(visitor.post("/staff/account/second-factor", "code", "000000", "old", DeskPeople.PASSWORD))
			.hasStatus(422);
		assertThat(visitor.post("/staff/account/second-factor", "code", code, "old", DeskPeople.PASSWORD))
			.hasRedirectedUrl("/staff/account/recovery-codes");
		assertThat(DeskVisitor.page(visitor.get("/staff/account/recovery-codes")).select(".gz-codes li")).hasSize(10);
		assertThat(visitor.get("/staff/account/recovery-codes")).hasRedirectedUrl("/staff/account");
		assertThat(DeskVisitor.page(visitor.get("/staff/account")).text()).contains("还有10个恢复码");
		assertThat(this.people.log()).contains("绑定动态口令 editor");
	}

	@Test
	void oneGetsRidOfItWithThePassword() {
		DeskVisitor visitor = new DeskVisitor(this.web);
		visitor.signIn("editor", DeskPeople.PASSWORD);
		enrol();
		assertThat(visitor.post("/staff/account/second-factor/remove", "removal", "wrong")).hasStatus(422);
		assertThat(visitor.post("/staff/account/second-factor/remove", "removal", DeskPeople.PASSWORD)).hasStatus(302);
		assertThat(this.secondFactors.codesLeft(this.editor)).isZero();
		assertThat(new DeskVisitor(this.web).signIn("editor", DeskPeople.PASSWORD)).hasRedirectedUrl("/staff");
	}

	@Test
	void theDatabaseAloneGivesNoCode() {
		Enrolment enrolment = enrol();
		String row = this.jdbc
			.sql("select m::text || coalesce((select string_agg(c::text, '') from "
					+ "staff_recovery_code c), '') from staff_member m")
			.query(String.class)
			.single();
		assertThat(row).doesNotContain(enrolment.secret());
	}

	@Test
	void anothersSecretCannotBePutInItsPlace() {
		enrol();
		long other = this.people.add("reviewer", Role.REVIEWER);
		this.jdbc.sql("""
				update staff_member set second_factor_since = now(),
				second_factor = (select second_factor from staff_member where id = :from) where id = :to""")
			.param("from", this.editor)
			.param("to", other)
			.update();
		assertThat(this.secondFactors.check(other, "123456")).isEqualTo(SecondFactors.Answer.UNREADABLE);
	}

	@Test
	void thePictureHoldsWhatAuthenticatorsRead() {
		assertThat(new Enrolment(RFC).uri("通辽市人民政府公报", "editor")).startsWith("otpauth://totp/%E9%80%9A%E8%BE%BD")
			.endsWith("?secret=" + RFC + "&issuer=%E9%80%9A%E8%BE%BD%E5%B8%82%E4%BA%BA%E6%B0%91%E6%94%BF%E5%BA%9C"
					+ "%E5%85%AC%E6%8A%A5");
		assertThat(new Enrolment(RFC).grouped()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
	}

	private static final Enrolment RFC_ENROLMENT = new Enrolment(RFC);

	private Enrolment enrol() {
		Enrolment enrolment = Enrolment.begin();
		assertThat(this.secondFactors.confirm(this.editor, enrolment, code(enrolment))).isPresent();
		this.clock.advance(Duration.ofSeconds(31));
		return enrolment;
	}

	private DeskVisitor half() {
		DeskVisitor visitor = new DeskVisitor(this.web);
		assertThat(visitor.signIn("editor", DeskPeople.PASSWORD)).hasRedirectedUrl("/login/code");
		return visitor;
	}

	private String code(Enrolment enrolment) {
		return Totp.code(enrolment.secret(), this.clock.instant().getEpochSecond() / Totp.STEP_SECONDS);
	}

}
