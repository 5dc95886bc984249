package org.gongbao.web.cache;

import java.util.List;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A page in memory.
 *
 * @param stamp what it was made of
 * @param page the page
 * @param watchers who wants to know when it is shown
 */
record KeptPage(Stamp stamp, Page page, List<Consumer<HttpServletRequest>> watchers) {

	void shownFor(HttpServletRequest request) {
		for (Consumer<HttpServletRequest> watcher : this.watchers) {
			watcher.accept(request);
		}
	}

}
