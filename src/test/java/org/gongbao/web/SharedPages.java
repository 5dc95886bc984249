package org.gongbao.web;

import jakarta.servlet.http.HttpServletRequest;

/** Says of a request what guard and frame say of one for a public page. */
public final class SharedPages {

	private SharedPages() {
	}

	/** Both of them. */
	public static void allow(HttpServletRequest request) {
		SharedPage.askedByAnybody(request);
		SharedPage.madeByOurController(request);
	}

}
