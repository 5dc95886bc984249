package org.gongbao.document;

import java.util.Locale;

/** What one document does to another that it names. */
public enum RelationKind {

	/** Mentions it. */
	CITES,

	/** Ends its validity (废止, 失效, 作废). */
	REPEALS,

	/** Changes part of it (修改, 修订). */
	AMENDS,

	/** Rests on it (根据, 按照, 依据). */
	BASED_ON;

	/**
	 * The name used in the database.
	 * @return the lower-case name with a hyphen
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static RelationKind ofCode(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
