package org.gongbao.security.account;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.gongbao.audit.AuditLog;
import org.gongbao.security.factor.SecondFactors;
import org.gongbao.security.people.Account;
import org.gongbao.security.signin.DeskSession;
import org.gongbao.security.signin.Enrolments;
import org.gongbao.security.signin.SignedIn;
import org.gongbao.security.signin.Svg;
import org.gongbao.web.Problems;
import org.gongbao.web.StaffPage;

/** One's own second factor and recovery codes. */
@Controller
class SecondFactorController {

	private static final String PATH = AccountController.PATH + "/second-factor";

	private static final String CODES = AccountController.PATH + "/recovery-codes";

	private final AccountPages pages;

	private final Enrolments enrolments;

	private final SecondFactors secondFactors;

	private final OwnPassword own;

	private final DeskSession sessions;

	private final AuditLog log;

	SecondFactorController(AccountPages pages, Enrolments enrolments, SecondFactors secondFactors, OwnPassword own,
			DeskSession sessions, AuditLog log) {
		this.pages = pages;
		this.enrolments = enrolments;
		this.secondFactors = secondFactors;
		this.own = own;
		this.sessions = sessions;
		this.log = log;
	}

	@GetMapping(PATH)
	String form(@AuthenticationPrincipal SignedIn signedIn, HttpServletRequest request, Model model) {
		return form(signedIn, new Problems(), request, model);
	}

	@GetMapping(PATH + ".svg")
	ResponseEntity<String> picture(@AuthenticationPrincipal SignedIn signedIn, HttpServletRequest request) {
		return Svg.answer(this.enrolments.picture(signedIn.member().login(), request.getSession()));
	}

	@PostMapping(PATH)
	String confirm(@AuthenticationPrincipal SignedIn signedIn, @RequestParam(defaultValue = "") String old,
			@RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		Problems problems = new Problems();
		this.own.objection(this.pages.own(), old, request).ifPresent((message) -> problems.add("old", message));
		if (problems.isEmpty()) {
			this.enrolments.confirm(signedIn.member(), request.getRemoteAddr(), code, request.getSession())
				.ifPresent((message) -> problems.add("code", message));
		}
		if (!problems.isEmpty()) {
			response.setStatus(422);
			return form(signedIn, problems, request, model);
		}
		this.sessions.goOn(new SignedIn(signedIn.member(), this.pages.own().epoch(), signedIn.since()), request,
				response);
		return "redirect:" + CODES;
	}

	@PostMapping(PATH + "/remove")
	String remove(@RequestParam(defaultValue = "") String removal, HttpServletRequest request,
			HttpServletResponse response, Model model, RedirectAttributes next) {
		Account account = this.pages.own();
		Optional<String> wrong = this.pages.secondFactorRequired() ? Optional.of("本站要求人人绑定动态口令，不能解除，可以换绑。")
				: this.own.objection(account, removal, request);
		if (wrong.isPresent()) {
			return refused("removal", wrong.get(), response, model);
		}
		this.secondFactors.remove(account.id());
		this.log.record("解除动态口令", account.member().login(), null, null);
		next.addFlashAttribute("done", "已解除动态口令，以后只用密码登录。");
		return "redirect:" + AccountController.PATH;
	}

	@PostMapping(CODES)
	String renew(@RequestParam(defaultValue = "") String renewal, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		Account account = this.pages.own();
		Optional<String> wrong = account.hasSecondFactor() ? this.own.objection(account, renewal, request)
				: Optional.of("还没有绑定动态口令。");
		if (wrong.isPresent()) {
			return refused("renewal", wrong.get(), response, model);
		}
		this.enrolments.keepCodes(this.secondFactors.renewCodes(account.id()), request.getSession());
		this.log.record("更换恢复码", account.member().login(), null, null);
		return "redirect:" + CODES;
	}

	@GetMapping(CODES)
	String codes(HttpServletRequest request, Model model) {
		List<?> codes = this.enrolments.takeCodes(request.getSession());
		if (codes.isEmpty()) {
			return "redirect:" + AccountController.PATH;
		}
		model.addAttribute("page", StaffPage.of("恢复码", StaffPage.Section.ACCOUNT));
		model.addAttribute("codes", codes);
		model.addAttribute("next", this.enrolments.next(request.getSession()));
		return "staff/recovery-codes";
	}

	private String refused(String field, String message, HttpServletResponse response, Model model) {
		Problems problems = new Problems();
		problems.add(field, message);
		response.setStatus(422);
		return this.pages.page(problems, model);
	}

	private String form(SignedIn signedIn, Problems problems, HttpServletRequest request, Model model) {
		model.addAttribute("askPassword", true);
		return this.enrolments.page(PATH, signedIn.member().login(), problems, request.getSession(), model);
	}

}
