package org.gongbao.security.signin;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.gongbao.security.people.Account;
import org.gongbao.security.people.Accounts;
import org.gongbao.web.Problems;
import org.gongbao.web.StaffPage;

/** Asks for the code after the password. */
@Controller
class CodeController {

	private final Accounts accounts;

	private final CodeStep code;

	private final Arrival arrival;

	private final Browsers browsers;

	CodeController(Accounts accounts, CodeStep code, Arrival arrival, Browsers browsers) {
		this.accounts = accounts;
		this.code = code;
		this.arrival = arrival;
		this.browsers = browsers;
	}

	@GetMapping("/login/code")
	String form(@AuthenticationPrincipal @Nullable HalfSignedIn half, Model model) {
		return (half != null && half.step() == HalfSignedIn.Step.CODE) ? page(new Problems(), model)
				: "redirect:/login";
	}

	@PostMapping("/login/code")
	String check(@AuthenticationPrincipal @Nullable HalfSignedIn half, @RequestParam(defaultValue = "") String code,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		Optional<Account> account = Optional.ofNullable(half)
			.filter((each) -> each.step() == HalfSignedIn.Step.CODE)
			.flatMap((each) -> this.accounts.byId(each.staffId()));
		if (account.isEmpty()) {
			return "redirect:/login?expired";
		}
		Problems problems = new Problems();
		if (code.isBlank()) {
			problems.add("code", "还没有填口令。");
			response.setStatus(422);
			return page(problems, model);
		}
		try {
			String how = this.code.check(account.get(), code, this.browsers.of(request));
			return "redirect:" + this.arrival.enter(account.get(), how, request, response);
		}
		catch (SignInRefusedException ex) {
			problems.add("code", ex.sentence());
			Refusals.describe(ex, response);
			return page(problems, model);
		}
	}

	private static String page(Problems problems, Model model) {
		model.addAttribute("page", StaffPage.of("动态口令", StaffPage.Section.ACCOUNT));
		model.addAttribute("problems", problems);
		return "staff/code";
	}

}
