package org.gongbao.security.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

import org.gongbao.security.SignInRules;

/**
 * Puts people into sessions. At each step of signing in the session gets another name and
 * another token, so that nobody can have laid one out beforehand.
 */
@Component
public class DeskSession {

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	private final CsrfTokenRepository tokens = new HttpSessionCsrfTokenRepository();

	private final SignInRules rules;

	DeskSession(SignInRules rules) {
		this.rules = rules;
	}

	/**
	 * Where the tokens against forged requests are kept.
	 * @return in the session
	 */
	public CsrfTokenRepository tokens() {
		return this.tokens;
	}

	/** Begins a session, or goes on with the one in which somebody signs in. */
	void begin(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
		HttpSession session = request.getSession(true);
		request.changeSessionId();
		boolean whole = authentication.getPrincipal() instanceof SignedIn;
		session.setMaxInactiveInterval(Math.toIntExact((whole ? this.rules.idle() : HalfSignedIn.LONGEST).toSeconds()));
		new CsrfAuthenticationStrategy(this.tokens).onAuthentication(authentication, request, response);
		replace(authentication, request, response);
	}

	/**
	 * Goes on with the same person changed, under the same name.
	 * @param signedIn the person
	 * @param request the request
	 * @param response its answer
	 */
	public void goOn(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
		replace(signedIn.authentication(), request, response);
	}

	private void replace(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
		SecurityContext context = new SecurityContextImpl(authentication);
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

	/** Ends a session. */
	static void end(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
		SecurityContextHolder.clearContext();
	}

}
