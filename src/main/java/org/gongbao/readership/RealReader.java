package org.gongbao.readership;

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

	/** Cubot makes telephones. */
	private static final Pattern PROGRAM = Pattern.compile("(?<!cu)bot|crawl|spider|slurp|archiver|scrapy|headless|"
			+ "phantomjs|lighthouse|monitor|preview|scan|probe|fetch|validat|curl|wget|python|httpclient|okhttp|libwww|"
			+ "go-http|axios|postman|^java/|^php|^ruby|^perl|inspectiontool|facebookexternalhit");

	/** What is fetched ahead may never be looked at. */
	private static final Pattern AHEAD = Pattern.compile("prefetch|prerender|preview");

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
		return agent == null || agent.isBlank() || PROGRAM.matcher(agent.toLowerCase(Locale.ROOT)).find();
	}

	private static boolean isAhead(HttpServletRequest request) {
		for (String name : new String[] { "Sec-Purpose", "Purpose", "X-Purpose", "X-Moz" }) {
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
