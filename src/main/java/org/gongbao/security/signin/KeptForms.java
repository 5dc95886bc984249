package org.gongbao.security.signin;

import jakarta.servlet.http.HttpServletRequest;

/** What was typed when a session was over, for the rest of this module. */
public final class KeptForms {

	private KeptForms() {
	}

	/**
	 * Forgets what was kept if this request brings it back.
	 * @param request a request of the desk, let in
	 */
	public static void sentAgain(HttpServletRequest request) {
		if (request.getMethod().equals("POST") && request.getParameter(KeptForm.MARK) != null) {
			KeptForm.drop(request.getSession(false));
		}
	}

}
