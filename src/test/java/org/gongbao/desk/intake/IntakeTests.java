package org.gongbao.desk.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.manuscript.Manuscripts;
import org.gongbao.security.TestStaff;
import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Bringing texts to the desk. */
@PortalTest
class IntakeTests {

	private static final String ISSUE = """
			某某市人民政府公报
			2021年第3期
			（总第17期）

			目录

			市政府文件
			某某市人民政府关于加强河道管理的通告……………1

			某某市人民政府关于加强河道管理的通告

			通政发〔2021〕908号 2021年5月6日

			为保护河道，现将有关事项通告如下。

			一、河道两侧不得倾倒垃圾。
			""";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Manuscripts manuscripts;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aPastedIssueBecomesADraftThatIsNotPublic() {
		String job = bring(null, ISSUE);
		assertThat(ended(job)).hasStatus3xxRedirection().redirectedUrl().startsWith("/staff/drafts/");
		assertThat(this.manuscripts.findOpen(2021, 3)).hasValueSatisfying((head) -> {
			assertThat(head.createdBy()).isEqualTo("测试editor");
			assertThat(this.manuscripts.source(head.id()).orElseThrow().sha256()).isNotNull();
		});
		assertThat(this.web.get().uri("/issues/2021/3")).hasStatus(404);
	}

	@Test
	void anIssueThatIsOnTheDeskIsReplacedOnlyWhenAskedTo() throws Exception {
		ended(bring(null, ISSUE));
		String again = bring(new MockMultipartFile("file", "../../改 <b>.txt", "text/plain",
				ISSUE.replace("倾倒垃圾", "倾倒废物").getBytes(StandardCharsets.UTF_8)), "");
		MvcTestResult asks = ended(again);
		assertThat(asks).hasStatusOk().bodyText().contains("已经有2021年第3期的稿件", "改 &lt;b&gt;.txt").doesNotContain("../");
		assertThat(this.manuscripts.findOpen(2021, 3).orElseThrow().version()).isEqualTo(1);
		this.web.post().uri(again + "/replace").with(TestStaff.editor()).exchange();
		assertThat(ended(again)).hasStatus3xxRedirection();
		assertThat(this.manuscripts.findOpen(2021, 3).orElseThrow().version()).isEqualTo(2);
	}

	@Test
	void nothingChosenIsSaidAtTheField() {
		assertThat(this.web.post().multipart().uri("/staff/import").param("text", " ").with(TestStaff.editor()))
			.hasStatus(422)
			.bodyText()
			.contains("还没有选择文件", "href=\"#file\"");
	}

	@Test
	void whatIsNoIssueIsRefusedWithTheReason() {
		assertThat(ended(bring(null, "那年冬天很冷。\n".repeat(50)))).bodyText().contains("没有导入", "这不像一期政府公报");
	}

	@Test
	void anImportCutOffByARestartSaysSo() {
		String job = bring(null, ISSUE);
		ended(job);
		this.jdbc.sql("update import_job set state = 'reading', touched_at = now() - interval '1 hour'").update();
		assertThat(watch(job)).bodyText().contains("服务在读取途中重启");
	}

	@Test
	void whatOthersBringIsTheirBusiness() {
		String job = bring(null, ISSUE);
		assertThat(this.web.get().uri(job).with(TestStaff.of("another", org.gongbao.security.Role.EDITOR)))
			.hasStatus(404);
		assertThat(this.web.get().uri("/staff/import").with(TestStaff.reviewer())).hasStatus(403);
		// Whatever comes next must not find it under way.
		ended(job);
	}

	@Test
	void anEmptyIssueBeginsWithWhatTheNewestSuggests() {
		assertThat(this.web.get().uri("/staff/import/blank").with(TestStaff.editor())).hasStatusOk();
		assertThat(this.web.post()
			.uri("/staff/import/blank")
			.param("year", "2024")
			.param("number", "七")
			.param("title", "")
			.with(TestStaff.editor())).hasStatus(422).bodyText().contains("期号要写数字", "公报名称是空的", "value=\"七\"");
		assertThat(this.web.post()
			.uri("/staff/import/blank")
			.param("year", "2024")
			.param("number", "7")
			.param("title", "某某市人民政府公报")
			.with(TestStaff.editor())).hasStatus3xxRedirection();
		assertThat(this.manuscripts.findOpen(2024, 7)).isPresent();
	}

	private String bring(@org.jspecify.annotations.Nullable MockMultipartFile file, String text) {
		MockMvcTester.MockMultipartMvcRequestBuilder request = this.web.post().multipart().uri("/staff/import");
		if (file != null) {
			request = request.file(file);
		}
		MvcTestResult answer = request.param("text", text).with(TestStaff.editor()).exchange();
		assertThat(answer).hasStatus3xxRedirection();
		return String.valueOf(answer.getResponse().getRedirectedUrl());
	}

	private MvcTestResult ended(String job) {
		await().atMost(Duration.ofSeconds(30)).until(() -> watch(job).getResponse().getHeader("Refresh") == null);
		return watch(job);
	}

	private MvcTestResult watch(String job) {
		return this.web.get().uri(job).with(TestStaff.editor()).exchange();
	}

}
