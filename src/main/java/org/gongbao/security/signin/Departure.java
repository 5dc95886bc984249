package org.gongbao.security.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

import org.gongbao.audit.Actor;
import org.gongbao.audit.AuditLog;

/** Notes that a person leaves. */
@Component
public class Departure implements LogoutHandler {

	private final AuditLog log;

	Departure(AuditLog log) {
		this.log = log;
	}

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response,
			@Nullable Authentication authentication) {
		if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
			this.log.record(new Actor(signedIn.member().id(), signedIn.member().name(), request.getRemoteAddr()), "退出",
					signedIn.member().login(), null, null);
		}
	}

}
