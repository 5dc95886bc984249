package org.gongbao.security.signin;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Where requests end up that may not go on: who is not signed in is asked to, and what
 * such a person had typed is kept; what another site had the browser send is refused.
 */
@Component
public class DeskDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

	static final String TYPED_LOGIN = "gz.login";

	private final Browsers browsers;

	private final Clock clock;

	DeskDoor(Browsers browsers, Clock clock) {
		this.browsers = browsers;
		this.clock = clock;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException {
		if (!Requests.isNavigation(request)) {
			tellScript(response, HttpServletResponse.SC_UNAUTHORIZED);
			return;
		}
		response.sendRedirect(login(request, false));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
			throws IOException, ServletException {
		if (failure instanceof CsrfException) {
			withoutToken(request, response);
		}
		else if (principal() instanceof HalfSignedIn half) {
			response.sendRedirect(half.step().path());
		}
		else {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
	}

	private void withoutToken(HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		if (!Requests.comesFromHere(request)) {
			response.setStatus(HttpServletResponse.SC_FORBIDDEN);
			request.getRequestDispatcher(LoginController.FOREIGN).forward(request, response);
		}
		else if (!Requests.isNavigation(request)) {
			tellScript(response, (principal() instanceof SignedIn) ? HttpServletResponse.SC_FORBIDDEN
					: HttpServletResponse.SC_UNAUTHORIZED);
		}
		else {
			response.sendRedirect(onward(request));
		}
	}

	/** A page of ours was open for too long. */
	private String onward(HttpServletRequest request) {
		String path = Requests.pathOf(request);
		if (path.equals("/login")) {
			request.getSession().setAttribute(TYPED_LOGIN, request.getParameter("username"));
			return "/login?again";
		}
		if (path.equals("/logout")) {
			return (principal() instanceof SignedIn) ? "/staff/account" : "/login?out";
		}
		if (path.startsWith("/login/") || path.startsWith("/staff/setup") || path.startsWith("/staff/invitation/")) {
			return path;
		}
		boolean kept = keep(request);
		if (principal() instanceof SignedIn) {
			return kept ? KeptForm.PAGE : "/staff/account?again";
		}
		return login(request, kept);
	}

	/**
	 * Only what a person of ours typed is kept, else strangers could fill the memory.
	 */
	private boolean keep(HttpServletRequest request) {
		Optional<Long> person = (principal() instanceof SignedIn signedIn) ? Optional.of(signedIn.member().id())
				: this.browsers.of(request).lastPerson();
		Optional<KeptForm> form = person.flatMap((id) -> KeptForm.read(id, request, this.clock.instant()));
		form.ifPresent((kept) -> kept.keepIn(request.getSession()));
		return form.isPresent();
	}

	private static String login(HttpServletRequest request, boolean kept) {
		if (kept) {
			return "/login?kept";
		}
		boolean hadSession = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
		return (hadSession || request.getAttribute(SessionCheck.ENDED) != null) ? "/login?expired" : "/login";
	}

	private static void tellScript(HttpServletResponse response, int status) throws IOException {
		response.setStatus(status);
		response.setContentType("application/json");
		response.setCharacterEncoding("UTF-8");
		response.getWriter()
			.write("{\"status\":%d,\"error\":\"Signed out\",\"message\":\"登录已过期，请在另一个窗口登录后再试。\"}".formatted(status));
	}

	private static @Nullable Object principal() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null) ? authentication.getPrincipal() : null;
	}

}
