package org.gongbao.security.signin;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** Says to programs what the page says to people. */
final class Refusals {

	private Refusals() {
	}

	static void describe(SignInRefusedException refused, HttpServletResponse response) {
		response.setStatus(refused.status());
		if (refused.waitSeconds() > 0) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refused.waitSeconds()));
		}
	}

}
