package org.gongbao.security;

import java.util.Locale;

/** What a staff member may do. One person may hold several roles. */
public enum Role {

	/** Brings in and edits issues. */
	EDITOR("采编"),

	/** Reviews what others edited. */
	REVIEWER("审核"),

	/** Gives the last approval and publishes. */
	PUBLISHER("签发"),

	/** Manages people, and may not publish. */
	ADMINISTRATOR("管理员");

	private final String label;

	Role(String label) {
		this.label = label;
	}

	/**
	 * What pages call it.
	 * @return the Chinese name
	 */
	public String label() {
		return this.label;
	}

	/**
	 * The name used in the database.
	 * @return the lower-case name
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Reads a {@link #code()}.
	 * @param code a code as the database holds it
	 * @return the role
	 * @throws IllegalArgumentException if there is no such role
	 */
	public static Role ofCode(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}

}
