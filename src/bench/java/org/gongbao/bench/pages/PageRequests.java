package org.gongbao.bench.pages;

import java.nio.charset.StandardCharsets;

/** What a browser sends. */
final class PageRequests {

	private PageRequests() {
	}

	static byte[] get(String path, boolean gzip) {
		return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n"
				+ "User-Agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36\r\n"
				+ "Accept: text/html,application/xhtml+xml\r\nAccept-Language: zh-CN,zh\r\n"
				+ (gzip ? "Accept-Encoding: gzip, deflate, br\r\n" : "") + "\r\n")
			.getBytes(StandardCharsets.US_ASCII);
	}

}
