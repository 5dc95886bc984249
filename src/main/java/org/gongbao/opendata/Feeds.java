package org.gongbao.opendata;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

import org.gongbao.web.Site;
import org.gongbao.web.SiteIdentity;

/** Writes feeds in the name of the site. */
@Component
class Feeds {

	static final String TYPE = "application/atom+xml;charset=UTF-8";

	/** So many entries make a feed. */
	static final int ENTRIES = 50;

	private final AbsoluteLinks links;

	private final SiteIdentity identity;

	Feeds(AbsoluteLinks links, SiteIdentity identity) {
		this.links = links;
		this.identity = identity;
	}

	String xml(HttpServletRequest request, String what, String path, String query, List<FeedEntry> entries) {
		Site site = this.identity.site();
		String author = Objects.requireNonNullElse(site.organizer(), site.name());
		return new AtomFeed(this.links.base(request), site.name() + "－" + what, author, path, query, entries).xml();
	}

}
