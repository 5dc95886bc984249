package org.gongbao.issue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.testing.PortalTest;
import org.gongbao.testing.SampleGazette;

import static org.assertj.core.api.Assertions.assertThat;

/** The page that says which issues are here. */
@PortalTest
class CompletenessPageTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private SampleGazette gazette;

	@Autowired
	private IssuePublishing issues;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everySerialIsHereOrMissing(@Autowired Editions editions, @TempDir Path folder) throws IOException {
		this.gazette.publishIssue41();
		IssueRef scanned = this.issues.store(IssueMother.plain(2022, 6, 39));
		this.issues.publish(scanned);
		this.issues.attach(scanned, editions.store(PdfMother.edition(folder.resolve("edition.pdf"), 2), 1_000_000));
		Document page = page("/issues/completeness");
		assertThat(page.select(".gz-lead").text()).isEqualTo("总第1期至总第41期，收录1期，仅有PDF的1期，缺39期。");
		assertThat(page.select(".gz-held__list > li")).hasSize(41);
		assertThat(page.select(".gz-held--present a").eachAttr("href")).containsExactly("/issues/2023/2");
		assertThat(page.select(".gz-held__list .gz-held--pdf-only").text()).isEqualTo("第6期 总39 仅有PDF");
		assertThat(page.select(".gz-held__list .gz-held--missing").eachText()).startsWith("第1期 总40 缺");
		assertThat(text("/issues/completeness.json")).contains("\"newestSerial\":41", "\"pdfOnly\":1", "\"missing\":39",
				"{\"year\":2023,\"number\":1,\"serial\":40,\"state\":\"missing\",\"assumed\":true,\"url\":null}");
		assertThat(page("/issues").select("a[href=/issues/completeness]")).isNotEmpty();
		assertThat(page("/issues").select(".gz-shelf").text()).contains("仅有PDF");
		Document alone = page("/issues/2022/6");
		assertThat(alone.select(".gz-banner__title").text()).contains("只收录了纸质版的PDF");
		assertThat(alone.select(".gz-banner a").eachAttr("href")).contains("/issues/2022/6/edition.pdf");
	}

	@Test
	void beforeTheFirstIssueItSaysSo() {
		assertThat(page("/issues/completeness").select(".gz-lead").text()).contains("尚未收录任何一期");
	}

	@Test
	void thirtyYearsStayLight() {
		this.jdbc.sql("""
				insert into issue (year, number, serial, title, content_digest, publication_state, published_at)
				select 1994 + n / 44, 1 + n % 44, n + 1, '通辽市人民政府公报', 'x', 'published', now()
				from generate_series(0, 1299) n where n % 7 <> 3
				""").update();
		assertThat(text("/issues").getBytes(StandardCharsets.UTF_8).length).isLessThan(260_000);
		assertThat(text("/issues/completeness").getBytes(StandardCharsets.UTF_8).length).isLessThan(260_000);
		assertThat(page("/issues").select("section[id]")).hasSize(30);
		assertThat(page("/issues/completeness").select(".gz-held__list > li")).hasSize(1300);
	}

	private Document page(String path) {
		return Jsoup.parse(text(path));
	}

	private String text(String path) {
		MvcTestResult result = this.web.get().uri(path).exchange();
		assertThat(result).as(path).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
