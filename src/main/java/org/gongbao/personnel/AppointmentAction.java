package org.gongbao.personnel;

import java.util.Locale;

/** What an act does to a person's post. */
public enum AppointmentAction {

	/** 任. */
	APPOINT,

	/** 免. */
	REMOVE;

	/**
	 * The name used in the database, in JSON and in addresses.
	 * @return the lower-case name
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
