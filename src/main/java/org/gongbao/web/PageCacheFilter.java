package org.gongbao.web;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Lets browsers keep pages but ask each time whether they changed, so that what was just
 * published or withdrawn shows at once. The tags are weak: a strong one would keep Tomcat
 * from compressing.
 */
class PageCacheFilter extends ShallowEtagHeaderFilter {

	private static final Pattern FILE = Pattern.compile("/.+(?:/files/[^/]+|/edition\\.pdf|/cover\\.png|/print)");

	PageCacheFilter() {
		setWriteWeakETag(true);
	}

	/**
	 * Style sheets and the like are kept for ever; pages of operators and staff not at
	 * all.
	 */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return path.startsWith("/css/") || path.startsWith("/js/") || path.startsWith("/img/")
				|| path.startsWith("/actuator/") || path.equals("/staff") || path.startsWith("/staff/")
				|| path.equals("/login") || path.startsWith("/login/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
		if (FILE.matcher(request.getRequestURI()).matches()) {
			// It may be of any size and has a tag of its own, or is written as it is
			// made;
			// here it would be held in memory, and its length would not be said.
			chain.doFilter(request, response);
			return;
		}
		super.doFilterInternal(request, response, chain);
	}

}
