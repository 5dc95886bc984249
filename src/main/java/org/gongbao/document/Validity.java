package org.gongbao.document;

import java.util.Locale;

/** Whether a document holds on the reader's day. */
public enum Validity {

	/** Nothing known ends it. */
	IN_FORCE,

	/** Another document ended it, or its office says so. */
	REPEALED,

	/** Its own last day has passed. */
	EXPIRED,

	/** Nothing on record allows a statement. */
	UNKNOWN;

	/**
	 * The name used in JSON and in addresses.
	 * @return the lower-case name with a hyphen
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
