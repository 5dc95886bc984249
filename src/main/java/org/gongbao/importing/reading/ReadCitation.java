package org.gongbao.importing.reading;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;

/**
 * Another document's number in the text of a document.
 *
 * @param printed the number as printed, line breaks removed
 * @param number the number read
 * @param title the title in 《》 it follows or precedes, without the marks, null if none
 * @param relation what the citing document does with the cited one
 * @param line the line the number starts on
 */
public record ReadCitation(String printed, DocNumber number, @Nullable String title, Relation relation, int line) {

	/** What a document does with one it cites. */
	public enum Relation {

		/** It mentions it. */
		CITES,
		/** It ends its validity (废止, 作废, 失效). */
		REPEALS,
		/** It ends some of its articles (部分废止). */
		REPEALS_PART,
		/** It changes it (修改, 修订). */
		AMENDS,
		/** It rests on it (根据, 按照, 落实…精神). */
		BASED_ON

	}

}
