package org.gongbao.security.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.gongbao.audit.AuditLog;
import org.gongbao.security.password.NewPassword;
import org.gongbao.security.password.Passwords;
import org.gongbao.security.people.Account;
import org.gongbao.security.people.Accounts;
import org.gongbao.security.signin.DeskSession;
import org.gongbao.security.signin.SignedIn;
import org.gongbao.web.Problems;

/** One's own account: the password, and sessions elsewhere. */
@Controller
class AccountController {

	static final String PATH = "/staff/account";

	private final AccountPages pages;

	private final Accounts accounts;

	private final OwnPassword own;

	private final NewPassword rule;

	private final Passwords passwords;

	private final DeskSession sessions;

	private final AuditLog log;

	AccountController(AccountPages pages, Accounts accounts, OwnPassword own, NewPassword rule, Passwords passwords,
			DeskSession sessions, AuditLog log) {
		this.pages = pages;
		this.accounts = accounts;
		this.own = own;
		this.rule = rule;
		this.passwords = passwords;
		this.sessions = sessions;
		this.log = log;
	}

	@GetMapping(PATH)
	String show(HttpServletRequest request, Model model) {
		if (request.getParameterMap().containsKey("again")) {
			model.addAttribute("done", "那一页开得太久，刚才提交的内容没有保存，请再做一次。");
		}
		return this.pages.page(new Problems(), model);
	}

	@PostMapping(PATH + "/password")
	String change(@AuthenticationPrincipal SignedIn signedIn, @RequestParam(defaultValue = "") String old,
			@RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String again,
			HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes next) {
		Account account = this.pages.own();
		Problems problems = new Problems();
		this.rule.check(password, again, account.member().login(), account.member().name(), problems);
		if (problems.isEmpty() && password.equals(old)) {
			problems.add("password", "新密码和现在的一样，请换一个。");
		}
		if (problems.isEmpty()) {
			this.own.objection(account, old, request).ifPresent((message) -> problems.add("old", message));
		}
		if (!problems.isEmpty()) {
			response.setStatus(422);
			return this.pages.page(problems, model);
		}
		this.accounts.setPassword(account.id(), this.passwords.hash(password));
		this.log.record("修改密码", account.member().login(), null, null);
		goOn(signedIn, request, response);
		next.addFlashAttribute("done", "密码已修改，您在别处的登录已经结束。");
		return "redirect:" + PATH;
	}

	@PostMapping(PATH + "/sessions")
	String endOthers(@AuthenticationPrincipal SignedIn signedIn, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes next) {
		this.accounts.endSessions(signedIn.member().id());
		this.log.record("结束别处的登录", signedIn.member().login(), null, null);
		goOn(signedIn, request, response);
		next.addFlashAttribute("done", "您在别处的登录已经结束。");
		return "redirect:" + PATH;
	}

	/** This session is not one of those that end. */
	private void goOn(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
		this.sessions.goOn(new SignedIn(signedIn.member(), this.pages.own().epoch(), signedIn.since()), request,
				response);
	}

}
