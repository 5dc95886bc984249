package org.gongbao.desk;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.manuscript.ManuscriptDocument.AttachedFile;
import org.gongbao.security.TestStaff;
import org.gongbao.testing.PortalTest;
import org.gongbao.web.PagePaths;

import static org.assertj.core.api.Assertions.assertThat;

/** Pictures and files of a document. */
@PortalTest
class AttachmentTests {

	private static final byte[] PICTURE = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Desk desk;

	@Test
	void aPictureIsStoredWithEverythingElseThatWasTyped() throws Exception {
		long id = this.desk.draft();
		Map<String, String> fields = open(id);
		fields.put("summary", "一并保存");
		assertThat(upload(id, fields, "二维码.png", PICTURE)).hasStatus3xxRedirection();
		AttachedFile file = this.desk.document(id, "d2").attachments().getFirst();
		assertThat(file.name()).isEqualTo("二维码.png");
		assertThat(file.mediaType()).isEqualTo("image/png");
		assertThat(this.desk.document(id, "d2").information().summary()).isEqualTo("一并保存");
		Document page = Desk.page(Desk.get(this.web, Desk.url(id, "d2")));
		assertThat(page.select("#attachments code").text()).isEqualTo("![](二维码.png)");
		String url = Desk.url(id, "d2") + "/files/" + PagePaths.encode("二维码.png");
		assertThat(page.select("#attachments .gz-link").attr("href")).isEqualTo(url);
		assertThat(this.web.get().uri(URI.create(url)).with(TestStaff.reviewer())).hasStatusOk()
			.hasContentType("image/png");
		assertThat(this.web.get().uri(URI.create(url)).exchange()).hasStatus3xxRedirection();
		Map<String, String> preview = open(id);
		preview.put("text", "![码](二维码.png)");
		preview.put("action", "preview");
		assertThat(Desk.page(Desk.post(this.web, Desk.url(id, "d2"), preview)).select("#preview-here img").attr("src"))
			.isEqualTo(url);
	}

	@Test
	void itsTitleCanBeChangedAndItCanBeTakenOut() throws Exception {
		long id = this.desk.draft();
		upload(id, open(id), "a.png", PICTURE);
		upload(id, open(id), "a.png", PICTURE);
		Map<String, String> fields = open(id);
		assertThat(fields).containsEntry("attachments-2-name", "a-2.png");
		fields.put("attachments-1-title", "捐款二维码");
		fields.put("attachments-2-drop", "yes");
		assertThat(Desk.post(this.web, Desk.url(id, "d2"), fields)).hasStatus3xxRedirection();
		assertThat(this.desk.document(id, "d2").attachments()).singleElement()
			.satisfies((file) -> assertThat(file.title()).isEqualTo("捐款二维码"));
	}

	@Test
	void whatCannotBePublicIsRefusedAtTheFieldAndTheFormStays() throws Exception {
		long id = this.desk.draft();
		Map<String, String> fields = open(id);
		fields.put("summary", "还在");
		byte[] script = "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"
			.getBytes(StandardCharsets.UTF_8);
		for (String name : new String[] { "x.svg", "x.html", "x.exe", "", "../../etc/passwd" }) {
			MvcTestResult result = upload(id, fields, name, script);
			assertThat(result).as(name).hasStatus(422);
			assertThat(Desk.fields(Desk.page(result))).containsEntry("summary", "还在");
		}
		assertThat(upload(id, fields, "空.png", new byte[0])).hasStatus(422).bodyText().contains("文件是空的");
		assertThat(Desk.post(this.web, Desk.url(id, "d2") + "/attachments", fields)).hasStatus(422);
		assertThat(this.desk.head(id).version()).isEqualTo(1);
	}

	@Test
	void aFormCannotClaimAFileItDoesNotHave() throws Exception {
		long id = this.desk.draft();
		Map<String, String> fields = open(id);
		fields.put("attachments-1-name", "别人的.pdf");
		fields.put("attachments-1-title", "x");
		assertThat(Desk.post(this.web, Desk.url(id, "d2"), fields)).hasStatus3xxRedirection();
		assertThat(this.desk.document(id, "d2").attachments()).isEmpty();
		assertThat(Desk.get(this.web, Desk.url(id, "d2") + "/files/x.png")).hasStatus(404);
	}

	private Map<String, String> open(long id) throws Exception {
		return Desk.fields(Desk.page(Desk.get(this.web, Desk.url(id, "d2"))));
	}

	private MvcTestResult upload(long id, Map<String, String> fields, String name, byte[] bytes) {
		MockMvcTester.MockMultipartMvcRequestBuilder request = this.web.post()
			.uri(Desk.url(id, "d2") + "/attachments")
			.multipart()
			.file(new MockMultipartFile("file", name, "image/png", bytes));
		request.with(TestStaff.editor());
		fields.forEach(request::param);
		return request.exchange();
	}

}
