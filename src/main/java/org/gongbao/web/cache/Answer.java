package org.gongbao.web.cache;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Gives a page to a browser: all of it, its headers alone, or word that the copy it has
 * is still good. The only way pages go out, whether they were just made or kept, so that
 * nobody can tell the one from the other.
 */
final class Answer {

	private Answer() {
	}

	/** With everything the page was made with. */
	static void again(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
		for (Page.Header header : page.headers()) {
			response.addHeader(header.name(), header.value());
		}
		if (page.language() != null) {
			response.setLocale(page.language());
		}
		first(page, request, response);
	}

	/** On the response whose headers are already what they should be. */
	static void first(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.ETAG, page.tag());
		if (isStillGood(page, request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		response.setContentType(page.contentType());
		boolean gzip = page.packed() && AcceptedCoding.takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		if (gzip) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		response.setContentLength((gzip || !page.packed()) ? page.bytes().length : page.plainLength());
		if (!request.getMethod().equals("HEAD")) {
			response.getOutputStream().write(gzip ? page.bytes() : page.plain());
		}
	}

	/** Tags are digests, so they stand for themselves wherever they are found. */
	private static boolean isStillGood(Page page, @Nullable String held) {
		return held != null && (held.contains(page.tag().substring(2)) || held.strip().equals("*"));
	}

}
