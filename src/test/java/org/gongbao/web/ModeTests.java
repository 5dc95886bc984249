package org.gongbao.web;

import java.net.URI;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Reading modes: chosen by a link, kept in a cookie, shown as classes. */
@FrameTest
class ModeTests {

	@Autowired
	private MockMvcTester web;

	@Test
	void choosingLargeTypeSetsACookieAndLeadsBack() {
		assertThat(this.web.get().uri(URI.create("/mode?large=1&back=/documents/%25E9%2580%259A?page=2")))
			.hasStatus(303)
			.hasHeader("Location", "/documents/%E9%80%9A?page=2")
			.headers()
			.hasHeaderSatisfying("Set-Cookie",
					(values) -> assertThat(values).singleElement()
						.asString()
						.startsWith("gz-mode=large; Path=/; Max-Age=31536000;")
						.endsWith("HttpOnly; SameSite=Lax"));
	}

	@Test
	void modesAddUpAndAreTakenBackOneByOne() {
		assertThat(cookie("/mode?contrast=1", "large.dark")).startsWith("gz-mode=large.dark.contrast;");
		assertThat(cookie("/mode?dark=0", "large.dark")).startsWith("gz-mode=large.light;");
		assertThat(cookie("/mode?large=0", "large")).startsWith("gz-mode=;").contains("Max-Age=0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "/\\evil.example", "https://evil.example/", "javascript:alert(1)", "x",
			"/a b", "/a\r\nX: y", "" })
	void neverLeadsToAnotherSite(String back) {
		assertThat(this.web.get().uri(URI.create("/mode?large=1&back=" + PagePaths.encode(back)))).hasStatus(303)
			.hasHeader("Location", "/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/`,sleep(7)#1", "/%zz", "/search?q=<b>" })
	void leadsBackToWhateverStoodInTheAddress(String back) {
		assertThat(this.web.get().uri(URI.create("/mode?large=1&back=" + PagePaths.encode(back)))).hasStatus(303)
			.hasHeader("Location", back);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "large, gz-large", "large.dark.contrast, gz-large gz-dark gz-contrast",
			"light, gz-light", "nonsense, -", "<script>, -" })
	void thePageCarriesTheModesAsClasses(String cookie, String classes) {
		String html = (classes != null) ? "<html lang=\"zh-CN\" class=\"" + classes + "\">" : "<html lang=\"zh-CN\">";
		assertThat(this.web.get().uri("/catalogue").cookie(new Cookie("gz-mode", cookie))).bodyText().contains(html);
	}

	@Test
	void cachesKeepModesApart() {
		assertThat(this.web.get().uri("/catalogue")).headers()
			.hasHeaderSatisfying("Vary", (values) -> assertThat(values).contains("Cookie"));
	}

	private String cookie(String uri, String before) {
		return String.valueOf(this.web.get()
			.uri(uri)
			.cookie(new Cookie("gz-mode", before))
			.exchange()
			.getResponse()
			.getHeader("Set-Cookie"));
	}

}
