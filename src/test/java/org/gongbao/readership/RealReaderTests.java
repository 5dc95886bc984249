package org.gongbao.readership;

import jakarta.servlet.DispatcherType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** Who counts as a reader. */
class RealReaderTests {

	static final String BROWSER = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Safari/537.36";

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/issues/2023/2");

	@ParameterizedTest
	@ValueSource(strings = { BROWSER, "Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.1; Trident/4.0)",
			"Mozilla/5.0 (Linux; Android 12; CUBOT NOTE 30) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36",
			"Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.42",
			"Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 baiduboxapp/13.50.0.10 (Baidu; P1 10)",
			"UCWEB/2.0 (Java; U; MIDP-2.0; zh-CN) U2/1.0.0 UCBrowser/9.4" })
	void browsersDo(String agent) {
		this.request.addHeader(HttpHeaders.USER_AGENT, agent);
		assertThat(RealReader.asks(this.request)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)",
			"Sogou web spider/4.0(+http://www.sogou.com/docs/help/webmasters.htm#07)",
			"Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
			"Mozilla/5.0 (Linux; Android 5.0) AppleWebKit/537.36 (KHTML, like Gecko) Mobile Safari/537.36 (compatible; Bytespider; spider-feedback@bytedance.com)",
			"Mozilla/5.0 (compatible;PetalBot;+https://webmaster.petalsearch.com/site/petalbot)", "curl/8.5.0",
			"Wget/1.21", "python-requests/2.31.0", "Java/21.0.1", "Apache-HttpClient/4.5", "Go-http-client/1.1",
			"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/120.0.0.0 Safari/537.36",
			"", " " })
	void programsDoNot(String agent) {
		this.request.addHeader(HttpHeaders.USER_AGENT, agent);
		assertThat(RealReader.asks(this.request)).isFalse();
	}

	@Test
	void whoSaysNothingOfItselfDoesNot() {
		assertThat(RealReader.asks(this.request)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "Sec-Purpose, prefetch", "Sec-Purpose, prefetch;prerender", "Purpose, prefetch", "X-Moz, prefetch",
			"X-Purpose, Preview" })
	void fetchingAheadDoesNot(String name, String value) {
		this.request.addHeader(HttpHeaders.USER_AGENT, BROWSER);
		this.request.addHeader(name, value);
		assertThat(RealReader.asks(this.request)).isFalse();
	}

	@Test
	void askingForTheHeadDoesNot() {
		this.request.addHeader(HttpHeaders.USER_AGENT, BROWSER);
		this.request.setMethod("HEAD");
		assertThat(RealReader.asks(this.request)).isFalse();
	}

	@Test
	void previewOfTheDeskDoesNot() {
		this.request.addHeader(HttpHeaders.USER_AGENT, BROWSER);
		this.request.setDispatcherType(DispatcherType.FORWARD);
		assertThat(RealReader.asks(this.request)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "https://gazette.example/staff/readers?period=week, false", "https://gazette.example/staff, false",
			"https://gazette.example/search?q=x, true", "https://gazette.example/staffing, true",
			"https://gazette.example/documents/staff, true" })
	void staffTryingASearchDoNot(String referer, boolean reader) {
		this.request.addHeader(HttpHeaders.USER_AGENT, BROWSER);
		this.request.addHeader(HttpHeaders.REFERER, referer);
		assertThat(RealReader.asks(this.request)).isEqualTo(reader);
	}

}
