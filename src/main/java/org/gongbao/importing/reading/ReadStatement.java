package org.gongbao.importing.reading;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;

/**
 * A sentence by which a document says from when and until when it applies, or what it
 * does to others.
 *
 * @param kind what the sentence says
 * @param text the sentence
 * @param line the line it starts on
 * @param date the day from which or until which, or on which, null if the sentence gives
 * none
 * @param number the document it speaks of, null for this document or for an unnumbered
 * one
 */
public record ReadStatement(Kind kind, String text, int line, @Nullable LocalDate date, @Nullable DocNumber number) {

	/** What a sentence about validity says. */
	public enum Kind {

		/** The document applies from {@code date}. */
		EFFECTIVE,
		/** The document applies until {@code date}. */
		VALID_UNTIL,
		/** Another document, or those of a kind, end. */
		REPEALS,
		/** Another document is changed. */
		AMENDS,
		/** Another document remains in force. */
		CONTINUES

	}

}
