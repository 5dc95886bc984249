package org.gongbao.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;

/**
 * Asks a running portal for pages and sends its forms, with cookies as a browser has
 * them.
 */
public final class Browser {

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final int port;

	public Browser(int port) {
		this.port = port;
	}

	/** Signs in; false if that was refused. */
	public boolean signIn(String login, String password) throws IOException, InterruptedException {
		HttpResponse<String> answer = post("/login",
				Map.of("username", login, "password", password, "_csrf", token(get("/login").body())));
		return answer.statusCode() == 302 && !answer.headers().firstValue("location").orElse("").contains("error");
	}

	public HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
	}

	public HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
		return this.client.send(request(path, form), HttpResponse.BodyHandlers.ofString());
	}

	/** Sends a form and does not wait for the answer. */
	public CompletableFuture<HttpResponse<String>> send(String path, Map<String, String> form) {
		return this.client.sendAsync(request(path, form), HttpResponse.BodyHandlers.ofString());
	}

	/** The token against forgery in a page's forms. */
	public static String token(String html) {
		return Jsoup.parse(html).select("input[name=_csrf]").attr("value");
	}

	public static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private HttpRequest request(String path, Map<String, String> form) {
		String body = form.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + encoded(field.getValue()))
			.collect(Collectors.joining("&"));
		return HttpRequest.newBuilder(address(path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
	}

	private URI address(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

}
