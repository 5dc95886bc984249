package org.gongbao.web.cache;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers with pages that were made before. */
@Component
class KeptAnswers {

	private final Stamps stamps;

	private final KeptPages pages;

	KeptAnswers(Stamps stamps, KeptPages pages) {
		this.stamps = stamps;
		this.pages = pages;
	}

	/**
	 * Answers, if the page was made before and still says what one made now would.
	 * @return false if it did not, and nothing was touched
	 */
	boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (!PageRules.mayBeKept(request)) {
			return false;
		}
		Stamp stamp = stamp(request);
		KeptPage kept = (stamp != null) ? this.pages.find(PageKey.of(request), stamp) : null;
		if (kept == null) {
			return false;
		}
		again(kept, request, response);
		return true;
	}

	/** Null if the page is neither to be taken from memory nor put there. */
	@Nullable Stamp stamp(HttpServletRequest request) {
		if (!this.pages.keepsAny() || !PageRules.isFromAnybody(request) || !PageRules.isAllInItsAddress(request)) {
			return null;
		}
		return PageRules.isAsset(request.getRequestURI()) ? Stamp.FOR_EVER : this.stamps.present();
	}

	static void again(KeptPage kept, HttpServletRequest request, HttpServletResponse response) throws IOException {
		kept.shownFor(request);
		Answer.again(kept.page(), request, response);
	}

}
