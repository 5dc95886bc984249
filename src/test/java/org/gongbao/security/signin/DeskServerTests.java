package org.gongbao.security.signin;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import org.gongbao.security.Role;
import org.gongbao.testing.CleanDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** What only a real server shows: cookies, headers, the name of the session. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "server.forward-headers-strategy=native", "spring.servlet.multipart.max-request-size=50MB" })
@CleanDatabase
@Import({ TestClock.class, DeskPeople.class })
class DeskServerTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private DeskPeople people;

	@BeforeEach
	void prepare() {
		this.people.add("editor", Role.EDITOR);
	}

	@Test
	void aSessionLaidOutBeforehandIsWorthNothing() throws Exception {
		HttpResponse<String> form = get("/login", "");
		String before = cookie(form, "gz-desk");
		assertThat(setCookie(form, "gz-desk")).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure");
		HttpResponse<String> in = signIn(form, before, "");
		assertThat(in.statusCode()).as(in.body()).isEqualTo(302);
		String after = cookie(in, "gz-desk");
		assertThat(after).isNotEqualTo(before);
		assertThat(setCookie(in, Browsers.COOKIE)).contains("HttpOnly", "SameSite=Lax", "Max-Age=");
		assertThat(get("/staff/account", "gz-desk=" + after).statusCode()).isEqualTo(200);
		assertThat(get("/staff/account", "gz-desk=" + before).statusCode()).isEqualTo(302);
		assertThat(get("/staff/account", "gz-desk=LAIDOUT").statusCode()).isEqualTo(302);
		assertThat(get("/staff/account", "gz-desk=LAIDOUT").headers().allValues("set-cookie").toString())
			.doesNotContain("LAIDOUT");
	}

	@Test
	void behindHttpsTheCookiesStayThere() throws Exception {
		HttpResponse<String> form = send(request("/login").header("X-Forwarded-Proto", "https").GET());
		assertThat(setCookie(form, "gz-desk")).contains("Secure");
		HttpResponse<String> in = signIn(form, cookie(form, "gz-desk"), "https");
		assertThat(setCookie(in, "gz-desk")).contains("Secure");
		assertThat(setCookie(in, Browsers.COOKIE)).contains("Secure");
	}

	@Test
	void nobodyKeepsPagesOfTheDesk() throws Exception {
		for (String path : List.of("/login", "/staff", "/staff/account", "/staff/setup", "/staff/nowhere",
				"/login/code")) {
			HttpResponse<String> answer = get(path, "");
			assertThat(answer.headers().allValues("cache-control")).as(path).containsExactly("no-store");
			assertThat(answer.headers().firstValue("x-robots-tag")).as(path).contains("noindex, nofollow");
			assertThat(answer.headers().firstValue("etag")).as(path).isEmpty();
			assertThat(answer.headers().firstValue("content-security-policy")).as(path).isPresent();
		}
		assertThat(get("/login", "").body()).contains("noindex");
		assertThat(get("/", "").headers().firstValue("cache-control")).contains("no-cache");
	}

	@Test
	void aForeignFormIsToldWhyItWasRefused() throws Exception {
		HttpResponse<String> answer = send(request("/staff/people").header("Origin", "https://evil.example")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("login=x")));
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("这次提交没有执行");
	}

	@Test
	void whatAStrangerUploadsIsNotTakenIn() throws Exception {
		HttpResponse<String> answer = send(upload(41, ""));
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("location").orElseThrow()).endsWith("/login");
	}

	@Test
	void anUploadThatNoFormTakesIsAnsweredWithWhatToDo() throws Exception {
		HttpResponse<String> form = get("/login", "");
		String session = cookie(signIn(form, cookie(form, "gz-desk"), ""), "gz-desk");
		HttpResponse<String> answer = send(upload(51, "gz-desk=" + session));
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("这个文件太大", "没有收下", "回到期次");
	}

	private HttpRequest.Builder upload(int megabytes, String cookie) {
		HttpRequest.Builder request = request("/staff/import").header("Content-Type", "multipart/form-data; boundary=x")
			.POST(HttpRequest.BodyPublishers.ofByteArray(new byte[megabytes * 1024 * 1024]));
		return cookie.isEmpty() ? request : request.header("Cookie", cookie);
	}

	@Test
	void theAddressOfASessionIsNeverInAPath() throws Exception {
		assertThat(get("/login", "").body()).doesNotContainIgnoringCase("jsessionid").doesNotContain(";gz-desk");
		assertThat(get("/staff/account;gz-desk=X", "").statusCode()).isIn(302, 400);
	}

	private HttpResponse<String> signIn(HttpResponse<String> form, String session, String scheme) throws Exception {
		String token = Jsoup.parse(form.body()).select("input[name=_csrf]").val();
		HttpRequest.Builder request = request("/login").header("Cookie", "gz-desk=" + session)
			.header("Content-Type", "application/x-www-form-urlencoded");
		if (!scheme.isEmpty()) {
			request.header("X-Forwarded-Proto", scheme);
		}
		return send(request.POST(HttpRequest.BodyPublishers.ofString("username=editor&password="
				+ URLEncoder.encode(DeskPeople.PASSWORD, StandardCharsets.UTF_8) + "&_csrf=" + token)));
	}

	private HttpResponse<String> get(String path, String cookie) throws Exception {
		HttpRequest.Builder request = request(path).GET();
		return send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private static String setCookie(HttpResponse<String> answer, String name) {
		return answer.headers()
			.allValues("set-cookie")
			.stream()
			.filter((cookie) -> cookie.startsWith(name + "="))
			.reduce((one, other) -> other)
			.orElse("");
	}

	private static String cookie(HttpResponse<String> answer, String name) {
		return setCookie(answer, name).replaceFirst("^[^=]*=", "").replaceFirst(";.*", "");
	}

}
