package org.gongbao.security.signin;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.gongbao.security.CurrentStaff;
import org.gongbao.web.Problems;
import org.gongbao.web.StaffPage;

/** Where staff sign in. */
@Controller
class LoginController {

	/** The page that says that another site sent a form. */
	static final String FOREIGN = "/login/foreign";

	private static final Map<String, String> NOTES = Map.of("out", "您已退出。", "expired", "登录已过期，请重新登录。", "kept",
			"登录已过期，您填写的内容还在；登录后可以再次提交。", "again", "这一页开得太久，请再输入一次密码。", "welcome", "密码已设好，请用它登录。");

	private final PasswordStep password;

	private final Arrival arrival;

	private final Browsers browsers;

	private final CurrentStaff current;

	LoginController(PasswordStep password, Arrival arrival, Browsers browsers, CurrentStaff current) {
		this.password = password;
		this.arrival = arrival;
		this.browsers = browsers;
		this.current = current;
	}

	@GetMapping("/login")
	String form(HttpServletRequest request, Model model) {
		if (this.current.find().isPresent()) {
			return "redirect:/staff";
		}
		Optional<String> note = NOTES.entrySet()
			.stream()
			.filter((each) -> request.getParameterMap().containsKey(each.getKey()))
			.map(Map.Entry::getValue)
			.findFirst();
		model.addAttribute("done", note.orElse(null));
		return page(typedBefore(request.getSession(false)), new Problems(), model);
	}

	@PostMapping("/login")
	String signIn(@RequestParam(defaultValue = "") String username, @RequestParam(defaultValue = "") String password,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		Problems problems = missing(username, password);
		if (problems.isEmpty()) {
			try {
				return "redirect:" + this.arrival.afterPassword(
						this.password.check(username, password, this.browsers.of(request)), request, response);
			}
			catch (SignInRefusedException ex) {
				problems.add((ex.status() == 422) ? "password" : "username", ex.sentence());
				Refusals.describe(ex, response);
			}
		}
		else {
			response.setStatus(422);
		}
		return page(username, problems, model);
	}

	/** Whoever comes here did not send the form from a page of ours. */
	@RequestMapping(FOREIGN)
	String foreign(HttpServletResponse response, Model model) {
		response.setStatus(HttpServletResponse.SC_FORBIDDEN);
		model.addAttribute("page", StaffPage.of("这次提交没有执行", StaffPage.Section.ACCOUNT));
		return "staff/foreign";
	}

	private static Problems missing(String username, String password) {
		Problems problems = new Problems();
		if (username.isBlank()) {
			problems.add("username", "还没有填登录名。");
		}
		if (password.isEmpty()) {
			problems.add("password", "还没有填密码。");
		}
		return problems;
	}

	private static String typedBefore(@Nullable HttpSession session) {
		if (session == null || !(session.getAttribute(DeskDoor.TYPED_LOGIN) instanceof String login)) {
			return "";
		}
		session.removeAttribute(DeskDoor.TYPED_LOGIN);
		return login;
	}

	private static String page(String login, Problems problems, Model model) {
		model.addAttribute("page", StaffPage.of("登录", StaffPage.Section.ACCOUNT));
		model.addAttribute("login", login);
		model.addAttribute("problems", problems);
		return "staff/login";
	}

}
