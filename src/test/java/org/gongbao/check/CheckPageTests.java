package org.gongbao.check;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptMother;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;
import org.gongbao.security.TestStaff;
import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The page of the checks, with what people do there. */
@NullUnmarked
@PortalTest
class CheckPageTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Manuscripts manuscripts;

	@Autowired
	private Checks checks;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SampleGazette gazette;

	private long id;

	@BeforeEach
	void begin() {
		TestStaff.editor().signIn(this.jdbc);
		this.id = this.manuscripts.create(Altered.saying("统筹保护 and 利用，通知通知，<script>alert(1)</script>（甲。"), null, "测试");
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void showsWhatIsFoundAndWhatIsInOrder() {
		assertThat(page(TestStaff.editor())).bodyText()
			.contains("必须处理", "0项，已全部处理", "需要确认", "已通过", "目录5条与正文逐条对应", "中文之间夹有“and”，疑为“和”",
					"/staff/drafts/" + this.id + "/parts/d1#text", "1处“and”改为“和”")
			.doesNotContain("<script>alert");
	}

	@Test
	void readsAsAnyRoleButOnlyWithSignIn() {
		assertThat(page(TestStaff.administrator())).hasStatusOk()
			.bodyText()
			.doesNotContain("确认无误</button>", "改为“和”</button>");
		assertThat(page(TestStaff.reviewer())).bodyText().contains("确认无误</button>").doesNotContain("改为“和”</button>");
		assertThat(this.web.get().uri("/staff/drafts/999/check").with(TestStaff.editor()))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.web.get()
			.uri("/staff/drafts/{id}/check", this.id)
			.with(SecurityMockMvcRequestPostProcessors.anonymous())).hasStatus3xxRedirection();
	}

	@Test
	void oneClickMakesANewVersion() {
		String key = only("latin-word").key();
		assertThat(post("fix", TestStaff.editor(), "key", key)).hasStatus3xxRedirection();
		assertThat(content().document(Altered.FIRST).orElseThrow().text()).startsWith("统筹保护和利用");
		assertThat(this.manuscripts.versions(this.id).getFirst().reason()).contains("1处“and”改为“和”");
		MvcTestResult again = post("fix", TestStaff.editor(), "key", key);
		assertThat(again).hasStatus3xxRedirection();
		assertThat(again.getMvcResult().getFlashMap().get("done")).asString().contains("已经不在了");
		assertThat(this.manuscripts.versions(this.id)).hasSize(2);
	}

	@Test
	void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
		String key = only("word-doubled").key();
		this.manuscripts.change(this.id, "另一人改动",
				(content) -> Altered.with(content, Altered.FIRST, (d) -> Altered.text(d, "全新的正文。")));
		post("fix", TestStaff.editor(), "key", key);
		assertThat(content().document(Altered.FIRST).orElseThrow().text()).isEqualTo("全新的正文。");
	}

	@Test
	void onlyEditorsChangeTheText() {
		String key = only("latin-word").key();
		assertThat(post("fix", TestStaff.reviewer(), "key", key)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post("confirm", TestStaff.administrator(), "key", key, "reason", "印本如此"))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.manuscripts.versions(this.id)).hasSize(1);
	}

	@Test
	void aReasonIsKeptWithWhoAndWhenAndOutlivesLaterVersions() {
		String key = only("word-doubled").key();
		assertThat(post("confirm", TestStaff.reviewer(), "key", key, "reason", " 印本如此 ")).hasStatus3xxRedirection();
		this.manuscripts.change(this.id, "改别处",
				(content) -> Altered.with(content, Altered.SECOND, (d) -> Altered.days(d, d.issuedOn(), null, null)));
		Acknowledgement kept = only("word-doubled").acknowledged();
		assertThat(kept).isNotNull();
		assertThat(kept.reason()).isEqualTo("印本如此");
		assertThat(kept.by()).isEqualTo("测试reviewer");
		assertThat(report().unconfirmed()).extracting(Finding::code).doesNotContain("word-doubled");
		assertThat(report().confirmed()).extracting(Finding::code).containsExactly("word-doubled");
		assertThat(page(TestStaff.editor())).bodyText().contains("理由：印本如此", "测试reviewer", "撤回确认");
		assertThat(audit()).contains(Map.of("action", "确认检查项", "after", "印本如此"));
	}

	@Test
	void aReasonCanBeTakenBack() {
		String key = only("word-doubled").key();
		post("confirm", TestStaff.editor(), "key", key, "reason", "印本如此");
		post("unconfirm", TestStaff.publisher(), "key", key);
		assertThat(only("word-doubled").acknowledged()).isNull();
		assertThat(post("unconfirm", TestStaff.publisher(), "key", key)).hasStatus3xxRedirection();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "好", "\u0007\u0008坏字符" })
	void aReasonThatSaysNothingIsRefusedAtTheFieldAndNothingTypedIsLost(String reason) {
		String key = only("word-doubled").key();
		assertThat(post("confirm", TestStaff.editor(), "key", key, "reason", reason)).hasStatusOk()
			.bodyText()
			.contains("没有完成", "e-" + key, "aria-invalid=\"true\"");
		assertThat(only("word-doubled").acknowledged()).isNull();
	}

	@Test
	void aReasonThatIsTooLongIsRefused() {
		assertThat(post("confirm", TestStaff.editor(), "key", only("word-doubled").key(), "reason", "很".repeat(501)))
			.hasStatusOk()
			.bodyText()
			.contains("理由太长了", "很".repeat(501));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", "00000000000000000000", "'; drop table manuscript; --" })
	void unknownKeysChangeNothing(String key) {
		assertThat(post("fix", TestStaff.editor(), "key", key)).hasStatus3xxRedirection();
		assertThat(post("confirm", TestStaff.editor(), "key", key, "reason", "印本如此")).hasStatus3xxRedirection();
		assertThat(post("unconfirm", TestStaff.editor(), "key", key)).hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("select count(*) from check_acknowledgement").query(Long.class).single()).isZero();
	}

	@Test
	void whatBlocksCannotBeConfirmed() {
		long blocked = this.manuscripts
			.create(Altered.with(Altered.saying("张某，11010519491231002X。"), Altered.SECOND, (d) -> d)
				.with(PartKey.FACTS, numbered(3)), null, "测试");
		Finding finding = this.checks.of(blocked, 1, this.manuscripts.content(blocked, 1)).blocking().getFirst();
		this.web.post()
			.uri("/staff/drafts/{id}/confirm", blocked)
			.param("key", finding.key())
			.param("reason", "不要紧的")
			.with(TestStaff.editor())
			.exchange();
		assertThat(this.jdbc.sql("select count(*) from check_acknowledgement").query(Long.class).single()).isZero();
		assertThat(this.web.get().uri("/staff/drafts/{id}/check", blocked).with(TestStaff.editor())).bodyText()
			.contains("必改", "有身份证号码")
			.doesNotContain("11010519491231002X");
	}

	@Test
	void oneReasonHoldsForAllOfAKind() {
		this.manuscripts.change(this.id, "改另一件",
				(content) -> Altered.with(content, Altered.SECOND, (d) -> Altered.text(d, "第一条 通知通知。")));
		List<Finding> doubled = report().findings()
			.stream()
			.filter((one) -> one.code().equals("word-doubled"))
			.toList();
		assertThat(doubled).hasSize(2);
		post("confirm", TestStaff.editor(), "key", doubled.getFirst().key(), "reason", "印本如此", "alike", "true");
		assertThat(report().confirmed()).hasSize(2);
	}

	@Test
	void aDiscardedManuscriptIsOnlyShown() {
		String key = only("latin-word").key();
		this.manuscripts.discard(this.id, "测试");
		assertThat(page(TestStaff.editor())).bodyText().doesNotContain("确认无误</button>", "改为“和”</button>");
		assertThat(post("fix", TestStaff.editor(), "key", key)).hasStatusOk().bodyText().contains("已经放弃");
		assertThat(post("confirm", TestStaff.editor(), "key", key, "reason", "印本如此")).hasStatusOk()
			.bodyText()
			.contains("已经发布或放弃");
		assertThat(post("unconfirm", TestStaff.editor(), "key", key)).hasStatusOk();
	}

	@Test
	void whatIsPublicIsKnown() {
		this.gazette.publishIssue41();
		assertThat(report().blocking()).extracting(Finding::code).contains("issue-taken");
		assertThat(report().findings()).extracting(Finding::code).contains("number-public-otherwise");
	}

	@Test
	void anotherManuscriptMayHoldTheSerial() {
		Manuscript other = Altered.issue().with(PartKey.FACTS, numbered(5));
		long second = this.manuscripts.create(other, null, "测试");
		this.manuscripts.change(this.id, "总期号", (content) -> content.with(PartKey.FACTS, serial(content, 77)));
		this.manuscripts.change(second, "总期号", (content) -> content.with(PartKey.FACTS, serial(content, 77)));
		assertThat(report().blocking()).extracting(Finding::code, Finding::field)
			.containsExactly(tuple("issue-taken", "serial"));
	}

	private static IssueFacts numbered(int number) {
		return ManuscriptMother.issue(2023, number).facts();
	}

	private static IssueFacts serial(Manuscript content, int serial) {
		IssueFacts f = content.facts();
		return new IssueFacts(f.year(), f.number(), serial, f.title(), f.motto(), f.colophon(), f.contents(),
				f.documents(), f.edition());
	}

	private MvcTestResult page(TestStaff who) {
		return this.web.get().uri("/staff/drafts/{id}/check", this.id).with(who).exchange();
	}

	private MvcTestResult post(String action, TestStaff who, String... parameters) {
		MockMvcTester.MockMvcRequestBuilder request = this.web.post()
			.uri("/staff/drafts/{id}/{action}", this.id, action)
			.with(who);
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

	private Manuscript content() {
		return this.manuscripts.content(this.id, this.manuscripts.find(this.id).orElseThrow().version());
	}

	private CheckReport report() {
		return this.checks.of(this.id, this.manuscripts.find(this.id).orElseThrow().version(), content());
	}

	private Finding only(String code) {
		return report().findings().stream().filter((finding) -> finding.code().equals(code)).findFirst().orElseThrow();
	}

	private List<Map<String, Object>> audit() {
		return this.jdbc.sql("select action, after from audit_entry where action = '确认检查项'").query().listOfRows();
	}

}
