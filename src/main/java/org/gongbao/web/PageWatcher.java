package org.gongbao.web;

import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Wants to know each time a page is shown, also when it was made before and no controller
 * is asked again.
 */
public interface PageWatcher {

	/**
	 * Looks at a page that was just made and will be kept.
	 * @param request the request it was made for, with all that was noted on it
	 * @return called with every later request that is answered with this page, whether
	 * with all of it or with word that the reader's copy is still good; {@code null} for
	 * none
	 */
	@Nullable Consumer<HttpServletRequest> watch(HttpServletRequest request);

}
