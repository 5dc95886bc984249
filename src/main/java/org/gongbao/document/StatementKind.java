package org.gongbao.document;

import java.util.Locale;

/** What a sentence about a document's own force says. */
public enum StatementKind {

	/** From when it holds. */
	EFFECTIVE,

	/** Until when it holds. */
	VALID_UNTIL,

	/** That it ends other documents. */
	REPEALS,

	/** That it changes other documents. */
	AMENDS,

	/** That other documents go on holding. */
	CONTINUES;

	/**
	 * The name used in the database.
	 * @return the lower-case name with a hyphen
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static StatementKind ofCode(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
