package org.gongbao.security;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every address that changes something, as the portal itself lists them: a new one that
 * nobody guards fails here.
 */
@PortalTest
class GuardedAddressesTests {

	/** What everybody at the desk may do to what is his own, and who is not yet in. */
	private static final Set<String> OWN_AFFAIRS = Set.of("/login", "/login/code", "/login/second-factor",
			"/staff/setup", "/staff/invitation/{secret}", "/staff/kept", "/staff/account/password",
			"/staff/account/sessions", "/staff/account/second-factor", "/staff/account/second-factor/remove",
			"/staff/account/recovery-codes");

	/** Whoever proposed may take back; and a preview shows what was typed, no more. */
	private static final Set<String> DECIDED_WITHIN = Set.of("/staff/corrections/{id:\\d{1,9}}/refuse",
			"/staff/withdrawals/{id:\\d{1,9}}/refuse", "/staff/drafts/{id:[0-9]{1,15}}/preview-text");

	@Autowired
	private MockMvcTester web;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Test
	void whatChangesSomethingIsAtTheDesk() {
		assertThat(changes().keySet()).hasSizeGreaterThan(40)
			.allMatch((path) -> path.startsWith("/staff") || path.startsWith("/login"));
	}

	@Test
	void nothingIsChangedWithoutTheTokenAgainstForgery() {
		List<String> open = new ArrayList<>();
		changes().forEach((path, handler) -> {
			MvcTestResult answer = this.web.post().uri(address(path)).with((request) -> {
				TestStaff.editor().postProcessRequest(request);
				request.removeParameter("_csrf");
				return request;
			}).exchange();
			if (answer.getResponse().getStatus() != 403) {
				open.add(path + " " + answer.getResponse().getStatus());
			}
		});
		assertThat(open).isEmpty();
	}

	@Test
	void whoIsNotSignedInChangesNothing() {
		List<String> open = new ArrayList<>();
		changes().forEach((path, handler) -> {
			MvcTestResult answer = this.web.post()
				.uri(address(path))
				.with(SecurityMockMvcRequestPostProcessors.csrf())
				.exchange();
			String target = String.valueOf(answer.getResponse().getRedirectedUrl());
			if (!OWN_AFFAIRS.contains(path) && !target.startsWith("/login")) {
				open.add(path + " " + answer.getResponse().getStatus() + " " + target);
			}
		});
		assertThat(open).isEmpty();
	}

	@Test
	void everyChangeNamesItsRole() {
		List<String> unguarded = new ArrayList<>();
		changes().forEach((path, handler) -> {
			if (!OWN_AFFAIRS.contains(path) && !DECIDED_WITHIN.contains(path) && rule(handler).isEmpty()) {
				unguarded.add(path);
			}
		});
		assertThat(unguarded).isEmpty();
	}

	/** Asked with each role alone: the annotation is not merely there, it is heeded. */
	@Test
	void whoHasNotTheRoleIsRefused() {
		List<String> passed = new ArrayList<>();
		changes().forEach((path, handler) -> {
			for (Role role : EnumSet.allOf(Role.class)) {
				String rule = rule(handler);
				if (!rule.isEmpty() && !rule.replaceAll("!hasRole\\('\\w+'\\)", "").contains("'" + role.name() + "'")) {
					MvcTestResult answer = this.web.post()
						.uri(address(path))
						.with(TestStaff.of("only-" + role.code(), role))
						.exchange();
					if (answer.getResponse().getStatus() != 403) {
						passed.add(role + " " + path + " " + answer.getResponse().getStatus());
					}
				}
			}
		});
		assertThat(passed).isEmpty();
	}

	@Test
	void anAdministratorChangesNothingButPeople() {
		Set<String> may = changes().entrySet()
			.stream()
			.filter((change) -> rule(change.getValue()).replaceAll("!hasRole\\('\\w+'\\)", "")
				.contains("'ADMINISTRATOR'"))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
		assertThat(may).isNotEmpty().allMatch((path) -> path.startsWith("/staff/people"));
	}

	private static String rule(HandlerMethod handler) {
		PreAuthorize own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), PreAuthorize.class);
		PreAuthorize all = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), PreAuthorize.class);
		return (own != null) ? own.value() : (all != null) ? all.value() : "";
	}

	/** Every handler that takes more than reading, by its address. */
	private Map<String, HandlerMethod> changes() {
		Map<String, HandlerMethod> changes = new TreeMap<>();
		this.mappings.getHandlerMethods().forEach((info, handler) -> {
			if (changesSomething(info)) {
				info.getPatternValues().forEach((path) -> changes.put(path, handler));
			}
		});
		changes.remove("${server.error.path:${error.path:/error}}");
		return changes;
	}

	private static boolean changesSomething(RequestMappingInfo info) {
		Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
		return methods.stream().anyMatch((method) -> method != RequestMethod.GET && method != RequestMethod.HEAD);
	}

	/** An address that the pattern takes: every variable is filled with what fits it. */
	private static String address(String pattern) {
		return Arrays.stream(pattern.split("/")).map((piece) -> {
			int colon = piece.indexOf(':');
			return piece.startsWith("{") ? fill((colon > 0) ? piece.substring(colon + 1, piece.length() - 1) : "")
					: piece;
		}).collect(Collectors.joining("/"));
	}

	private static String fill(String expression) {
		return List.of("1", "d1", "disable", "facts", "aaaaaaaaaaaa", "00000000-0000-0000-0000-000000000000")
			.stream()
			.filter((value) -> expression.isEmpty() || value.matches(expression))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No value for " + expression));
	}

}
