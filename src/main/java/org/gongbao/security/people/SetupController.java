package org.gongbao.security.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.gongbao.security.password.NewPassword;
import org.gongbao.web.NotFoundException;
import org.gongbao.web.Problems;
import org.gongbao.web.StaffPage;

/** Where the first administrator comes in; gone as soon as there is one. */
@Controller
class SetupController {

	private static final String PATH = "/staff/setup";

	private final FirstAdministrator first;

	private final NewPassword passwords;

	SetupController(FirstAdministrator first, NewPassword passwords) {
		this.first = first;
		this.passwords = passwords;
	}

	@GetMapping(PATH)
	String form(Model model) {
		wanted();
		return page("", PersonForm.empty(), new Problems(), model);
	}

	@PostMapping(PATH)
	String make(@RequestParam(defaultValue = "") String secret, @RequestParam(defaultValue = "") String login,
			@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String password,
			@RequestParam(defaultValue = "") String again, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		wanted();
		PersonForm form = PersonForm.of(login, name, null);
		Problems problems = new Problems();
		if (!this.first.holdsSecret(secret)) {
			problems.add("secret", secret.isBlank() ? "还没有填一次性口令，它在门户启动时打印在控制台上。" : "一次性口令不对。请看控制台上最近一次启动时打印的口令。");
		}
		PersonForm.loginObjection(form.login()).ifPresent((message) -> problems.add("login", message));
		PersonForm.nameObjection(form.name()).ifPresent((message) -> problems.add("name", message));
		this.passwords.check(password, again, form.login(), form.name(), problems);
		if (problems.isEmpty()) {
			if (this.first.make(secret, form.login(), form.name(), password, request.getRemoteAddr())) {
				return "redirect:/login?welcome";
			}
			problems.add("secret", "刚刚有人用这个口令建立了管理员，请找那个人开账号。");
		}
		response.setStatus(422);
		return page(secret, form, problems, model);
	}

	private void wanted() {
		if (!this.first.isWanted()) {
			throw new NotFoundException("There is an administrator");
		}
	}

	private static String page(String secret, PersonForm form, Problems problems, Model model) {
		model.addAttribute("page", StaffPage.of("建立管理员", StaffPage.Section.ACCOUNT));
		model.addAttribute("secret", secret);
		model.addAttribute("form", form);
		model.addAttribute("problems", problems);
		return "staff/setup";
	}

}
