package org.gongbao.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Whether the answer to a request may be given to others who ask the same. Two have to
 * say so: the guard that lets everybody in and knows nobody, and the frame for a page of
 * ours; whatever neither has seen is not shared.
 */
public final class SharedPage {

	private static final String GUARD = SharedPage.class.getName() + ".guard";

	private static final String FRAME = SharedPage.class.getName() + ".frame";

	private SharedPage() {
	}

	/**
	 * Says that nobody in particular is asking.
	 * @param request the request
	 */
	public static void askedByAnybody(HttpServletRequest request) {
		note(request, GUARD);
	}

	static void madeByOurController(HttpServletRequest request) {
		note(request, FRAME);
	}

	/**
	 * Whether both have said so.
	 * @param request the request, after it was answered
	 * @return true if the answer is the same for everybody
	 */
	public static boolean allowedFor(HttpServletRequest request) {
		return request.getAttribute(GUARD) != null && request.getAttribute(FRAME) != null;
	}

	/** A page of the desk may forward to a public one; that is still the desk's. */
	private static void note(HttpServletRequest request, String name) {
		if (request.getDispatcherType() == DispatcherType.REQUEST) {
			request.setAttribute(name, true);
		}
	}

}
