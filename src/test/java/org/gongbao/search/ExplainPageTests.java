package org.gongbao.search;

import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.gongbao.security.TestStaff;
import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;

import static org.assertj.core.api.Assertions.assertThat;

/** Why a result stands where it does, in words for staff. */
@PortalTest
class ExplainPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SampleGazette gazette;

	@Autowired
	private IndexedGazette indexed;

	@BeforeEach
	void publish() {
		this.gazette.publishIssue41();
		this.indexed.await();
	}

	@Test
	void namesTheReasonsOfEachResult() {
		assertThat(page("风电光伏").select(".gz-explained > li").get(0).text()).contains("风电光伏新能源产业高质量发展的意见",
				"标题含“风电光伏”：40.00", "文件：2.00");
	}

	@Test
	void saysWhatANumberIsWorth() {
		assertThat(page("通政办发〔2023〕12号").select(".gz-explained > li").get(0).text()).contains("文号：10000.00");
	}

	private Document page(String typed) {
		return Jsoup.parse(new String(this.mvc.get()
			.uri("/staff/search/explain")
			.param("q", typed)
			.with(TestStaff.editor())
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
