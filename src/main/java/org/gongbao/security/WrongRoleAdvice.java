package org.gongbao.security;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.ExpressionAuthorizationDecision;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

import org.gongbao.security.people.Accounts;
import org.gongbao.web.PageFrame;
import org.gongbao.web.StaffPage;

/** Tells who has the wrong role which one it takes and whom to ask. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class WrongRoleAdvice {

	private final CurrentStaff current;

	private final DeskInterceptor interceptor;

	private final PageFrame frame;

	private final Accounts accounts;

	WrongRoleAdvice(CurrentStaff current, DeskInterceptor interceptor, PageFrame frame, Accounts accounts) {
		this.current = current;
		this.interceptor = interceptor;
		this.frame = frame;
		this.accounts = accounts;
	}

	@ExceptionHandler
	ModelAndView answer(AuthorizationDeniedException denied, HttpServletRequest request) {
		StaffMember member = this.current.find().orElseThrow(() -> denied);
		ModelAndView page = new ModelAndView("staff/wrong-role", this.frame.attributes(request));
		List<Role> needed = needed(denied);
		page.setStatus(HttpStatus.FORBIDDEN);
		page.addObject("page", StaffPage.of("您的角色不能做这一步", StaffPage.Section.ELSEWHERE));
		page.addObject("desk", this.interceptor.frame(member));
		page.addObject("needed", labels(needed));
		page.addObject("own", labels(member.roles().stream().sorted().toList()));
		page.addObject("holders", names(needed));
		page.addObject("administrators", String.join("、", this.accounts.namesOf(Role.ADMINISTRATOR)));
		return page;
	}

	/** Which roles the rule at the controller names. */
	private static List<Role> needed(AuthorizationDeniedException denied) {
		if (!(denied.getAuthorizationResult() instanceof ExpressionAuthorizationDecision decision)) {
			return List.of();
		}
		String rule = decision.getExpression().getExpressionString();
		return Arrays.stream(Role.values()).filter((role) -> rule.contains("'" + role.name() + "'")).toList();
	}

	private String names(List<Role> roles) {
		List<String> names = new ArrayList<>();
		roles.forEach((role) -> names.addAll(this.accounts.namesOf(role)));
		return names.stream().distinct().limit(5).collect(Collectors.joining("、"));
	}

	private static String labels(List<Role> roles) {
		return roles.stream().map(Role::label).collect(Collectors.joining("或"));
	}

}
