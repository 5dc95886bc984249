package org.gongbao.desk.tables;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptMother;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.security.TestStaff;
import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The forms made of rows, sent as a browser without scripts sends them. */
@PortalTest
class RowsEditorTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Manuscripts manuscripts;

	private long id;

	@BeforeEach
	void begin() {
		this.id = this.manuscripts.create(ManuscriptMother.issue(2023, 2), null, "测试");
	}

	@Test
	void savingWhatWasShownChangesNothing() throws Exception {
		for (String part : new String[] { "facts", "appointments", "chronicle" }) {
			assertThat(send(part, fields(part), "save")).hasStatus3xxRedirection();
		}
		assertThat(this.manuscripts.find(this.id).orElseThrow().version()).isEqualTo(1);
	}

	@Test
	void contentsLinesMoveAreRemovedAndComeAnewFromTheDocuments() throws Exception {
		Map<String, String> fields = fields("facts");
		String first = fields.get("line-1-title");
		Document moved = page(send("facts", fields, "down-line-1"));
		assertThat(moved.select("[name=line-2-title]").text()).isEqualTo(first);
		Map<String, String> shorter = fields(page(send("facts", fields(moved), "remove-line-1")));
		assertThat(send("facts", shorter, "save")).hasStatus3xxRedirection();
		assertThat(newest().facts().contents()).hasSize(4);
		Map<String, String> anew = fields(page(send("facts", fields("facts"), "from-documents")));
		send("facts", anew, "save");
		assertThat(newest().facts().contents()).hasSize(5);
		assertThat(newest().facts().contents().get(1).document()).isEqualTo("d2");
	}

	@Test
	void whatCannotBeReadIsSaidAtItsFieldAndNothingTypedIsLost() throws Exception {
		Map<String, String> fields = fields("facts");
		fields.put("year", "去年");
		fields.put("line-2-page", "第七页");
		fields.put("motto", "<script>alert(1)</script>");
		MvcTestResult answer = send("facts", fields, "save");
		assertThat(answer).hasStatus(422);
		Document page = page(answer);
		assertThat(page.select("#problems a").eachAttr("href")).contains("#year", "#line-2-page");
		assertThat(page.select("#year").val()).isEqualTo("去年");
		assertThat(page.select("#motto").text()).isEqualTo("<script>alert(1)</script>");
		assertThat(page.select("main script")).isEmpty();
		assertThat(this.manuscripts.find(this.id).orElseThrow().version()).isEqualTo(1);
	}

	@Test
	void whatTwoPeopleChangeAtOnceIsPutTogetherAndClashesAreNamed() throws Exception {
		Map<String, String> mine = fields("facts");
		Map<String, String> theirs = fields("facts");
		theirs.put("motto", "公开、便民");
		theirs.put("phone", "0475-1");
		send("facts", theirs, "save");
		mine.put("printer", "某某印刷厂");
		mine.put("phone", "0475-2");
		MvcTestResult answer = send("facts", mine, "save");
		assertThat(answer).hasStatus(409);
		assertThat(page(answer).select(".gz-refused").text()).contains("电话").contains("封面题词");
		assertThat(send("facts", fields(page(answer)), "save")).hasStatus3xxRedirection();
		assertThat(newest().facts().motto()).isEqualTo("公开、便民");
		assertThat(newest().facts().colophon().printer()).isEqualTo("某某印刷厂");
		assertThat(newest().facts().colophon().phone()).isEqualTo("0475-2");
	}

	@Test
	void rowsPastedFromATableOrAsSentencesBecomeActs() throws Exception {
		Map<String, String> fields = fields("appointments");
		fields.put("paste", "姓名\t任免\t职务\n测试丙\t任\t市水务局局长\t试用期一年\n只有一列\n");
		Document pasted = page(send("appointments", fields, "paste"));
		assertThat(pasted.select("#paste").text()).isEqualTo("只有一列");
		Map<String, String> more = fields(pasted);
		more.put("paste", "张静波同志任市图书馆馆长。(通政任字〔2023〕9号)");
		assertThat(send("appointments", fields(page(send("appointments", more, "paste"))), "save"))
			.hasStatus3xxRedirection();
		assertThat(newest().appointments().batches()).hasSize(2);
		assertThat(newest().appointments().batches().getFirst().acts()).extracting("person", "probation")
			.contains(org.assertj.core.api.Assertions.tuple("测试丙", true));
		assertThat(newest().appointments().batches().get(1).reference()).isEqualTo("通政任字〔2023〕9号");
	}

	@Test
	void entriesArePastedSortedAndSaved() throws Exception {
		Map<String, String> fields = fields("chronicle");
		fields.put("paste", "日期\t内容\n2月9日\t召开河道整治会议。\n2023年3月2日\t检查卫生。");
		Map<String, String> pasted = fields(page(send("chronicle", fields, "paste")));
		Map<String, String> sorted = fields(page(send("chronicle", pasted, "sort")));
		assertThat(send("chronicle", sorted, "save")).hasStatus3xxRedirection();
		assertThat(newest().chronicle().entries()).hasSize(6)
			.first()
			.satisfies((entry) -> assertThat(entry.paragraphs()).containsExactly("召开河道整治会议。"));
	}

	@Test
	void aLockedManuscriptShowsWhatWasTypedAgain() throws Exception {
		Map<String, String> fields = fields("chronicle");
		fields.put("entry-1-text", "一行没有保存的话");
		this.manuscripts.discard(this.id, "测试");
		MvcTestResult answer = send("chronicle", fields, "save");
		assertThat(answer).hasStatus(423);
		assertThat(page(answer).select("#entry-1-text").text()).isEqualTo("一行没有保存的话");
	}

	@Test
	void onlyEditorsSave() {
		assertThat(this.web.post()
			.uri("/staff/drafts/{id}/parts/facts", this.id)
			.param("action", "save")
			.with(TestStaff.reviewer())).hasStatus(403);
	}

	private Manuscript newest() {
		return this.manuscripts.content(this.id, this.manuscripts.find(this.id).orElseThrow().version());
	}

	private MvcTestResult send(String part, Map<String, String> fields, String action) {
		MockMvcTester.MockMvcRequestBuilder request = this.web.post()
			.uri("/staff/drafts/{id}/parts/{part}", this.id, part)
			.with(TestStaff.editor());
		fields.forEach(request::param);
		return request.param("action", action).exchange();
	}

	private Map<String, String> fields(String part) throws Exception {
		return fields(page(this.web.get()
			.uri("/staff/drafts/{id}/parts/{part}", this.id, part)
			.with(TestStaff.editor())
			.exchange()));
	}

	private static Document page(MvcTestResult answer) throws Exception {
		return Jsoup.parse(answer.getResponse().getContentAsString());
	}

	/** What a browser would send of the form. */
	private static Map<String, String> fields(Document page) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (Element field : page.select("form#editor [name]")) {
			boolean button = field.tagName().equals("button");
			boolean unchecked = field.attr("type").equals("checkbox") && !field.hasAttr("checked");
			if (!button && !unchecked && !field.attr("name").equals("_csrf")) {
				fields.put(field.attr("name"), value(field));
			}
		}
		return fields;
	}

	private static String value(Element field) {
		return switch (field.tagName()) {
			case "textarea" -> field.wholeText();
			case "select" -> field.select("option[selected]").isEmpty() ? field.select("option").val()
					: field.select("option[selected]").val();
			default -> field.attr("value");
		};
	}

}
