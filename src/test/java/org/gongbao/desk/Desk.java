package org.gongbao.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.manuscript.Manuscript;
import org.gongbao.manuscript.ManuscriptDocument;
import org.gongbao.manuscript.ManuscriptHead;
import org.gongbao.manuscript.ManuscriptMother;
import org.gongbao.manuscript.Manuscripts;
import org.gongbao.manuscript.PartKey;
import org.gongbao.manuscript.Saved;
import org.gongbao.security.TestStaff;
import org.gongbao.testing.PortalTool;

/** What tests of the desk do again and again: open a form, change it, send it. */
@PortalTool
@NullUnmarked
class Desk {

	private final Manuscripts manuscripts;

	private final JdbcClient jdbc;

	Desk(Manuscripts manuscripts, JdbcClient jdbc) {
		this.manuscripts = manuscripts;
		this.jdbc = jdbc;
	}

	/** A draft of 2023年第2期 made by the editor. */
	long draft() {
		return draft(ManuscriptMother.issue(2023, 2));
	}

	long draft(Manuscript content) {
		return as(TestStaff.editor(), () -> this.manuscripts.create(content, null, "由文本导入"));
	}

	/** Does something outside requests in somebody's name. */
	<T> T as(TestStaff staff, Supplier<T> what) {
		staff.signIn(this.jdbc);
		try {
			return what.get();
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	ManuscriptHead head(long id) {
		return this.manuscripts.find(id).orElseThrow();
	}

	Manuscript content(long id) {
		return this.manuscripts.content(id, head(id).version());
	}

	ManuscriptDocument document(long id, String key) {
		return content(id).document(new PartKey(key)).orElseThrow();
	}

	String digest(long id, String key) {
		return this.manuscripts.version(id, head(id).version()).parts().get(new PartKey(key)).sha256();
	}

	/** Somebody else saves a document. */
	Saved saveAs(TestStaff staff, long id, String key, ManuscriptDocument document) {
		return as(staff, () -> this.manuscripts.save(id, new PartKey(key), digest(id, key), document, "修改"));
	}

	/** The fields of the form on a page as a browser would send them. */
	static Map<String, String> fields(Document page) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (Element field : page.select("#editor [name]")) {
			String type = field.attr("type");
			boolean sent = !field.tagName().equals("button") && !type.equals("file")
					&& (!(type.equals("radio") || type.equals("checkbox")) || field.hasAttr("checked"));
			if (sent) {
				fields.put(field.attr("name"), value(field));
			}
		}
		return fields;
	}

	private static String value(Element field) {
		if (field.tagName().equals("select")) {
			Element chosen = field.selectFirst("option[selected]");
			return (chosen != null) ? chosen.val() : field.select("option").first().val();
		}
		// The parser keeps the line break that browsers drop.
		return field.tagName().equals("textarea") ? field.wholeText().replaceFirst("^\n", "") : field.val();
	}

	static MvcTestResult get(MockMvcTester web, String url) {
		return get(web, url, TestStaff.editor());
	}

	static MvcTestResult get(MockMvcTester web, String url, TestStaff staff) {
		return web.get().uri(url).with(staff).exchange();
	}

	static MvcTestResult post(MockMvcTester web, String url, Map<String, String> fields) {
		return post(web, url, fields, TestStaff.editor());
	}

	static MvcTestResult post(MockMvcTester web, String url, Map<String, String> fields, TestStaff staff) {
		MockMvcTester.MockMvcRequestBuilder request = web.post().uri(url).with(staff);
		fields.forEach(request::param);
		return request.exchange();
	}

	static Document page(MvcTestResult result) throws Exception {
		return Jsoup.parse(result.getMvcResult().getResponse().getContentAsString());
	}

	static String url(long id, String part) {
		return "/staff/drafts/" + id + "/parts/" + part;
	}

}
