package org.gongbao.security.people;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.gongbao.security.password.NewPassword;
import org.gongbao.security.signin.Browsers;
import org.gongbao.web.Problems;
import org.gongbao.web.StaffPage;

/** Where a person sets her own password with the link that an administrator gave her. */
@Controller
class InvitationController {

	private static final String PATH = "/staff/invitation/{secret}";

	private final Accounts accounts;

	private final Invitations invitations;

	private final Welcome welcome;

	private final NewPassword passwords;

	private final Browsers browsers;

	InvitationController(Accounts accounts, Invitations invitations, Welcome welcome, NewPassword passwords,
			Browsers browsers) {
		this.accounts = accounts;
		this.invitations = invitations;
		this.welcome = welcome;
		this.passwords = passwords;
		this.browsers = browsers;
	}

	@GetMapping(PATH)
	String form(@PathVariable String secret, HttpServletResponse response, Model model) {
		return invited(secret).map((person) -> page(person, new Problems(), model))
			.orElseGet(() -> over(response, model));
	}

	/** The browser is known from then on: whoever holds the link is the person. */
	@PostMapping(PATH)
	String accept(@PathVariable String secret, @RequestParam(defaultValue = "") String password,
			@RequestParam(defaultValue = "") String again, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		Optional<Account> person = invited(secret);
		if (person.isEmpty()) {
			return over(response, model);
		}
		Problems problems = new Problems();
		this.passwords.check(password, again, person.get().member().login(), person.get().member().name(), problems);
		if (!problems.isEmpty()) {
			response.setStatus(422);
			return page(person.get(), problems, model);
		}
		if (!this.welcome.accept(person.get(), secret, password, request.getRemoteAddr())) {
			return over(response, model);
		}
		this.browsers.remember(person.get().id(), request, response);
		return "redirect:/login?welcome";
	}

	private Optional<Account> invited(String secret) {
		return this.invitations.staffId(secret).flatMap(this.accounts::byId);
	}

	private static String page(Account person, Problems problems, Model model) {
		model.addAttribute("page", StaffPage.of("设定密码", StaffPage.Section.ACCOUNT));
		model.addAttribute("login", person.member().login());
		model.addAttribute("name", person.member().name());
		model.addAttribute("problems", problems);
		return "staff/invitation";
	}

	private static String over(HttpServletResponse response, Model model) {
		response.setStatus(HttpServletResponse.SC_GONE);
		model.addAttribute("page", StaffPage.of("这个链接不能用了", StaffPage.Section.ACCOUNT));
		return "staff/invitation-over";
	}

}
