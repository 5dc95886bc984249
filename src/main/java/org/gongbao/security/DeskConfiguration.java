package org.gongbao.security;

import java.time.Clock;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.util.unit.DataSize;

import org.gongbao.security.people.Accounts;
import org.gongbao.security.signin.Departure;
import org.gongbao.security.signin.DeskDoor;
import org.gongbao.security.signin.DeskSession;
import org.gongbao.security.signin.SessionCheck;
import org.gongbao.security.signin.SignedIn;
import org.gongbao.security.signin.UploadDoor;
import org.gongbao.security.signin.WantedPages;

/** The desk: only people who are signed in, each with a session and tokens. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class DeskConfiguration {

	private static final String[] OPEN = { "/login", "/login/**", "/logout", "/staff/setup", "/staff/invitation/**" };

	@Bean
	SignInRules signInRules(SecurityProperties properties) {
		return new SignInRules(properties.secondFactor() == SecurityProperties.SecondFactor.REQUIRED, properties.idle(),
				properties.longest(), properties.invitation());
	}

	@Bean
	@Order(1)
	SecurityFilterChain deskPages(HttpSecurity http, DeskDoor door, DeskSession sessions, WantedPages wanted,
			Departure departure, Accounts accounts, SignInRules rules, Clock clock,
			@Value("${spring.servlet.multipart.max-request-size}") DataSize upload) throws Exception {
		return http.securityMatcher(new DeskAddresses()).headers((headers) -> {
			SecurityConfiguration.describe(headers);
			headers.addHeaderWriter(DeskConfiguration::keepNothing);
		})
			.addFilterBefore(new SessionCheck(accounts, rules, clock), CsrfFilter.class)
			.addFilterBefore(new UploadDoor(upload, door), CsrfFilter.class)
			.csrf((csrf) -> csrf.csrfTokenRepository(sessions.tokens()))
			.requestCache((cache) -> cache.requestCache(wanted.cache()))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(door).accessDeniedHandler(door))
			.logout((logout) -> logout.addLogoutHandler(departure).logoutSuccessUrl("/login?out"))
			.authorizeHttpRequests(
					(requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
						.permitAll()
						.requestMatchers(OPEN)
						.permitAll()
						.anyRequest()
						.access((person,
								context) -> new AuthorizationDecision(person.get().getPrincipal() instanceof SignedIn)))
			.build();
	}

	/** Neither browsers nor search engines. */
	private static void keepNothing(HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader("X-Robots-Tag", "noindex, nofollow");
	}

}
