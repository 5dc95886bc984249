package org.gongbao.docnumber;

import java.util.List;

/**
 * Finds document numbers in running text.
 */
public final class DocNumbers {

	private DocNumbers() {
	}

	/**
	 * Find every document number of a text, however it is printed, blanks and line ends
	 * inside it included. Where several serials share one code (国发〔2018〕44号、45号) each is
	 * a number. Takes time in proportion to the length of the text, whatever the text.
	 * @param text any text
	 * @return the numbers from left to right, not overlapping
	 */
	public static List<Occurrence> findIn(CharSequence text) {
		return new NumberFinder(text).find();
	}

}
