package org.gongbao.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a real server answers to requests that no browser sends, and to some that it does.
 */
@SpringBootTest(classes = CatalogueServer.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("catalogue")
class RefusedRequestTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/%", "/documents/%zz", "/a%2Fb", "/a%00b", "//x", "/a\u0001b", "/a;b=c", "/a\\b",
			"/..%2f..%2fetc/passwd", "/../../etc/passwd", "/%e9", "/a b" })
	void refusesAMalformedAddressInChineseAndWithoutNamingTheServer(String path) throws IOException {
		String answer = get(path);
		assertThat(answer).startsWith("HTTP/1.1 4").contains("lang=\"zh-CN\"", "action=\"/search\"");
		assertThat(answer).doesNotContainIgnoringCase("tomcat").doesNotContain("Exception", "Bad Request");
	}

	@Test
	void refusesAMalformedDataAddressAsData() throws IOException {
		assertThat(get("/%.json")).startsWith("HTTP/1.1 400").contains("application/json", "\"status\":400");
	}

	@Test
	void refusesAnAddressThatIsTooLong() throws IOException {
		assertThat(get("/" + "x".repeat(200_000))).startsWith("HTTP/1.1 400").contains("lang=\"zh-CN\"");
		assertThat(get("/" + "x".repeat(20_000))).startsWith("HTTP/1.1 404").contains("xxx…");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/documents/[2023]", "/documents/%E3%80%942023%E3%80%95", "/a|b" })
	void letsThroughWhatPeoplePasteIntoTheAddressBar(String path) throws IOException {
		assertThat(get(path)).startsWith("HTTP/1.1 404").contains("您要找的这一页");
	}

	@ParameterizedTest
	@CsvSource({ "100%, 100%", "%zz, %zz", "%CD%A8%C1%C9, 通辽", "%E9%80%9A%E8%BE%BD, 通辽", "[2023]12, [2023]12" })
	void readsQueriesThatAreNotWellEncoded(String query, String read) throws IOException {
		String answer = get("/catalogue/documents?page=" + query);
		assertThat(answer).startsWith("HTTP/1.1 200").contains("参数“page”的值“" + read + "”无法识别，已忽略。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "FOO" })
	void acceptsNothingButReading(String method) throws IOException {
		String answer = send(
				method + " /catalogue HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 405").contains("Allow: GET, HEAD", "这里只能查阅");
	}

	@Test
	void answersAHeadRequestWithoutABody() throws IOException {
		String answer = send("HEAD /catalogue HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n");
	}

	@Test
	void compressesPages() throws IOException {
		String answer = send(
				"GET /catalogue HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n");
		assertThat(answer).containsIgnoringCase("content-encoding: gzip").containsIgnoringCase("etag: w/");
	}

	@Test
	void answersAPageThatIsStillTheSameWithout304Body() throws IOException {
		String tag = get("/catalogue").replaceAll("(?s).*\r\nETag: ([^\r]+)\r\n.*", "$1");
		String again = send("GET /catalogue HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: " + tag
				+ "\r\nConnection: close\r\n\r\n");
		assertThat(again).startsWith("HTTP/1.1 304").contains("Cache-Control: no-cache").endsWith("\r\n\r\n");
	}

	private String get(String path) throws IOException {
		return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
	}

	private String send(String request) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(20_000);
			OutputStream out = socket.getOutputStream();
			out.write(request.getBytes(StandardCharsets.ISO_8859_1));
			out.flush();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
