package org.gongbao.security;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;

import org.gongbao.security.signin.SignedIn;

/**
 * Signs made-up staff in for one request:
 * {@code web.get().uri("/staff").with(TestStaff.editor())}. Whoever has no account yet
 * gets one. Requests that change something also carry the token against forgery.
 */
public final class TestStaff implements RequestPostProcessor {

	private final String login;

	private final String name;

	private final Set<Role> roles;

	private TestStaff(String login, String name, Set<Role> roles) {
		this.login = login;
		this.name = name;
		this.roles = roles;
	}

	public static TestStaff editor() {
		return of("editor", Role.EDITOR);
	}

	public static TestStaff reviewer() {
		return of("reviewer", Role.REVIEWER);
	}

	public static TestStaff publisher() {
		return of("publisher", Role.PUBLISHER);
	}

	public static TestStaff administrator() {
		return of("administrator", Role.ADMINISTRATOR);
	}

	public static TestStaff of(String login, Role first, Role... others) {
		return new TestStaff(login, "测试" + login, Set.copyOf(EnumSet.of(first, others)));
	}

	/** The account, made if it is not there. */
	public StaffMember in(JdbcClient jdbc) {
		jdbc.sql("""
				insert into staff_member (login, name, password_hash, roles) values (:login, :name, '{noop}x', :roles)
				on conflict (login) do nothing
				""")
			.param("login", this.login)
			.param("name", this.name)
			.param("roles", this.roles.stream().map(Role::code).toArray(String[]::new))
			.update();
		long id = jdbc.sql("select id from staff_member where login = :login")
			.param("login", this.login)
			.query(Long.class)
			.single();
		return new StaffMember(id, this.login, this.name, this.roles);
	}

	/** The account with a password that the form for signing in takes. */
	public StaffMember in(JdbcClient jdbc, String password) {
		StaffMember member = in(jdbc);
		jdbc.sql("update staff_member set password_hash = :hash where id = :id")
			.param("hash", "{bcrypt}" + new BCryptPasswordEncoder(4).encode(password))
			.param("id", member.id())
			.update();
		return member;
	}

	/** Signs the person in for whatever this thread does outside requests. */
	public StaffMember signIn(JdbcClient jdbc) {
		StaffMember member = in(jdbc);
		SecurityContextHolder.getContext().setAuthentication(authentication(member, jdbc));
		return member;
	}

	private static Authentication authentication(StaffMember member, JdbcClient jdbc) {
		long epoch = jdbc.sql("select session_epoch from staff_member where id = :id")
			.param("id", member.id())
			.query(Long.class)
			.single();
		return new SignedIn(member, epoch, Instant.now()).authentication();
	}

	@Override
	public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
		WebApplicationContext context = WebApplicationContextUtils
			.getRequiredWebApplicationContext(request.getServletContext());
		StaffMember member = in(context.getBean(JdbcClient.class));
		Authentication authentication = authentication(member, context.getBean(JdbcClient.class));
		MockHttpServletRequest signedIn = SecurityMockMvcRequestPostProcessors.authentication(authentication)
			.postProcessRequest(request);
		return SecurityMockMvcRequestPostProcessors.csrf().postProcessRequest(signedIn);
	}

}
