package org.gongbao.importing.reading;

import java.util.List;

/**
 * Where every non-blank line of the input went.
 *
 * @param fates one for each non-blank line, in order
 */
public record LineAccount(List<Fate> fates) {

	/** The lines that were set aside: running headers and noise. */
	public List<Fate> setAside() {
		return this.fates.stream()
			.filter((fate) -> fate.place() == Place.RUNNING_HEADER || fate.place() == Place.NOISE)
			.toList();
	}

	/**
	 * What became of one line.
	 *
	 * @param line its number, from 1
	 * @param place the part of the issue it ended up in
	 * @param ordinal which one of that part, from 1, or 0 where there is only one
	 */
	public record Fate(int line, Place place, int ordinal) {
	}

	/** The parts of an issue a line can end up in. */
	public enum Place {

		/** Name, number and motto. */
		COVER,
		/** The printed contents. */
		CONTENTS,
		/** The publisher's details. */
		COLOPHON,
		/** The name of a section between the items. */
		SECTION,
		/** A document. */
		DOCUMENT,
		/** A batch of appointments, or the heading above them. */
		APPOINTMENTS,
		/** An entry of the chronicle, or the heading above it. */
		CHRONICLE,
		/** A header or page number repeated on printed pages. */
		RUNNING_HEADER,
		/** Set aside as unreadable. */
		NOISE

	}

}
