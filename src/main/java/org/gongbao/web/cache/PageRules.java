package org.gongbao.web.cache;

import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

import org.gongbao.web.SharedPage;

/** What is looked at on requests and answers to decide whether a page may be shared. */
final class PageRules {

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private static final Set<String> TEXTS = Set.of("text/html", "text/css", "text/javascript", "text/xml",
			"text/plain", "application/javascript", "application/json", "application/xml", "application/atom+xml",
			"application/opensearchdescription+xml", "image/svg+xml");

	private PageRules() {
	}

	/** Style sheets and the like: the same for every reader and for ever. */
	static boolean isAsset(String path) {
		return path.startsWith("/css/") || path.startsWith("/js/") || path.startsWith("/img/")
				|| path.equals("/favicon.svg") || path.equals("/refused.css");
	}

	/** May be of any size, and has a tag of its own or is written as it is made. */
	static boolean isFile(String path) {
		return path.contains("/files/") || path.endsWith("/edition.pdf") || path.endsWith("/cover.png")
				|| path.endsWith("/print");
	}

	/**
	 * Answered without this filter's help. It only saves work: what the desk answers is
	 * never shared, however its address is written.
	 */
	static boolean isDesk(String path) {
		return isUnder("/staff", path) || isUnder("/login", path) || isUnder("/actuator", path)
				|| path.equals("/logout");
	}

	private static boolean isUnder(String folder, String path) {
		return path.startsWith(folder) && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
	}

	static boolean isReading(HttpServletRequest request) {
		return READING.contains(request.getMethod()) && request.getHeader(HttpHeaders.RANGE) == null;
	}

	/**
	 * Asked for by whoever answers from memory; what the desk and files answer is not
	 * kept.
	 */
	static boolean mayBeKept(HttpServletRequest request) {
		String path = request.getRequestURI();
		return isReading(request) && !isDesk(path) && !isFile(path);
	}

	/** Who shows who she is gets pages made for her alone. */
	static boolean isFromAnybody(HttpServletRequest request) {
		return request.getRequestedSessionId() == null && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
	}

	/** Parameters that do not stand in the address would not tell two requests apart. */
	static boolean isAllInItsAddress(HttpServletRequest request) {
		return request.getQueryString() != null || request.getParameterMap().isEmpty();
	}

	/**
	 * The type of an answer that can be given out as a page, null for any other. Tags of
	 * assets are replaced: they are but their versions.
	 */
	static @Nullable String pageType(HttpServletResponse made, boolean asset) {
		String type = made.getContentType();
		boolean page = made.getStatus() == HttpServletResponse.SC_OK && type != null && isText(type)
				&& !made.containsHeader(HttpHeaders.CONTENT_ENCODING)
				&& (asset || !made.containsHeader(HttpHeaders.ETAG)) && !made.containsHeader(HttpHeaders.SET_COOKIE);
		return page ? type : null;
	}

	private static boolean isText(String type) {
		int end = type.indexOf(';');
		return TEXTS.contains(((end >= 0) ? type.substring(0, end) : type).strip().toLowerCase(Locale.ROOT));
	}

	/** Both the guard and the frame say so, and nobody said otherwise. */
	static boolean mayBeShared(HttpServletRequest request, Page page) {
		String control = page.cacheControl().toLowerCase(Locale.ROOT);
		return SharedPage.allowedFor(request) && !control.contains("no-store") && !control.contains("private");
	}

}
