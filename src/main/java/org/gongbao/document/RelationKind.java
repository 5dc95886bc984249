package org.gongbao.document;

import java.util.Locale;

/** What one document does to another that it names. */
public enum RelationKind {

	/** Mentions it. */
	CITES("引用"),

	/** Ends its validity (废止, 失效, 作废). */
	REPEALS("废止"),

	/** Ends the validity of some of its articles (部分废止). */
	REPEALS_PART("部分废止"),

	/** Changes part of it (修改, 修订). */
	AMENDS("修改"),

	/** Rests on it (根据, 按照, 依据). */
	BASED_ON("依据");

	private final String label;

	RelationKind(String label) {
		this.label = label;
	}

	/**
	 * The name used in the database.
	 * @return the lower-case name with a hyphen
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * What readers and staff are told.
	 * @return the Chinese word
	 */
	public String label() {
		return this.label;
	}

	static RelationKind ofCode(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
