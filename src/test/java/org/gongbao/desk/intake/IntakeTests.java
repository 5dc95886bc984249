package org.gongbao.desk.intake;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.document.OpenInformation;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;
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

	private static final String PAGE = """
			索 引 号:E000-tlsz/2019-00245

			发布机构:

			名    称:某市人民政府办公室关于印发重点任务分工方案的通知

			文件编号:通政办发〔2019〕10号

			发文日期:2019-03-18

			主    题:综合政务

			某市人民政府办公室关于印发重点任务分工方案的通知

			2019-03-18 信息来源:市政府办公室 阅读量:

			各旗县市区人民政府，市政府各委办局：

			现将重点任务分工方案印发给你们，请认真贯彻执行。

			2019年3月18日
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
	void thePageOfADocumentBecomesTheFullTextOfTheNoticeWithItsNumber() {
		ended(bring(null, ISSUE));
		long draft = this.manuscripts.findOpen(2021, 3).orElseThrow().id();
		this.manuscripts.change(draft, "试", (content) -> {
			ManuscriptDocument first = content.documents().firstEntry().getValue();
			return content.adding(content.freeKey(), notice(first, "通政办发〔2019〕10号"));
		});
		String job = bring(null, PAGE);
		assertThat(ended(job)).hasStatusOk()
			.bodyText()
			.contains("这是一件文件的网页", "通政办发〔2019〕10号")
			.doesNotContain("请选择")
			.containsPattern("(?s)<option value=\"" + draft + "/d2\">.*<option value=\"" + draft + "/new\">");
		this.web.post().uri(job + "/place").param("target", draft + "/d2").with(TestStaff.editor()).exchange();
		assertThat(ended(job)).hasStatus3xxRedirection()
			.redirectedUrl()
			.isEqualTo("/staff/drafts/" + draft + "/parts/d2");
		ManuscriptDocument placed = this.manuscripts.content(draft, 3).document(new PartKey("d2")).orElseThrow();
		assertThat(placed.fullText()).contains("重点任务");
		assertThat(placed.text()).contains("此处略");
		assertThat(placed.information().indexNumber()).isEqualTo("E000-tlsz/2019-00245");
	}

	@Test
	void thePageOfADocumentBecomesANewDocumentOnlyOfWhatIsBeingMade() {
		String job = bring(null, PAGE);
		assertThat(ended(job)).bodyText().contains("没有编辑中的稿件").doesNotContain("<option");
		this.web.post().uri(job + "/place").param("target", "987654/new").with(TestStaff.editor()).exchange();
		assertThat(ended(job)).bodyText().contains("什么也没有存下");
		ended(bring(null, ISSUE));
		long draft = this.manuscripts.findOpen(2021, 3).orElseThrow().id();
		String again = bring(null, PAGE);
		// Nothing bears its number, so nothing is chosen for a person in a hurry.
		assertThat(ended(again)).bodyText().contains("<option value=\"\">请选择");
		this.web.post().uri(again + "/place").param("target", "").with(TestStaff.editor()).exchange();
		assertThat(ended(again)).bodyText().contains("放到哪里");
		this.web.post().uri(again + "/place").param("target", draft + "/new").with(TestStaff.editor()).exchange();
		assertThat(ended(again)).redirectedUrl().isEqualTo("/staff/drafts/" + draft + "/parts/d2");
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

	private static ManuscriptDocument notice(ManuscriptDocument like, String number) {
		return new ManuscriptDocument(like.section(), like.page(), number, number, "某市人民政府办公室关于印发重点任务分工方案的通知",
				like.issuedOn(), like.issuer(), null, "全文另行刊发，此处略。", true, null, null, null, OpenInformation.EMPTY,
				List.of(), List.of(), List.of());
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
