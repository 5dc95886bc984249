package org.gongbao.check.text;

import org.gongbao.manuscript.PartKey;

/**
 * Words of a manuscript that belong together.
 *
 * @param part the part they are in
 * @param field the id of the field in the part's editor
 * @param kind what sort of words
 * @param text the words; paragraphs of a body are separated by blank lines
 */
public record Piece(PartKey part, String field, Kind kind, String text) {

	/** Sorts of words. */
	public enum Kind {

		/** A title. */
		TITLE,

		/** Running text. */
		PROSE,

		/** A name, a number, a short remark. */
		LABEL

	}

	/**
	 * Whether these words are sentences.
	 * @return true for running text
	 */
	public boolean isProse() {
		return this.kind == Kind.PROSE;
	}

}
