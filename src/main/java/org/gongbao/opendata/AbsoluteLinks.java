package org.gongbao.opendata;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import org.gongbao.web.SiteIdentity;

/** Where absolute links begin: as configured, else as the reader reached us. */
@Component
class AbsoluteLinks {

	private final SiteIdentity identity;

	AbsoluteLinks(SiteIdentity identity) {
		this.identity = identity;
	}

	String base(HttpServletRequest request) {
		String configured = this.identity.site().baseUrl();
		return configured.isEmpty() ? ServletUriComponentsBuilder.fromContextPath(request).toUriString() : configured;
	}

}
