package org.gongbao.security.signin;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * Remembers which page a person wanted before signing in; only pages of the desk, so that
 * nobody is led astray.
 */
@Component
public class WantedPages {

	private static final String HOME = "/staff";

	private final HttpSessionRequestCache cache = new HttpSessionRequestCache();

	WantedPages() {
		this.cache.setRequestMatcher(WantedPages::isPage);
	}

	/**
	 * The memory, for Spring Security.
	 * @return in the session
	 */
	public RequestCache cache() {
		return this.cache;
	}

	/** What scripts and pictures ask for is no page. */
	private static boolean isPage(HttpServletRequest request) {
		String accept = request.getHeader("Accept");
		return request.getMethod().equals("GET") && Requests.isNavigation(request)
				&& (accept == null || accept.contains("text/html") || accept.contains("*/*"));
	}

	/** Where a person goes on who has just signed in. */
	String after(long staffId, HttpServletRequest request, HttpServletResponse response) {
		SavedRequest saved = this.cache.getRequest(request, response);
		this.cache.removeRequest(request, response);
		Optional<KeptForm> kept = KeptForm.of(request.getSession());
		if (kept.isPresent() && kept.get().staffId() == staffId) {
			return KeptForm.PAGE;
		}
		KeptForm.drop(request.getSession());
		return (saved instanceof DefaultSavedRequest page)
				? own(String.valueOf(page.getRequestURI()), page.getQueryString()) : HOME;
	}

	private static String own(String path, @Nullable String query) {
		boolean own = (path.equals(HOME) || path.startsWith(HOME + "/")) && !path.contains("//");
		return own ? path + ((query != null) ? "?" + query : "") : HOME;
	}

}
