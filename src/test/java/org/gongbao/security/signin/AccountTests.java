package org.gongbao.security.signin;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.security.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** One's own account, and what the log shows to whom. */
@DeskTest
class AccountTests {

	private static final String NEW = "另一句-长的-只有自己知道";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private DeskPeople people;

	@Autowired
	private TestClock clock;

	private DeskVisitor editor;

	@BeforeEach
	void prepare() {
		this.clock.reset();
		this.people.add("editor", Role.EDITOR);
		this.people.add("publisher", Role.PUBLISHER);
		this.editor = new DeskVisitor(this.web);
		this.editor.signIn("editor", DeskPeople.PASSWORD);
	}

	@Test
	void aNewPasswordEndsOtherSessionsButNotThisOne() {
		DeskVisitor elsewhere = new DeskVisitor(this.web);
		elsewhere.signIn("editor", DeskPeople.PASSWORD);
		assertThat(change("wrong", NEW, NEW)).hasStatus(422);
		assertThat(elsewhere.get("/staff/account")).hasStatusOk();
		assertThat(change(DeskPeople.PASSWORD, NEW, NEW)).hasRedirectedUrl("/staff/account");
		assertThat(this.editor.get("/staff/account")).hasStatusOk();
		assertThat(elsewhere.get("/staff/account")).redirectedUrl().startsWith("/login");
		assertThat(new DeskVisitor(this.web).signIn("editor", DeskPeople.PASSWORD)).hasStatus(422);
		assertThat(new DeskVisitor(this.web).signIn("editor", NEW)).hasStatus(302);
		assertThat(this.people.log()).contains("核对密码失败 editor", "修改密码 editor");
	}

	@Test
	void whatIsWrongWithANewPasswordIsSaidAtTheField() {
		assertThat(error(change(DeskPeople.PASSWORD, "short", "short"))).contains("至少要12个");
		assertThat(error(change(DeskPeople.PASSWORD, NEW, "x"))).contains("不一样");
		assertThat(error(change(DeskPeople.PASSWORD, DeskPeople.PASSWORD, DeskPeople.PASSWORD))).contains("一样");
		assertThat(error(change("", NEW, NEW))).contains("还没有填现在的密码");
	}

	@Test
	void guessingTheOldPasswordIsSlowedDown() {
		for (int i = 0; i < 5; i++) {
			assertThat(error(change("wrong" + i, NEW, NEW))).contains("现在的密码不对");
		}
		assertThat(error(change(DeskPeople.PASSWORD, NEW, NEW))).contains("再试");
	}

	@Test
	void otherSessionsCanBeEnded() {
		DeskVisitor elsewhere = new DeskVisitor(this.web);
		elsewhere.signIn("editor", DeskPeople.PASSWORD);
		this.editor.post("/staff/account/sessions");
		assertThat(elsewhere.get("/staff/account")).redirectedUrl().startsWith("/login");
		assertThat(this.editor.get("/staff/account")).hasStatusOk();
	}

	@Test
	void thePageShowsTheLastSignIns() {
		var page = DeskVisitor.page(this.editor.get("/staff/account"));
		assertThat(page.select("table tbody tr")).hasSize(1);
		assertThat(page.select("table tbody tr").text()).contains("192.0.2.1", "密码", "第一次登录");
	}

	@Test
	void everyoneReadsHerOwnEntriesAndSomeReadAll() {
		DeskVisitor publisher = new DeskVisitor(this.web);
		publisher.signIn("publisher", DeskPeople.PASSWORD);
		assertThat(DeskVisitor.page(this.editor.get("/staff/audit")).select(".gz-audit tbody tr")).hasSize(1);
		assertThat(DeskVisitor.page(this.editor.get("/staff/audit?who=publisher")).select(".gz-audit tbody tr").text())
			.doesNotContain("publisher");
		var all = DeskVisitor.page(publisher.get("/staff/audit"));
		assertThat(all.select(".gz-audit tbody tr")).hasSize(2);
		assertThat(all.select(".gz-auditend").text()).contains("第2条");
		assertThat(csv(this.editor, "/staff/audit.csv")).contains("测试editor").doesNotContain("测试publisher");
		assertThat(csv(publisher, "/staff/audit.csv")).contains("测试editor", "测试publisher");
	}

	@Test
	void theLogIsFilteredAndPaged() {
		DeskVisitor publisher = new DeskVisitor(this.web);
		publisher.signIn("publisher", DeskPeople.PASSWORD);
		new DeskVisitor(this.web).signIn("editor", "wrong");
		assertThat(rows(publisher, "action=登录失败")).isEqualTo(1);
		assertThat(rows(publisher, "subject=edit")).isEqualTo(2);
		assertThat(rows(publisher, "subject=%25")).isZero();
		assertThat(rows(publisher, "who=测试pub")).isEqualTo(1);
		assertThat(rows(publisher, "from=2999-01-01")).isZero();
		assertThat(rows(publisher, "to=1999-01-01")).isZero();
		assertThat(rows(publisher, "from=2000-01-01&to=2999-01-01")).isEqualTo(3);
		assertThat(rows(publisher, "from=nonsense&page=-5&size=x")).isEqualTo(3);
		assertThat(rows(publisher, "size=2&page=2")).isEqualTo(1);
	}

	@Test
	void theTableIsForSpreadsheetsAndItsExportIsNoted() {
		MvcTestResult answer = this.editor.get("/staff/audit.csv?subject=editor");
		assertThat(answer).hasStatusOk().hasHeader("Content-Type", "text/csv;charset=UTF-8");
		byte[] bytes = answer.getResponse().getContentAsByteArray();
		assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
		assertThat(csv(this.editor, "/staff/audit.csv")).contains("\r\n").contains("\"导出操作记录\"");
		assertThat(this.people.log()).contains("导出操作记录 对象：editor", "导出操作记录 全部");
	}

	private static int rows(DeskVisitor visitor, String query) {
		MvcTestResult answer = visitor.get("/staff/audit?" + query);
		assertThat(answer).hasStatusOk();
		return DeskVisitor.page(answer).select(".gz-audit tbody tr").size();
	}

	private static String csv(DeskVisitor visitor, String uri) {
		return new String(visitor.get(uri).getResponse().getContentAsByteArray(),
				java.nio.charset.StandardCharsets.UTF_8);
	}

	private MvcTestResult change(String old, String password, String again) {
		return this.editor.post("/staff/account/password", "old", old, "password", password, "again", again);
	}

	private static String error(MvcTestResult answer) {
		assertThat(answer).hasStatus(422);
		return DeskVisitor.page(answer).select(".gz-field__error").text();
	}

}
