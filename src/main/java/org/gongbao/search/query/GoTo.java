package org.gongbao.search.query;

import org.jspecify.annotations.Nullable;

/**
 * The one thing that what was typed names exactly.
 *
 * @param kind how it was named
 * @param title what it is
 * @param number its number, may be null
 * @param url its page, encoded
 * @param items how many items bear that name; several share a page that lists them
 */
public record GoTo(Kind kind, String title, @Nullable String number, String url, int items) {

	/** How a thing can be named. */
	public enum Kind {

		/** By its document number. */
		NUMBER,

		/** As an issue. */
		ISSUE,

		/** By the name of a person. */
		PERSON,

		/** By the name of an issuing body. */
		OFFICE,

		/** By its whole title. */
		TITLE

	}

}
