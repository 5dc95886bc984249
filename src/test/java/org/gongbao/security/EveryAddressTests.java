package org.gongbao.security;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.gongbao.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every address of the desk, those to come included: they are taken from
 * the controllers.
 */
@PortalTest
class EveryAddressTests {

	/** For those who are not signed in yet. */
	private static final String OPEN = "/login(/.*)?|/staff/setup|/staff/invitation/.*";

	/** What concerns oneself or people, and nothing that is published. */
	private static final String OF_ADMINISTRATORS = "/login(/.*)?|/staff/(setup|invitation|account|people|kept)(/.*)?";

	/** Its pattern may have braces of its own. */
	private static final Pattern VARIABLE = Pattern.compile("\\{\\w+(?::((?:[^{}]|\\{[^}]*})+))?}");

	private static final List<String> SAMPLES = List.of("1", "d1", "facts", "disable", new UUID(0, 1).toString(),
			"0".repeat(64));

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private MockMvcTester web;

	@Test
	void strangersAreLedToSignIn() {
		assertThat(addresses().filter((address) -> !address.path().matches(OPEN))
			.filter((address) -> !isLedToSignIn(ask(address, SecurityMockMvcRequestPostProcessors.csrf())))).isEmpty();
	}

	private static boolean isLedToSignIn(MockHttpServletResponse answer) {
		String to = answer.getRedirectedUrl();
		return answer.getStatus() == 302 && to != null && URI.create(to).getPath().equals("/login");
	}

	@Test
	void whatChangesSomethingNeedsTheTokenOfItsForm() {
		TestStaff publisher = TestStaff.of("everything", Role.EDITOR, Role.REVIEWER, Role.PUBLISHER);
		RequestPostProcessor forged = (request) -> SecurityMockMvcRequestPostProcessors.csrf()
			.useInvalidToken()
			.postProcessRequest(publisher.postProcessRequest(request));
		assertThat(changing().filter((address) -> ask(address, forged).getStatus() != 403)).isEmpty();
	}

	@Test
	void administratorsNeitherEditNorReviewNorPublish() {
		assertThat(changing().filter((address) -> !address.path().matches(OF_ADMINISTRATORS))
			.filter((address) -> ask(address, TestStaff.administrator()).getStatus() != 403)).isEmpty();
	}

	/** Asked with each role alone: the rule is not merely written there. */
	@Test
	void whoHasNoneOfTheRolesItNamesIsRefused() {
		assertThat(changing().flatMap((address) -> EnumSet.allOf(Role.class)
			.stream()
			.filter((role) -> !address.rule().isEmpty() && !address.rule().contains("'" + role.name() + "'"))
			.filter((role) -> ask(address, TestStaff.of("only-" + role.code(), role)).getStatus() != 403)
			.map((role) -> role + " " + address.path()))).isEmpty();
	}

	@Test
	void onlyAdministratorsManagePeople() {
		TestStaff others = TestStaff.of("everything", Role.EDITOR, Role.REVIEWER, Role.PUBLISHER);
		assertThat(addresses().filter((address) -> address.path().startsWith("/staff/people"))
			.filter((address) -> ask(address, others).getStatus() != 403)).isEmpty();
	}

	@Test
	void thereAreSuchAddresses() {
		assertThat(changing().map(Address::path)).hasSizeGreaterThan(40)
			.contains("/staff/drafts/1/publish", "/staff/corrections/1/approve");
		assertThat(addresses().filter((address) -> address.path().startsWith("/staff/people"))).hasSizeGreaterThan(4);
	}

	private MockHttpServletResponse ask(Address address, RequestPostProcessor who) {
		URI uri = URI.create(address.path());
		return ((address.method() == RequestMethod.GET) ? this.web.get().uri(uri).with(who).exchange()
				// With the files some forms bring, or these would not get as far as the
				// guard.
				: this.web.method(address.method().asHttpMethod())
					.uri(uri)
					.with(who)
					.multipart()
					.file("pdf", new byte[0])
					.file("file", new byte[0])
					.exchange())
			.getResponse();
	}

	private Stream<Address> changing() {
		return addresses().filter((address) -> address.method() != RequestMethod.GET);
	}

	private Stream<Address> addresses() {
		return this.mappings.getHandlerMethods().entrySet().stream().flatMap(EveryAddressTests::addressesOf);
	}

	private static Stream<Address> addressesOf(Map.Entry<RequestMappingInfo, HandlerMethod> mapping) {
		Set<RequestMethod> methods = mapping.getKey().getMethodsCondition().getMethods();
		return mapping.getKey()
			.getPatternValues()
			.stream()
			.filter((pattern) -> pattern.matches("/(staff|login).*"))
			.map((pattern) -> VARIABLE.matcher(pattern).replaceAll((found) -> sample(found.group(1))))
			.flatMap((path) -> methods.stream().map((method) -> new Address(method, path, rule(mapping.getValue()))));
	}

	/** Which roles it asks for, empty where it asks for none. */
	private static String rule(HandlerMethod handler) {
		PreAuthorize own = handler.getMethodAnnotation(PreAuthorize.class);
		PreAuthorize all = handler.getBeanType().getAnnotation(PreAuthorize.class);
		return (own != null) ? own.value() : (all != null) ? all.value() : "";
	}

	/** Something a variable of an address takes. */
	private static String sample(@Nullable String pattern) {
		return SAMPLES.stream()
			.filter((sample) -> pattern == null || sample.matches(pattern))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No sample for " + pattern));
	}

	/** One thing that can be asked of the desk. */
	private record Address(RequestMethod method, String path, String rule) {
	}

}
