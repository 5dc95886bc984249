package org.gongbao.security.signin;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What browsers tell of where a request comes from. */
final class Requests {

	private Requests() {
	}

	/**
	 * Whether a form was sent by a page of ours. Without any word of it the answer is no.
	 */
	static boolean comesFromHere(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return site.equals("same-origin");
		}
		String host = request.getHeader("Host");
		return host != null && host.equalsIgnoreCase(authority(request.getHeader("Origin")));
	}

	/** A proxy may speak plain HTTP to us, so the scheme is not compared. */
	private static @Nullable String authority(@Nullable String origin) {
		try {
			return (origin != null) ? URI.create(origin).getRawAuthority() : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/** Whether a person turns to another page, and not a script asks for something. */
	static boolean isNavigation(HttpServletRequest request) {
		String mode = request.getHeader("Sec-Fetch-Mode");
		return (mode != null) ? mode.equals("navigate")
				: !"XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
	}

	static String pathOf(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

}
