package org.gongbao.security;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import org.gongbao.audit.Actor;
import org.gongbao.audit.ActorSource;
import org.gongbao.audit.AuditAccess;
import org.gongbao.security.signin.SignedIn;

/** Who is signed in. */
@Component
public class CurrentStaff implements ActorSource, AuditAccess {

	/**
	 * The person signed in, on a page that nobody else reaches.
	 * @return the person
	 * @throws IllegalStateException if nobody is signed in
	 */
	public StaffMember require() {
		return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
	}

	/**
	 * The person signed in.
	 * @return the person, empty on public pages and outside requests
	 */
	public Optional<StaffMember> find() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn)
				? Optional.of(signedIn.member()) : Optional.empty();
	}

	@Override
	public Actor actor() {
		String address = (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				? address(attributes.getRequest()) : null;
		return find().map((member) -> new Actor(member.id(), member.name(), address))
			.orElse((address != null) ? Actor.stranger(address) : Actor.PORTAL);
	}

	@Override
	public boolean readsAll() {
		return find().filter((member) -> member.is(Role.ADMINISTRATOR) || member.is(Role.PUBLISHER)).isPresent();
	}

	private static String address(HttpServletRequest request) {
		return request.getRemoteAddr();
	}

}
