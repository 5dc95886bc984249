package org.gongbao.security;

import java.util.List;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Every address of the desk, read as the controllers read it, so that no way of writing
 * one leads past the guards; also while its error page is made.
 */
class DeskAddresses implements RequestMatcher {

	private static final List<String> PATTERNS = List.of("/staff", "/staff/**", "/login", "/login/**", "/logout");

	private final RequestMatcher addresses = new OrRequestMatcher(
			PATTERNS.stream().<RequestMatcher>map(PathPatternRequestMatcher::pathPattern).toList());

	@Override
	public boolean matches(HttpServletRequest request) {
		return this.addresses.matches(request)
				|| (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
						&& (failed.equals("/staff") || failed.startsWith("/staff/")));
	}

}
