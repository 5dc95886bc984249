package org.gongbao.security.signin;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A person with a browser: keeps its session and its cookies from one page to the next.
 */
public class DeskVisitor {

	private final MockMvcTester web;

	private final Map<String, Cookie> cookies = new LinkedHashMap<>();

	private String address = "192.0.2.1";

	private @Nullable MockHttpSession session;

	public DeskVisitor(MockMvcTester web) {
		this.web = web;
	}

	/** Comes from another network address. */
	public DeskVisitor from(String other) {
		this.address = other;
		return this;
	}

	/** Forgets the session, as when it ran out. */
	public DeskVisitor withoutSession() {
		this.session = null;
		return this;
	}

	public MockHttpSession session() {
		return Objects.requireNonNull(this.session);
	}

	public Cookie cookie(String name) {
		return Objects.requireNonNull(this.cookies.get(name));
	}

	public MvcTestResult get(String uri) {
		return exchange(HttpMethod.GET, uri, true, Map.of());
	}

	/** Sends a form as a page of ours does. */
	public MvcTestResult post(String uri, String... namesAndValues) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			fields.put(namesAndValues[i], namesAndValues[i + 1]);
		}
		return exchange(HttpMethod.POST, uri, true, fields);
	}

	/** Sends a form whose token is too old. */
	public MvcTestResult postLate(String uri, Map<String, String> fields) {
		return exchange(HttpMethod.POST, uri, false, fields);
	}

	public MvcTestResult signIn(String login, String password) {
		return post("/login", "username", login, "password", password);
	}

	private MvcTestResult exchange(HttpMethod method, String uri, boolean token, Map<String, String> fields) {
		MockMvcTester.MockMvcRequestBuilder request = (uri.contains("%") ? this.web.method(method).uri(URI.create(uri))
				: this.web.method(method).uri(uri))
			.remoteAddress(this.address);
		if (this.session != null && !this.session.isInvalid()) {
			request.session(this.session);
		}
		if (!this.cookies.isEmpty()) {
			request.cookie(this.cookies.values().toArray(Cookie[]::new));
		}
		fields.forEach((name, value) -> request.param(name, value));
		if (method.equals(HttpMethod.POST) && token) {
			request.with(SecurityMockMvcRequestPostProcessors.csrf());
		}
		if (method.equals(HttpMethod.POST) && !token) {
			request.header("Sec-Fetch-Site", "same-origin").header("Sec-Fetch-Mode", "navigate");
		}
		MvcTestResult result = request.exchange();
		this.session = (MockHttpSession) result.getRequest().getSession(false);
		for (Cookie cookie : result.getResponse().getCookies()) {
			this.cookies.put(cookie.getName(), cookie);
		}
		return result;
	}

	/** The page that answers, as a browser reads it. */
	public static Document page(MvcTestResult result) {
		return Jsoup
			.parse(new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
	}

}
