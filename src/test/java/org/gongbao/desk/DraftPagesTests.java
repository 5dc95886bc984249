package org.gongbao.desk;

import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.manuscript.IssueFacts;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;
import org.gongbao.review.Reviews;
import org.gongbao.security.TestStaff;
import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of drafts, a draft's overview, its versions. */
@PortalTest
class DraftPagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Desk desk;

	@Autowired
	private Manuscripts manuscripts;

	@Autowired
	private Reviews reviews;

	@Test
	void anEmptyDeskOffersTwoWaysToBegin() throws Exception {
		Document page = get("/staff");
		assertThat(page.select(".gz-begin a").eachAttr("href")).containsExactly("/staff/import", "/staff/import/blank");
		Document reviewers = Desk.page(Desk.get(this.web, "/staff", TestStaff.reviewer()));
		assertThat(reviewers.select(".gz-begin")).isEmpty();
	}

	@Test
	void draftsAreListedWithWhoSavedThemLast() throws Exception {
		long id = this.desk.draft();
		assertThat(get("/staff").select("tbody tr").text()).contains("2023年第2期", "草稿", "3件", "第1版", "测试editor", "继续编辑");
		assertThat(post("/staff/drafts/" + id + "/discard", Map.of("reason", " "))).flash().containsKey("refused");
		assertThat(post("/staff/drafts/" + id + "/discard", Map.of("reason", "重新导入"))).hasRedirectedUrl("/staff");
		assertThat(post("/staff/drafts/" + id + "/discard", Map.of("reason", "再来一次"))).flash().containsKey("refused");
		assertThat(get("/staff").select("tbody tr").text()).contains("已放弃").doesNotContain("继续编辑");
	}

	@Test
	void theOverviewNamesEveryPart() throws Exception {
		long id = this.desk.draft();
		Document page = get("/staff/drafts/" + id);
		assertThat(page.select("h1").text()).isEqualTo("2023年第2期");
		assertThat(page.select(".gz-steps__one--now").text()).contains("编辑");
		assertThat(page.select(".gz-parts__one a").eachText()).contains("森林草原防火", "人事任免　2人次", "大事记　4则", "目录和版权信息");
		assertThat(page.select(".gz-parts__one").text()).contains("缺文");
		assertThat(page.select(".gz-orders tbody tr")).hasSize(3);
	}

	@Test
	void documentsAreAddedMovedTakenOutAndBroughtBack() throws Exception {
		long id = this.desk.draft();
		// No database keeps U+0000, and nobody has typed it.
		assertThat(post("/staff/drafts/" + id + "/documents", Map.of("title", "新的\0一件"))).hasStatus3xxRedirection();
		assertThat(titles(id)).endsWith("新的一件");
		assertThat(post("/staff/drafts/" + id + "/documents/d2/move", Map.of("to", "up"))).hasStatus3xxRedirection();
		assertThat(this.desk.content(id).facts().documents()).containsExactly("d2", "d1", "d3", "d4");
		assertThat(this.desk.content(id).facts().contents()).extracting(IssueFacts.Line::document)
			.startsWith("d2", "d1", "d3");
		assertThat(post("/staff/drafts/" + id + "/documents/d2/move", Map.of("to", "up"))).flash()
			.containsEntry("done", "内容没有变化，没有产生新版本。");

		assertThat(get("/staff/drafts/" + id + "/documents/d1/remove").select("form.gz-summary").text())
			.contains("去掉这件文件？", "森林草原防火", "都还在");
		assertThat(post("/staff/drafts/" + id + "/documents/d1/remove", Map.of())).hasStatus3xxRedirection();
		assertThat(this.desk.content(id).facts().documents()).containsExactly("d2", "d3", "d4");
		assertThat(Desk.get(this.web, Desk.url(id, "d1"))).hasStatus(404);

		assertThat(post("/staff/drafts/" + id + "/versions/3/restore", Map.of("part", "d1"))).hasStatus3xxRedirection();
		assertThat(this.desk.content(id).facts().documents()).containsExactly("d2", "d1", "d3", "d4");
		assertThat(this.desk.content(id).facts().contents()).extracting(IssueFacts.Line::document)
			.startsWith("d2", "d1", "d3");
	}

	@Test
	void twoVersionsAreComparedAndTheEarlierComesBackAsANewOne() throws Exception {
		long id = this.desk.draft();
		ManuscriptDocument before = this.desk.document(id, "d1");
		Map<String, String> fields = Desk.fields(get(Desk.url(id, "d1")));
		fields.put("text", before.text().replace("不在野外吸烟", "严禁野外吸烟"));
		assertThat(post(Desk.url(id, "d1"), fields)).hasStatus3xxRedirection();
		fields = Desk.fields(get(Desk.url(id, "d3")));
		fields.put("page", "8");
		assertThat(post(Desk.url(id, "d3"), fields)).hasStatus3xxRedirection();

		assertThat(get("/staff/drafts/" + id + "/versions").select("tbody tr").eachText()).hasSize(3)
			.first()
			.asString()
			.contains("第3版", "现在的", "政务服务工作方案");
		Document page = get("/staff/drafts/" + id + "/compare?from=1&to=3");
		assertThat(page.select(".gz-compared__name").eachText()).hasSize(2);
		assertThat(page.select(".gz-diff__in").text()).contains("严禁", "8");
		assertThat(get("/staff/drafts/" + id + "/compare?from=3&to=1&part=d1").select(".gz-compared")).hasSize(1);

		assertThat(post("/staff/drafts/" + id + "/versions/1/restore", Map.of("part", "d1"))).hasStatus3xxRedirection();
		assertThat(this.desk.document(id, "d1")).isEqualTo(before);
		assertThat(this.desk.document(id, "d3").page()).isEqualTo(8);
		assertThat(post("/staff/drafts/" + id + "/versions/1/restore", Map.of())).hasStatus3xxRedirection();
		assertThat(this.desk.content(id)).isEqualTo(this.manuscripts.content(id, 1));
		assertThat(this.desk.head(id).version()).isEqualTo(5);
		assertThat(this.manuscripts.version(id, 5).reason()).isEqualTo("整期恢复到第1版");
	}

	@Test
	void factsOfAnEarlierVersionComeBackWithoutBringingDocumentsBack() throws Exception {
		long id = this.desk.draft();
		post("/staff/drafts/" + id + "/documents/d2/remove", Map.of());
		assertThat(post("/staff/drafts/" + id + "/versions/1/restore", Map.of("part", "facts")))
			.hasStatus3xxRedirection();
		assertThat(this.desk.content(id).facts().documents()).containsExactly("d1", "d3");
		assertThat(this.desk.content(id).facts().contents()).extracting(IssueFacts.Line::document)
			.containsExactly("d1", null, "d3", null, null);
	}

	@Test
	void oddRequestsAreAnsweredWithAPage() {
		long id = this.desk.draft();
		for (String url : new String[] { "/compare?from=abc&to=-7", "/compare?from=999999999999&part=%3Cscript%3E",
				"/versions?x=1" }) {
			assertThat(Desk.get(this.web, "/staff/drafts/" + id + url)).as(url).hasStatusOk();
		}
		assertThat(post("/staff/drafts/" + id + "/versions/99/restore", Map.of())).hasStatus(404);
		assertThat(post("/staff/drafts/" + id + "/documents/d77/move", Map.of("to", "sideways")))
			.hasStatus3xxRedirection();
		assertThat(Desk.get(this.web, "/staff/drafts/" + id + "/source")).hasStatus(404);
		assertThat(post("/staff/drafts/" + id + "/documents", Map.of("title", "长".repeat(600)))).flash()
			.containsKey("refused");
		assertThat(this.desk.head(id).version()).isEqualTo(1);
	}

	@Test
	void theStepsFollowTheReviewAndAnEditorOfAPartUnderReviewIsTold() throws Exception {
		long id = this.desk.draft();
		assertThat(get(Desk.url(id, "d1")).select(".gz-draft-note")).isEmpty();
		this.desk.as(TestStaff.editor(), () -> this.reviews.submit(id));
		Document page = get(Desk.url(id, "d1"));
		assertThat(page.select(".gz-steps__one--now").text()).contains("初审");
		assertThat(page.select(".gz-draft-note").text()).contains("正在等初审", "重新送审");
		Map<String, String> fields = Desk.fields(page);
		fields.put("page", "2");
		fields.put("action", "review");
		assertThat(post(Desk.url(id, "d1"), fields)).hasRedirectedUrl("/staff/drafts/" + id + "/review");
		assertThat(get("/staff/drafts/" + id).select(".gz-steps__one--now").text()).contains("编辑");
	}

	@Test
	void onlyEditorsChangeADraft() {
		long id = this.desk.draft();
		for (TestStaff staff : new TestStaff[] { TestStaff.reviewer(), TestStaff.publisher(),
				TestStaff.administrator() }) {
			for (String url : new String[] { "/documents", "/documents/d1/remove", "/documents/d1/move",
					"/versions/1/restore", "/parts/d1", "/parts/d1/kept", "/parts/d1/attachments" }) {
				assertThat(Desk.post(this.web, "/staff/drafts/" + id + url, Map.of(), staff)).as(url).hasStatus(403);
			}
			assertThat(Desk.get(this.web, "/staff/drafts/" + id, staff)).hasStatusOk();
		}
		assertThat(this.web.post().uri("/staff/drafts/" + id + "/documents")).hasStatus(403);
		assertThat(this.desk.content(id).document(new PartKey("d1"))).isPresent();
	}

	private Document get(String url) throws Exception {
		return Desk.page(Desk.get(this.web, url));
	}

	private MvcTestResult post(String url, Map<String, String> fields) {
		return Desk.post(this.web, url, fields);
	}

	private List<String> titles(long id) {
		return this.desk.content(id).documents().sequencedValues().stream().map(ManuscriptDocument::title).toList();
	}

}
