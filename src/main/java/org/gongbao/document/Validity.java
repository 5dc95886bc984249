package org.gongbao.document;

import java.util.Locale;

/** Whether a document holds on the reader's day. */
public enum Validity {

	/** Nothing known ends it. */
	IN_FORCE("现行有效"),

	/** It is issued, and its first day has yet to come. */
	PENDING("尚未施行"),

	/** Another document ended it, or its office says so. */
	REPEALED("已废止"),

	/** Its own last day has passed. */
	EXPIRED("已失效"),

	/** Nothing on record allows a statement. */
	UNKNOWN("有效性未核");

	private final String label;

	Validity(String label) {
		this.label = label;
	}

	/**
	 * The name used in addresses.
	 * @return the lower-case name with a hyphen
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The word outsiders were promised for {@code status} in data: one of in-force,
	 * repealed, expired, unknown. What has yet to begin is none of the first three.
	 * @return the word
	 */
	public String status() {
		return (this == PENDING) ? UNKNOWN.code() : code();
	}

	/**
	 * What readers are told.
	 * @return the Chinese words
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Whether it holds no more.
	 * @return true if it was repealed or has expired
	 */
	public boolean ended() {
		return this == REPEALED || this == EXPIRED;
	}

}
