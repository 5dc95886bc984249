package org.gongbao.issue;

import java.util.Locale;

/** What a line of the contents leads to. */
public enum ContentsKind {

	/** A document. */
	DOCUMENT,

	/** The issue's appointments and removals as a whole. */
	APPOINTMENTS,

	/** The issue's chronicle as a whole. */
	CHRONICLE;

	/**
	 * The name used in the database and in JSON.
	 * @return the lower-case name
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
