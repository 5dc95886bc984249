package org.gongbao.opendata;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.web.ChineseDates;
import org.gongbao.web.PagePaths;
import org.gongbao.web.SiteIdentity;

/** Addresses and days as data give them. */
@Component
class DataLinks {

	private final SiteIdentity identity;

	DataLinks(SiteIdentity identity) {
		this.identity = identity;
	}

	/**
	 * The address of a page: absolute where the site's own address is configured, so that
	 * the data mean the same wherever they are read; else from the root of the site.
	 * @param path a path as it reads
	 * @return the address, encoded
	 */
	String url(String path) {
		return this.identity.site().absolute(PagePaths.encoded(path));
	}

	/** The day of a moment in the gazette's zone, null for none. */
	static @Nullable LocalDate day(@Nullable Instant moment) {
		return (moment != null) ? moment.atZone(ChineseDates.ZONE).toLocalDate() : null;
	}

}
