package org.gongbao.security.signin;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.gongbao.security.people.Account;
import org.gongbao.security.people.Accounts;
import org.gongbao.web.NotFoundException;
import org.gongbao.web.Problems;

/** Where everybody must have a second factor, who has none gets one on the way in. */
@Controller
class EnrolController {

	private static final String PATH = "/login/second-factor";

	private final Accounts accounts;

	private final Enrolments enrolments;

	private final Arrival arrival;

	EnrolController(Accounts accounts, Enrolments enrolments, Arrival arrival) {
		this.accounts = accounts;
		this.enrolments = enrolments;
		this.arrival = arrival;
	}

	@GetMapping(PATH)
	String form(@AuthenticationPrincipal @Nullable HalfSignedIn half, HttpServletRequest request, Model model) {
		if (half == null || !isHere(half)) {
			return "redirect:/login";
		}
		return this.enrolments.page(PATH, half.login(), new Problems(), request.getSession(), model);
	}

	@GetMapping(PATH + ".svg")
	ResponseEntity<String> picture(@AuthenticationPrincipal @Nullable HalfSignedIn half, HttpServletRequest request) {
		if (half == null || !isHere(half)) {
			throw new NotFoundException("Nobody is getting a second factor");
		}
		return Svg.answer(this.enrolments.picture(half.login(), request.getSession()));
	}

	@PostMapping(PATH)
	String confirm(@AuthenticationPrincipal @Nullable HalfSignedIn half, @RequestParam(defaultValue = "") String code,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		Optional<Account> account = Optional.ofNullable(half)
			.filter(EnrolController::isHere)
			.flatMap((each) -> this.accounts.byId(each.staffId()))
			.filter((each) -> !each.hasSecondFactor());
		if (account.isEmpty()) {
			return "redirect:/login?expired";
		}
		Optional<String> wrong = this.enrolments.confirm(account.get().member(), request.getRemoteAddr(), code,
				request.getSession());
		if (wrong.isPresent()) {
			Problems problems = new Problems();
			problems.add("code", wrong.get());
			response.setStatus(422);
			return this.enrolments.page(PATH, account.get().member().login(), problems, request.getSession(), model);
		}
		Account now = this.accounts.byId(account.get().id()).orElseThrow();
		this.enrolments.goOnTo(this.arrival.enter(now, "密码和动态口令", request, response), request.getSession());
		return "redirect:/staff/account/recovery-codes";
	}

	private static boolean isHere(@Nullable HalfSignedIn half) {
		return half != null && half.step() == HalfSignedIn.Step.ENROL;
	}

}
