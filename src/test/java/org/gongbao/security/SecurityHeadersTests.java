package org.gongbao.security;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.gongbao.web.FrameTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What every answer carries, and what the public site refuses. */
@FrameTest
class SecurityHeadersTests {

	@Autowired
	private MockMvcTester web;

	@ParameterizedTest
	@ValueSource(strings = { "/catalogue", "/nowhere", "/nowhere.json", "/robots.txt" })
	void everyAnswerLimitsWhatABrowserMayDo(String uri) {
		assertThat(this.web.get().uri(uri)).hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("X-Frame-Options", "DENY")
			.hasHeader("Referrer-Policy", "strict-origin-when-cross-origin")
			.hasHeader("Content-Security-Policy",
					"default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
			.headers()
			.containsHeader("Permissions-Policy");
	}

	@Test
	void nobodyIsRemembered() {
		MvcTestResult answer = this.web.get().uri("/catalogue").exchange();
		assertThat(answer).headers().doesNotContainHeader("Set-Cookie");
		assertThat(answer.getRequest().getSession(false)).isNull();
	}

	@Test
	void onlyAnEncryptedConnectionIsHeldToEncryption() {
		assertThat(this.web.get().uri("/catalogue")).headers().doesNotContainHeader("Strict-Transport-Security");
		assertThat(this.web.get().uri("/catalogue").secure(true)).headers().containsHeader("Strict-Transport-Security");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE" })
	void nothingButReadingIsAccepted(String method) {
		assertThat(this.web.method(HttpMethod.valueOf(method)).uri("/catalogue")).hasStatus(405)
			.hasHeader("Allow", "GET, HEAD");
	}

}
