package org.gongbao.desk;

import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.security.Role;
import org.gongbao.security.TestStaff;
import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What is typed and not saved is there again. */
@PortalTest
class UnsavedFormTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Desk desk;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void whatWasKeptIsGoneOnWithAndMakesNoVersion() throws Exception {
		long id = this.desk.draft();
		Map<String, String> fields = open(id);
		fields.put("summary", "写了一半\u0000的概述 𠮷");
		fields.put("issuedOn", "还没想好");
		fields.put("relations-1-state", "drop");
		assertThat(keep(id, fields)).hasStatusOk().bodyJson().extractingPath("$.keptAt").asString().isNotEmpty();
		assertThat(this.desk.head(id).version()).isEqualTo(1);
		Document page = Desk.page(Desk.get(this.web, Desk.url(id, "d2")));
		assertThat(page.select(".gz-kept").text()).contains("没有保存的内容", "放弃");
		assertThat(Desk.fields(page)).containsEntry("issuedOn", "还没想好").containsEntry("relations-1-state", "drop");
		assertThat(Desk.fields(page).get("summary")).startsWith("写了一半").endsWith("的概述 𠮷");
		Document others = Desk.page(Desk.get(this.web, Desk.url(id, "d2"), TestStaff.of("second", Role.EDITOR)));
		assertThat(Desk.fields(others)).containsEntry("summary", "");
	}

	@Test
	void savingOrGivingUpForgetsIt() throws Exception {
		long id = this.desk.draft();
		Map<String, String> fields = open(id);
		fields.put("summary", "概述");
		keep(id, fields);
		assertThat(Desk.post(this.web, Desk.url(id, "d2"), open(id))).hasStatus3xxRedirection();
		assertThat(this.desk.document(id, "d2").information().summary()).isEqualTo("概述");
		assertThat(kept()).isZero();
		fields.put("summary", "又改了");
		keep(id, fields);
		assertThat(Desk.post(this.web, Desk.url(id, "d2") + "/kept/drop", Map.of())).hasStatus3xxRedirection();
		assertThat(open(id)).containsEntry("summary", "概述");
	}

	@Test
	void whatIsKeptOnAnOlderTextIsMergedWhenItIsSaved() throws Exception {
		long id = this.desk.draft();
		Map<String, String> mine = open(id);
		mine.put("summary", "我的概述");
		keep(id, mine);
		Map<String, String> theirs = Desk
			.fields(Desk.page(Desk.get(this.web, Desk.url(id, "d2"), TestStaff.of("second", Role.EDITOR))));
		theirs.put("section", "他栏");
		Desk.post(this.web, Desk.url(id, "d2"), theirs, TestStaff.of("second", Role.EDITOR));
		assertThat(Desk.post(this.web, Desk.url(id, "d2"), open(id))).hasStatus3xxRedirection();
		assertThat(this.desk.document(id, "d2").section()).isEqualTo("他栏");
		assertThat(this.desk.document(id, "d2").information().summary()).isEqualTo("我的概述");
	}

	@Test
	void aFormThatSaysWhatIsSavedIsNoUnsavedOne() throws Exception {
		long id = this.desk.draft();
		keep(id, open(id));
		assertThat(Desk.page(Desk.get(this.web, Desk.url(id, "d2"))).select(".gz-kept")).isEmpty();
	}

	@Test
	void tooMuchIsRefusedWithAReason() {
		long id = this.desk.draft();
		assertThat(keep(id, Map.of("basis", "", "text", "a".repeat(UnsavedForms.LARGEST + 1)))).hasStatus(413)
			.bodyText()
			.contains("没有自动保存");
		assertThat(kept()).isZero();
	}

	@Test
	void otherFormsOfADraftAreKeptAsTheyAre() {
		long id = this.desk.draft();
		assertThat(Desk.post(this.web, Desk.url(id, "chronicle") + "/kept", Map.of("basis", "b", "entry-1", "文字")))
			.hasStatusOk();
		assertThat(this.jdbc.sql("select fields::text from unsaved_form").query(String.class).single())
			.isEqualTo("{\"entry-1\":\"文字\"}");
		assertThat(Desk.post(this.web, Desk.url(id, "nothing") + "/kept", Map.of())).hasStatus(404);
		assertThat(Desk.post(this.web, Desk.url(id + 7, "facts") + "/kept", Map.of())).hasStatus(404);
	}

	private MvcTestResult keep(long id, Map<String, String> fields) {
		return Desk.post(this.web, Desk.url(id, "d2") + "/kept", fields);
	}

	private Map<String, String> open(long id) throws Exception {
		return Desk.fields(Desk.page(Desk.get(this.web, Desk.url(id, "d2"))));
	}

	private int kept() {
		return this.jdbc.sql("select count(*) from unsaved_form").query(Integer.class).single();
	}

}
