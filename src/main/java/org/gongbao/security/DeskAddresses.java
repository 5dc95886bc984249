package org.gongbao.security;

import java.util.List;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Every address of the desk, also while its error page is made. */
class DeskAddresses implements RequestMatcher {

	private static final List<String> ROOTS = List.of("/staff", "/login", "/logout");

	@Override
	public boolean matches(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String uri = (failed instanceof String address) ? address : request.getRequestURI();
		String path = uri.substring(request.getContextPath().length());
		return ROOTS.stream()
			.anyMatch((root) -> path.equals(root) || path.startsWith(root + "/") || path.startsWith(root + ";"));
	}

}
