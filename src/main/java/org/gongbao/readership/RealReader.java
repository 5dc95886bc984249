package org.gongbao.readership;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Tells whether a request shows a page to a person, as far as it says so itself. What is
 * looked at here is kept nowhere.
 */
final class RealReader {

	/** Looked for one by one: asked for every page, and much faster than a pattern. */
	private static final List<String> PROGRAMS = List.of("crawl", "spider", "slurp", "archiver", "scrapy", "headless",
			"phantomjs", "lighthouse", "monitor", "preview", "scan", "probe", "fetch", "validat", "curl", "wget",
			"python", "httpclient", "okhttp", "libwww", "go-http", "axios", "postman", "inspectiontool",
			"facebookexternalhit");

	private static final List<String> BEGINNINGS = List.of("java/", "php", "ruby", "perl");

	private static final String ROBOT = "bot";

	/** Cubot makes telephones. */
	private static final String TELEPHONE = "cubot";

	/** What is fetched ahead may never be looked at. */
	private static final Pattern AHEAD = Pattern.compile("prefetch|prerender|preview");

	private static final List<String> PURPOSES = List.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz");

	private static final Pattern STAFF = Pattern.compile("https?://[^/]+/staff(?:/.*)?");

	private RealReader() {
	}

	/** Previews of the desk show public pages by forwarding to them. */
	static boolean asks(HttpServletRequest request) {
		return request.getMethod().equals("GET") && request.getDispatcherType() == DispatcherType.REQUEST
				&& !isProgram(request.getHeader(HttpHeaders.USER_AGENT)) && !isAhead(request)
				&& !isTriedByStaff(request.getHeader(HttpHeaders.REFERER));
	}

	/** Every browser says something. */
	private static boolean isProgram(@Nullable String agent) {
		if (agent == null || agent.isBlank()) {
			return true;
		}
		String name = agent.toLowerCase(Locale.ROOT);
		return PROGRAMS.stream().anyMatch(name::contains) || BEGINNINGS.stream().anyMatch(name::startsWith)
				|| (name.contains(ROBOT) && name.replace(TELEPHONE, "").contains(ROBOT));
	}

	private static boolean isAhead(HttpServletRequest request) {
		for (String name : PURPOSES) {
			String purpose = request.getHeader(name);
			if (purpose != null && AHEAD.matcher(purpose.toLowerCase(Locale.ROOT)).find()) {
				return true;
			}
		}
		return false;
	}

	/** A link followed from the desk: that a search found nothing must not add to it. */
	private static boolean isTriedByStaff(@Nullable String referer) {
		return referer != null && STAFF.matcher(referer).matches();
	}

}
