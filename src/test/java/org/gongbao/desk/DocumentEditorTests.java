package org.gongbao.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.document.RelationKind;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.ManuscriptDocument.FoundRelation;
import org.gongbao.manuscript.ManuscriptMother;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.security.TestStaff;
import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Editing one document. */
@PortalTest
class DocumentEditorTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Desk desk;

	@Autowired
	private Manuscripts manuscripts;

	@Test
	void theFormShowsWhatIsSaved() throws Exception {
		long id = this.desk.draft();
		Map<String, String> fields = Desk.fields(form(id, "d2"));
		assertThat(fields).containsEntry("title", "通辽市人民政府办公室关于印发通辽市中小微企业助保金贷款业务管理办法的通知")
			.containsEntry("printedNumber", "通政办发〔2023〕13号")
			.containsEntry("number", "通政办发〔2023〕13号")
			.containsEntry("issuedOn", "2023年4月2日")
			.containsEntry("page", "3")
			.containsEntry("section", "市政府办公室文件")
			.containsEntry("relations-1-number", "工信部联企业〔2011〕300号")
			.containsEntry("basis", this.desk.digest(id, "d2"));
		assertThat(fields.get("text")).isEqualTo(this.desk.document(id, "d2").text());
	}

	@Test
	void savingWhatWasOpenedChangesNothing() throws Exception {
		long id = this.desk.draft();
		for (String part : new String[] { "d1", "d2", "d3" }) {
			assertThat(save(id, part, Desk.fields(form(id, part)))).hasStatus3xxRedirection()
				.flash()
				.containsEntry("done", "内容没有变化，没有产生新版本。");
		}
		assertThat(this.desk.head(id).version()).isEqualTo(1);
	}

	@Test
	void everySaveIsAVersionThatNamesItsAuthorAndReason() throws Exception {
		long id = this.desk.draft();
		assertThat(saved(id, "d2", "section", "市政府文件").section()).isEqualTo("市政府文件");
		assertThat(this.manuscripts.version(id, 2).savedBy()).isEqualTo("测试editor");
		assertThat(this.manuscripts.version(id, 2).reason()).contains("助保金贷款业务管理办法");
		assertThat(this.manuscripts.content(id, 1).documents().sequencedValues())
			.extracting(ManuscriptDocument::section)
			.contains("市政府办公室文件");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023年3月20日", "2023-3-20", "2023.03.20", "二〇二三年三月二十日", " ２０２３／３／２０ ", "20230320" })
	void daysAreTakenAsPeopleTypeThemAndSaidBackInFull(String typed) throws Exception {
		long id = this.desk.draft();
		assertThat(saved(id, "d2", "issuedOn", typed).issuedOn()).isEqualTo(LocalDate.of(2023, 3, 20));
		assertThat(Desk.fields(form(id, "d2"))).containsEntry("issuedOn", "2023年3月20日");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023年2月30日", "3月20日", "昨天", "99999999999999999999999999999999999999999", "2023-13-1",
			"<script>alert(1)</script>" })
	void whatIsNoDayIsRefusedAtTheFieldAndEverythingTypedStays(String typed) throws Exception {
		long id = this.desk.draft();
		Map<String, String> fields = Desk.fields(form(id, "d2"));
		fields.put("validUntil", typed);
		fields.put("summary", "改过的概述");
		MvcTestResult result = save(id, "d2", fields);
		assertThat(result).hasStatus(422);
		Document page = Desk.page(result);
		assertThat(page.select("#problems a[href=#validUntil]").text()).contains("不是一个日期");
		assertThat(page.select("#validUntil-error").text()).contains("例如 2023年3月20日");
		assertThat(Desk.fields(page)).containsEntry("validUntil", typed).containsEntry("summary", "改过的概述");
		assertThat(this.desk.head(id).version()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "七", "0", "-3", "1e3", "10000", "3;drop table" })
	void whatIsNoPageIsRefused(String typed) throws Exception {
		long id = this.desk.draft();
		Map<String, String> fields = Desk.fields(form(id, "d2"));
		fields.put("page", typed);
		assertThat(save(id, "d2", fields)).hasStatus(422).bodyText().contains("不是页码");
	}

	@Test
	void aPageMayBeTypedInFull() throws Exception {
		long id = this.desk.draft();
		assertThat(saved(id, "d2", "page", "第１２页").page()).isEqualTo(12);
	}

	@Test
	void whatIsOnlyMissingCanBeSaved() throws Exception {
		long id = this.desk.draft();
		Map<String, String> fields = Desk.fields(form(id, "d2"));
		for (String field : new String[] { "title", "printedNumber", "number", "issuedOn", "page", "issuer",
				"addressees", "section", "text" }) {
			fields.put(field, "");
		}
		assertThat(save(id, "d2", fields)).hasStatus3xxRedirection();
		ManuscriptDocument document = this.desk.document(id, "d2");
		assertThat(document.title()).isEmpty();
		assertThat(document.number()).isNull();
		assertThat(document.page()).isNull();
		assertThat(form(id, "d2").select(".gz-tag--must").eachText()).contains("必改");
	}

	@Test
	void anOverlongFieldIsRefusedAndKept() throws Exception {
		long id = this.desk.draft();
		Map<String, String> fields = Desk.fields(form(id, "d2"));
		String title = "长".repeat(501);
		fields.put("title", title);
		fields.put("text", "a".repeat(DocumentField.LONGEST_TEXT + 1));
		MvcTestResult result = save(id, "d2", fields);
		assertThat(result).hasStatus(422);
		Map<String, String> again = Desk.fields(Desk.page(result));
		assertThat(again.get("title")).isEqualTo(title);
		assertThat(again.get("text")).hasSize(DocumentField.LONGEST_TEXT + 1);
	}

	@Test
	void aTextOfTwoMegabytesIsSavedAndComesBackWhole() throws Exception {
		long id = this.desk.draft();
		String text = "按照国发〔2018〕44号的规定办理，并于每年年底之前报告。\n\n".repeat(22_000).strip();
		assertThat(saved(id, "d2", "text", text).text()).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert('x')</script>", "{{constructor.constructor('x')()}}", "__${7*7}__",
			"[[${7*7}]]", "\u202eabc\u202c 从右到左", "</textarea><img src=x onerror=alert(1)>", "\"' onfocus=alert(1) x='",
			"𠮷𡈽𬭊㐀", "&lt;b&gt;" })
	void hostileTextIsTextEverywhere(String hostile) throws Exception {
		long id = this.desk.draft();
		Map<String, String> fields = Desk.fields(form(id, "d2"));
		for (String field : new String[] { "title", "issuer", "addressees", "section", "theme", "summary", "text",
				"fullText" }) {
			fields.put(field, hostile);
		}
		assertThat(save(id, "d2", fields)).hasStatus3xxRedirection();
		assertThat(this.desk.document(id, "d2").text()).isEqualTo(hostile);
		assertThat(Desk.fields(form(id, "d2")))
			.containsAllEntriesOf(Map.of("title", hostile, "text", hostile, "theme", hostile));
		for (String url : new String[] { Desk.url(id, "d2"), "/staff/drafts/" + id, "/staff",
				"/staff/drafts/" + id + "/versions", "/staff/drafts/" + id + "/compare" }) {
			Document page = Desk.page(Desk.get(this.web, url));
			assertThat(page.select("script:not([src]), img, [onerror], [onfocus]")).as(url).isEmpty();
		}
		assertThat(Desk.page(Desk.get(this.web, "/staff/drafts/" + id + "/compare")).select(".gz-diff__in").text())
			.contains(hostile.replaceAll("\\s+", " "));
	}

	@Test
	void anyTextComesBackAsItWasTyped() throws Exception {
		long id = this.desk.draft();
		Random random = new Random(41);
		for (int i = 0; i < 12; i++) {
			StringBuilder text = new StringBuilder();
			random.ints(200, 1, 0x2FFFF).filter((c) -> c < 0xD800 || c > 0xDFFF).forEach(text::appendCodePoint);
			text.insert(0, "\n \t").append("\r\n末行\r再一行\n\n");
			String normal = text.toString().replaceAll("\r\n?", "\n");
			assertThat(saved(id, "d2", "text", text.toString()).text()).isEqualTo(normal);
		}
	}

	@Test
	void oneClickBringsTheNumberIntoCanonicalFormAndKeepsThePrintedOne() throws Exception {
		long id = this.desk.draft();
		Map<String, String> fields = Desk.fields(form(id, "d2"));
		fields.put("printedNumber", "通政办发[2023] 第013 号");
		fields.put("number", "通政办发〔2023〕31号");
		Document page = Desk.page(act(id, "d2", fields, "preview"));
		assertThat(page.select("button[value=normalise]").text()).isEqualTo("规范为 通政办发〔2023〕13号");
		Document normalised = Desk.page(act(id, "d2", fields, "normalise"));
		assertThat(this.desk.head(id).version()).isEqualTo(1);
		Map<String, String> after = Desk.fields(normalised);
		assertThat(after).containsEntry("printedNumber", "通政办发[2023] 第013 号").containsEntry("number", "通政办发〔2023〕13号");
		assertThat(save(id, "d2", after)).hasStatus3xxRedirection();
		assertThat(this.desk.document(id, "d2").printedNumber()).isEqualTo("通政办发[2023] 第013 号");
		assertThat(this.desk.document(id, "d2").number()).isEqualTo("通政办发〔2023〕13号");
	}

	@Test
	void theCanonicalNumberFollowsThePrintedOneUntilSomebodyWritesAnother() throws Exception {
		long id = this.desk.draft();
		assertThat(saved(id, "d2", "printedNumber", "通政办发（2023）14号").number()).isEqualTo("通政办发〔2023〕14号");
		assertThat(saved(id, "d2", "number", "通政办发2023年15号").number()).isEqualTo("通政办发〔2023〕15号");
		Map<String, String> fields = Desk.fields(form(id, "d2"));
		fields.put("number", "读不出来");
		assertThat(save(id, "d2", fields)).hasStatus(422).bodyText().contains("读不成文号");
	}

	@Test
	void aCodeOneCharacterAsideFromTheUsualOneIsOfferedForChoice() throws Exception {
		ManuscriptDocument other = ManuscriptMother.measures(2023);
		long id = this.desk.draft();
		saved(id, "d1", "printedNumber", "通政办发〔2023〕1号");
		saved(id, "d3", "printedNumber", "通政办发〔2023〕3号");
		saved(id, "d2", "printedNumber", "通辽办发〔2023〕13号");
		Document page = form(id, "d2");
		assertThat(page.select("#number-field .gz-readings").text()).contains("按原件保留“通辽办发〔2023〕13号”",
				"原件是“通政办发〔2023〕13号”，识别有误");
		ManuscriptDocument document = saved(id, "d2", "numberChoice", "通政办发〔2023〕13号");
		assertThat(document.number()).isEqualTo(other.number());
		assertThat(document.printedNumber()).isEqualTo("通政办发〔2023〕13号");
	}

	@Test
	void relationsOfTheTextAreOfferedConfirmedChangedAndDropped() throws Exception {
		long id = this.desk.draft();
		Map<String, String> fields = Desk.fields(form(id, "d2"));
		fields.put("text", fields.get("text") + "\n\n《旧办法》（通政办发〔2015〕7号）同时废止。");
		Document page = Desk.page(act(id, "d2", fields, "preview"));
		assertThat(page.select(".gz-relations__one--offered").text()).contains("通政办发〔2015〕7号", "还没有记录");
		Map<String, String> offered = Desk.fields(page);
		assertThat(offered).containsEntry("relations-2-kind", "repeals")
			.containsEntry("relations-2-state", "drop")
			.containsEntry("relations-2-title", "旧办法");
		offered.put("relations-1-state", "drop");
		offered.put("relations-2-state", "confirmed");
		offered.put("relations-3-number", "国发[2018]44号");
		assertThat(save(id, "d2", offered)).hasStatus3xxRedirection();
		assertThat(this.desk.document(id, "d2").relations()).containsExactly(
				new FoundRelation(RelationKind.REPEALS, "通政办发〔2015〕7号", "通政办发〔2015〕7号", "旧办法", true),
				new FoundRelation(RelationKind.CITES, "国发〔2018〕44号", "国发[2018]44号", null, true));
		assertThat(this.desk.document(id, "d2").statements()).anyMatch((one) -> one.text().contains("同时废止"));
	}

	@Test
	void daysTheTextGivesAreOfferedAndTakenWithOneClick() throws Exception {
		long id = this.desk.draft();
		Document page = form(id, "d2");
		assertThat(page.select("#effectiveFrom-hint").text()).contains("按正文，是2023年4月2日");
		Document taken = Desk.page(act(id, "d2", Desk.fields(page), "take-effectiveFrom"));
		assertThat(Desk.fields(taken)).containsEntry("effectiveFrom", "2023年4月2日");
		assertThat(taken.select("#effectiveFrom-hint").text()).isEqualTo("与正文所写一致。");
		assertThat(this.desk.head(id).version()).isEqualTo(1);
	}

	@Test
	void thePreviewIsWhatReadersWillSee() throws Exception {
		long id = this.desk.draft();
		Document page = Desk.page(act(id, "d2", Desk.fields(form(id, "d2")), "preview"));
		assertThat(page.select("#preview-here .gz-text__article").eachText()).containsExactly("第一条", "第二条");
		MvcTestResult live = Desk.post(this.web, "/staff/drafts/" + id + "/preview-text",
				Map.of("part", "d2", "title", "标题", "text", "第一条 <b>粗</b>\n\n![图](没有.png)"));
		assertThat(live).hasStatusOk().bodyText().contains("&lt;b&gt;粗&lt;/b&gt;").doesNotContain("<b>粗");
	}

	@Test
	void aCheckCanBeFixedInTheFormBeforeItIsSaved() throws Exception {
		long id = this.desk.draft();
		saved(id, "d2", "text", "工作and生活同样重要。");
		Document page = form(id, "d2");
		String key = page.select("button[name=fix]").attr("value");
		Map<String, String> fields = Desk.fields(page);
		fields.put("summary", "还没保存的概述");
		fields.put("fix", key);
		Map<String, String> fixed = Desk.fields(Desk.page(Desk.post(this.web, Desk.url(id, "d2"), fields)));
		assertThat(fixed).containsEntry("text", "工作和生活同样重要。").containsEntry("summary", "还没保存的概述");
		assertThat(this.desk.document(id, "d2").text()).isEqualTo("工作and生活同样重要。");
	}

	@Test
	void onlyEditorsSaveAndOthersRead() throws Exception {
		long id = this.desk.draft();
		Document page = Desk.page(Desk.get(this.web, Desk.url(id, "d2"), TestStaff.reviewer()));
		assertThat(page.select("fieldset.gz-editor__fields").hasAttr("disabled")).isTrue();
		assertThat(page.select(".gz-editor__foot")).isEmpty();
		assertThat(Desk.post(this.web, Desk.url(id, "d2"), Map.of("title", "x"), TestStaff.reviewer())).hasStatus(403);
		assertThat(this.desk.head(id).version()).isEqualTo(1);
	}

	@Test
	void whatIsNotThereIsNotFound() {
		long id = this.desk.draft();
		for (String url : new String[] { Desk.url(id, "d9"), Desk.url(id + 1, "d1"), "/staff/drafts/abc",
				"/staff/drafts/99999999999999999999", Desk.url(id, "d0") }) {
			assertThat(Desk.get(this.web, url)).as(url).hasStatus(404);
		}
	}

	private Document form(long id, String part) throws Exception {
		return Desk.page(Desk.get(this.web, Desk.url(id, part)));
	}

	private MvcTestResult save(long id, String part, Map<String, String> fields) {
		return act(id, part, fields, "save");
	}

	private MvcTestResult act(long id, String part, Map<String, String> fields, String action) {
		fields.put("action", action);
		return Desk.post(this.web, Desk.url(id, part), fields);
	}

	private ManuscriptDocument saved(long id, String part, String field, String value) throws Exception {
		Map<String, String> fields = Desk.fields(form(id, part));
		fields.put(field, value);
		assertThat(save(id, part, fields)).hasStatus3xxRedirection();
		return this.desk.document(id, part);
	}

}
