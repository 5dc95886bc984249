package org.gongbao.publishing;

import java.util.Locale;

/** The kinds of things the gazette makes public one by one. */
public enum ItemKind {

	/** A number of the gazette (期). */
	ISSUE,

	/** A document (文件). */
	DOCUMENT,

	/** One act of appointment or removal (任免). */
	APPOINTMENT,

	/** One dated entry of the chronicle (大事记). */
	CHRONICLE;

	/**
	 * The name used in the database, in JSON and in addresses.
	 * @return the lower-case name
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Reads a {@link #code()}.
	 * @param code a code as the database holds it
	 * @return the kind
	 * @throws IllegalArgumentException if there is no such kind
	 */
	public static ItemKind ofCode(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}

}
