package org.gongbao.home;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.document.DocumentMother;
import org.gongbao.issue.IssueMother;
import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;
import org.gongbao.web.PagePaths;

import static org.assertj.core.api.Assertions.assertThat;

/** The gazette in figures. */
@PortalTest
class StatisticsPageTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SampleGazette gazette;

	@Test
	void figuresStandInPicturesAndTables() {
		this.gazette.publishIssue41();
		Document alone = page();
		assertThat(alone.select(".gz-lead").text()).contains("公报1期，文件6件，人事任免5人次，大事记3则");
		assertThat(alone.select(".gz-stack")).as("one year is no course of years").isEmpty();
		assertThat(alone.select(".gz-compose").attr("aria-label")).isEqualTo("各发文机关的文件：通辽市人民政府办公室4件，通辽市人民政府2件。");
		this.gazette.publish(IssueMother.plain(2021, 1, 29),
				DocumentMother.titled("关于公园的通知").numbered("通政字〔2021〕1号").issuedBy("通辽市人民政府", LocalDate.of(2021, 1, 5)));
		Document page = page();
		assertThat(page.select(".gz-stack").attr("aria-label")).isEqualTo("2021年至2023年各年成文的文件，按发文机关分层；最多的是2023年，6件。");
		assertThat(page.select(".gz-stack a").eachAttr("href")).containsExactly("/documents?year=2021",
				"/documents?year=2023");
		assertThat(page.select("details .gz-table a").eachAttr("href"))
			.contains("/documents?year=2021&issuer=" + PagePaths.encode("通辽市人民政府"));
		assertThat(page.select(".gz-section > .gz-table-box .gz-table--figures tbody tr").eachText())
			.containsExactly("2023年 1 6 5 3", "2021年 1 1 0 0");
		assertThat(text("/statistics.json")).contains("\"documents\":7",
				"{\"year\":2021,\"issuer\":\"通辽市人民政府\",\"documents\":1}");
	}

	@Test
	void withoutAnythingItSaysSo() {
		assertThat(page().select(".gz-lead").text()).contains("第一期公开以后，这里会有图表");
	}

	private Document page() {
		return Jsoup.parse(text("/statistics"));
	}

	private String text(String path) {
		MvcTestResult result = this.web.get().uri(path).exchange();
		assertThat(result).as(path).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
