package org.gongbao.importing.reading;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the printed contents.
 *
 * @param section the section it stands under, empty if none
 * @param title as printed, line breaks and needless spaces removed
 * @param page the printed page, null if none is printed
 * @param kind what the entry points to
 * @param line the line it starts on
 */
public record ReadTocEntry(String section, String title, @Nullable Integer page, Kind kind, int line) {

	/** What an entry of the contents points to. */
	public enum Kind {

		/** A document. */
		DOCUMENT,
		/** 人事任免. */
		APPOINTMENTS,
		/** 大事记. */
		CHRONICLE

	}

}
