package org.gongbao.opendata;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

import org.gongbao.document.DocumentMother;
import org.gongbao.document.OpenInformation;
import org.gongbao.document.RelationKind;
import org.gongbao.testing.Golden;
import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;

import static org.assertj.core.api.Assertions.assertThat;

/** The data as others read them, name by name. */
@PortalTest
class DataTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SampleGazette gazette;

	@Test
	void issues() throws Exception {
		this.gazette.publishIssue41();
		golden("/issues.json", "issues.json");
	}

	@Test
	void oneIssue() throws Exception {
		this.gazette.publishIssue41();
		golden("/issues/2023/2.json", "issue.json");
	}

	@Test
	void oneDocument() throws Exception {
		this.gazette.publishIssue41();
		golden("/documents/通政办发〔2023〕12号.json", "document.json");
	}

	@Test
	void documents() throws Exception {
		this.gazette.publishIssue41();
		golden("/documents.json?size=2&page=2", "documents.json");
	}

	@Test
	void appointments() throws Exception {
		this.gazette.publishIssue41();
		golden("/appointments.json", "appointments.json");
	}

	@Test
	void chronicle() throws Exception {
		this.gazette.publishIssue41();
		golden("/chronicle.json?from=2023-03-02&to=2023-04-30", "chronicle.json");
		assertThat(json("/chronicle.json")).contains("\"total\":3");
		assertThat(json("/chronicle/2023-03.json")).contains("\"total\":2");
		assertThat(json("/chronicle/2023-03-03.json")).contains("\"total\":1");
		assertThat(json("/chronicle.json?from=%2B999999999-01-01&to=x")).contains("\"total\":3");
	}

	@Test
	void aDocumentOutsideIssuesGivesWhatItsPageSays() throws Exception {
		this.gazette.publishIssue41();
		this.gazette.publishAlone(DocumentMother.titled("关于公园的通知")
			.numbered("通政字〔2019〕1号")
			.described(new OpenInformation("E000-1/2019-1", "综合政务", "通知", "主动公开", null, null, null,
					LocalDate.of(2019, 3, 18)))
			.citing(RelationKind.AMENDS, DocumentMother.WIND_POWER, null));
		assertThat(json("/documents/通政字〔2019〕1号.json")).contains("\"issue\":null", "\"ordinal\":null",
				"\"indexNumber\":\"E000-1/2019-1\"", "\"publishedOn\":\"2019-03-18\"", "\"status\":\"unknown\"");
		assertThat(json("/documents/" + DocumentMother.WIND_POWER + ".json"))
			.contains("\"citedBy\":[{\"number\":\"通政字〔2019〕1号\",\"title\":\"关于公园的通知\",\"url\":\"/documents/");
	}

	@Test
	void aPageBeyondTheEndIsTheLast() throws Exception {
		this.gazette.publishIssue41();
		assertThat(json("/documents.json?page=99&size=4")).startsWith("{\"total\":6,\"page\":2,\"size\":4,");
		assertThat(json("/documents.json?page=x&size=1000&issue=2023-2&status=in-force"))
			.startsWith("{\"total\":6,\"page\":1,\"size\":100,");
		assertThat(json("/appointments.json?action=remove&size=1")).startsWith("{\"total\":2,\"page\":1,\"size\":1,");
		assertThat(json("/people/王丽香.json")).startsWith("{\"total\":1,");
	}

	@Test
	void errorsAreDataToo() {
		for (String path : new String[] { "/issues/2023/9.json", "/documents/通政字〔2019〕9号.json", "/people/某人.json",
				"/chronicle/2023-13.json", "/nothing.json" }) {
			assertThat(this.web.get().uri(path)).hasStatus(404)
				.hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
				.bodyText()
				.contains("\"status\":404");
		}
	}

	/** The day of publication is the day of the test. */
	private void golden(String path, String file) throws Exception {
		JsonMapper mapper = JsonMapper.builder().build();
		String pretty = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(json(path)));
		Golden.check(file, pretty.replaceAll("\"publishedOn\" : \"\\d{4}-\\d\\d-\\d\\d\"", "\"publishedOn\" : \"…\"")
			.replace("\r\n", "\n") + "\n");
	}

	private String json(String path) throws Exception {
		MvcTestResult result = this.web.get().uri(path.replace("%2B", "+")).exchange();
		assertThat(result).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
		return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

}
