package org.gongbao.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.gongbao.web.PageFrame;

/**
 * What two requests must have in common to be answered with the same page.
 *
 * @param path as it was sent, because pages lead back to themselves
 * @param query as it was sent, null if there is none
 * @param mode how the reader wants pages shown
 * @param secure whether the connection is: browsers are then told to stay on such
 */
record PageKey(String path, @Nullable String query, String mode, boolean secure) {

	/** Nobody types so much; it is not worth remembering. */
	private static final int LONGEST = 1024;

	static PageKey of(HttpServletRequest request) {
		return new PageKey(request.getRequestURI(), request.getQueryString(), PageFrame.mode(request),
				request.isSecure());
	}

	boolean isWorthKeeping() {
		return length() <= LONGEST;
	}

	int length() {
		return this.path.length() + ((this.query != null) ? this.query.length() : 0) + this.mode.length();
	}

}
