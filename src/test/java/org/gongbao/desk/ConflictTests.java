package org.gongbao.desk;

import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.ManuscriptMother;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;
import org.gongbao.security.Role;
import org.gongbao.security.TestStaff;
import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people edit the same document; nobody loses anything. */
@PortalTest
@NullUnmarked
class ConflictTests {

	private static final TestStaff OTHER = TestStaff.of("second", Role.EDITOR);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Desk desk;

	@Autowired
	private Manuscripts manuscripts;

	@Test
	void fieldsOnlyOneOfThemChangedComeTogetherByThemselves() throws Exception {
		long id = this.desk.draft();
		Map<String, String> mine = open(id);
		Map<String, String> theirs = open(id);
		theirs.put("section", "他栏");
		theirs.put("relations-1-state", "drop");
		assertThat(post(id, theirs, OTHER)).hasStatus3xxRedirection();
		mine.put("summary", "我写的概述");
		mine.put("relations-2-number", "国发〔2018〕44号");
		MvcTestResult saved = post(id, mine, TestStaff.editor());
		assertThat(saved).hasStatus3xxRedirection();
		assertThat(saved.getMvcResult().getFlashMap().get("done").toString()).contains("测试second", "栏目", "都已保留");
		ManuscriptDocument document = this.desk.document(id, "d2");
		assertThat(document.section()).isEqualTo("他栏");
		assertThat(document.information().summary()).isEqualTo("我写的概述");
		assertThat(document.relations()).extracting(ManuscriptDocument.FoundRelation::number)
			.containsExactly("国发〔2018〕44号");
	}

	@Test
	void aFieldBothChangedIsDecidedByAPersonAndTheRestIsKept() throws Exception {
		long id = this.desk.draft();
		Map<String, String> mine = open(id);
		Map<String, String> theirs = open(id);
		theirs.put("title", "他起的标题");
		theirs.put("page", "5");
		assertThat(post(id, theirs, OTHER)).hasStatus3xxRedirection();
		mine.put("title", "我起的标题");
		mine.put("summary", "我写的概述");
		MvcTestResult result = post(id, mine, TestStaff.editor());
		assertThat(result).hasStatus(409);
		Document page = Desk.page(result);
		assertThat(page.select("#problems").text()).contains("测试second", "下面1栏两人都改过", "刊登页码");
		assertThat(page.select(".gz-diff__out").text()).contains("他");
		assertThat(page.select(".gz-diff__in").text()).contains("我");
		assertThat(this.desk.document(id, "d2").title()).isEqualTo("他起的标题");

		Map<String, String> decided = conflictFields(page);
		decided.put("choice-title", "theirs");
		assertThat(post(id, decided, TestStaff.editor())).hasStatus3xxRedirection();
		ManuscriptDocument document = this.desk.document(id, "d2");
		assertThat(document.title()).isEqualTo("他起的标题");
		assertThat(document.page()).isEqualTo(5);
		assertThat(document.information().summary()).isEqualTo("我写的概述");
		assertThat(document.text())
			.isEqualTo(this.manuscripts.content(id, 1).document(new PartKey("d2")).orElseThrow().text());
	}

	@Test
	void mineOrAThirdTextCanBeChosenToo() throws Exception {
		for (String choice : new String[] { "mine", "own" }) {
			long id = this.desk.draft(ManuscriptMother.issue(2023, choice.length()));
			Map<String, String> mine = open(id);
			Map<String, String> theirs = open(id);
			theirs.put("text", "他写的。\n\n第二段");
			assertThat(post(id, theirs, OTHER)).hasStatus3xxRedirection();
			mine.put("text", "我写的。\n\n第二段");
			Map<String, String> decided = conflictFields(Desk.page(post(id, mine, TestStaff.editor())));
			decided.put("choice-text", choice);
			decided.put("text", "合起来写的。");
			assertThat(post(id, decided, TestStaff.editor())).hasStatus3xxRedirection();
			assertThat(this.desk.document(id, "d2").text()).isEqualTo(choice.equals("mine") ? "我写的。\n\n第二段" : "合起来写的。");
		}
	}

	@Test
	void whoDecidesWhileAThirdSavesIsAskedAgain() throws Exception {
		long id = this.desk.draft();
		Map<String, String> mine = open(id);
		Map<String, String> theirs = open(id);
		theirs.put("title", "他起的标题");
		post(id, theirs, OTHER);
		mine.put("title", "我起的标题");
		Map<String, String> decided = conflictFields(Desk.page(post(id, mine, TestStaff.editor())));
		Map<String, String> third = open(id);
		third.put("title", "第三个标题");
		assertThat(post(id, third, OTHER)).hasStatus3xxRedirection();
		assertThat(post(id, decided, TestStaff.editor())).hasStatus(409).bodyText().contains("第三个标题", "我起的标题");
	}

	@Test
	void aFormOfAnUnknownOrForgedBasisOverwritesNothingUnseen() throws Exception {
		long id = this.desk.draft();
		for (String basis : new String[] { "", "0".repeat(64), "x", this.desk.digest(id, "d1") }) {
			Map<String, String> mine = open(id);
			mine.put("basis", basis);
			mine.put("title", "我起的标题");
			assertThat(post(id, mine, TestStaff.editor())).as(basis).hasStatus(409);
		}
		assertThat(this.desk.head(id).version()).isEqualTo(1);
	}

	@Test
	void whatMayNotBeChangedAnyMoreIsSaidAndEverythingTypedIsStillThere() throws Exception {
		long id = this.desk.draft();
		Map<String, String> mine = open(id);
		mine.put("summary", "我写了很久的概述");
		this.desk.as(OTHER, () -> {
			this.manuscripts.discard(id, "不用了");
			return id;
		});
		MvcTestResult result = post(id, mine, TestStaff.editor());
		assertThat(result).hasStatus(423).bodyText().contains("已经放弃，不能再改");
		assertThat(Desk.fields(Desk.page(result))).containsEntry("summary", "我写了很久的概述");
	}

	@Test
	void aDocumentTakenOutMeanwhileCanStillBeCopied() throws Exception {
		long id = this.desk.draft();
		Map<String, String> mine = open(id);
		mine.put("summary", "我写了很久的概述");
		this.desk.as(OTHER, () -> this.manuscripts.change(id, "去掉", (now) -> now.without(new PartKey("d2"))));
		MvcTestResult result = post(id, mine, TestStaff.editor());
		assertThat(result).hasStatus(423).bodyText().contains("被别人删去");
		assertThat(Desk.fields(Desk.page(result))).containsEntry("summary", "我写了很久的概述");
	}

	private Map<String, String> open(long id) throws Exception {
		return Desk.fields(Desk.page(Desk.get(this.web, Desk.url(id, "d2"))));
	}

	private MvcTestResult post(long id, Map<String, String> fields, TestStaff staff) {
		return Desk.post(this.web, Desk.url(id, "d2"), fields, staff);
	}

	private static Map<String, String> conflictFields(Document page) {
		page.select("form.gz-conflict").forEach((form) -> form.attr("id", "editor"));
		for (Element input : page.select("[name=_csrf]")) {
			input.remove();
		}
		return Desk.fields(page);
	}

}
