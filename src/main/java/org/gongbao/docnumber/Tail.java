package org.gongbao.docnumber;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What stands after the issuer code: 〔2023〕12号.
 *
 * @param year the year, or null if none is printed
 * @param serials the serial, or several that share the code
 * @param shape how the year is marked
 * @param zi whether 字, which belongs to the code, stands after the year
 * @param codeEnd where the issuer code ends, exclusive
 * @param start where the tail itself starts: the code's end, or left of the code if the
 * year stands first
 */
record Tail(@Nullable Integer year, List<SerialReader.Serial> serials, Shape shape, boolean zi, int codeEnd,
		int start) {

	/** How the year is marked: the less, the more the code itself must tell. */
	enum Shape {

		/** 〔2023〕12号, one bracket of the pair at least. */
		BRACKETS,

		/** 2023年第12号. */
		YEAR_WORD,

		/** 2023年12号, 2023 12号, 2023-12号. */
		BARE,

		/** 〔1996〕武司字第82号. */
		YEAR_FIRST,

		/** 第541号. */
		NO_YEAR

	}

	/** The first or only serial. */
	int serial() {
		return this.serials.getFirst().value();
	}

}
