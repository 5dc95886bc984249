package org.gongbao.web;

import java.net.URI;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What readers and programs see when something fails. */
@FrameTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTests {

	@Autowired
	private MockMvcTester web;

	@Test
	void anUnknownNumberIsSetAsALineOfContentsWithWaysOn() throws Exception {
		Document page = page("/documents/通政办发〔2023〕120号", 404);
		assertThat(page.select("h1").text()).isEqualTo("您要找的这一页");
		assertThat(page.select(".gz-error__code").text()).isEqualTo("404");
		assertThat(page.select(".gz-search__input").val()).isEqualTo("通政办发〔2023〕120号");
		assertThat(page.select(".gz-near mark").text()).isEqualTo("12");
		assertThat(page.select(".gz-near li").size()).isEqualTo(2);
		assertThat(page.select(".gz-ways a").eachAttr("href")).containsExactly("/issues/2023/2", "/documents",
				"/appointments", "/chronicle");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@Test
	void aWithdrawnPageSaysWhenAndWhy() throws Exception {
		Document page = page("/fail/gone", 410);
		assertThat(page.select(".gz-error__why").text()).isEqualTo("“关于样例的通知”已于2023年6月8日撤回。原因：与印发稿不一致。");
	}

	@Test
	void aMissingThingIsNotFound() throws Exception {
		assertThat(page("/fail/missing", 404).text()).contains("您要找的这一页").doesNotContain("no such thing");
	}

	@Test
	void aFaultShowsAReferenceThatTheLogHasToo(CapturedOutput log) throws Exception {
		Document page = page("/fail/otherwise", 500);
		String reference = page.select(".gz-error__reference b").text();
		assertThat(reference).matches("[0-9A-F]{8}");
		assertThat(page.html()).doesNotContain(FailingController.SECRET, "Exception", "at org.");
		assertThat(log).contains(reference, FailingController.SECRET);
	}

	@Test
	void aParameterOfTheWrongKindIsNotAFaultOfOurs() throws Exception {
		page("/fail/otherwise?number=many", 400);
	}

	@Test
	void dataAddressesAnswerErrorsAsData() {
		MvcTestResult answer = this.web.get().uri("/fail/gone.json").exchange();
		assertThat(answer).hasStatus(410).bodyJson().extractingPath("$.status").isEqualTo(410);
		assertThat(answer).bodyJson().extractingPath("$.error").isEqualTo("Gone");
		assertThat(answer).bodyJson().extractingPath("$.message").asString().contains("与印发稿不一致");
		assertThat(this.web.get().uri("/nowhere.json")).hasStatus(404)
			.bodyJson()
			.hasPathSatisfying("$.message", (message) -> assertThat(message).asString().contains("/nowhere.json"));
	}

	@Test
	void whatIsInTheAddressCannotBecomeMarkup() throws Exception {
		Document page = page("/%3Cscript%3Ealert(1)%3C/script%3E文", 404);
		assertThat(page.select("script")).isNotEmpty().allMatch((script) -> script.hasAttr("src"));
		assertThat(page.select(".gz-error__why").text()).contains("<script>alert(1)");
	}

	private Document page(String uri, int status) throws Exception {
		MvcTestResult answer = this.web.get().uri(URI.create(URI.create(uri).toASCIIString())).exchange();
		assertThat(answer).hasStatus(status);
		Document page = Jsoup.parse(answer.getResponse().getContentAsString());
		assertThat(page.select("h1").size()).isEqualTo(1);
		return page;
	}

}
