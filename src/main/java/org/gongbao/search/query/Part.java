package org.gongbao.search.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text that must occur, or must not.
 *
 * @param text as typed, without quotes and field word
 * @param normal its normal form, never empty
 * @param where in which part of an item
 * @param quoted whether it stood in quotes, and so means nothing but itself
 * @param others normal forms of what means the same and will do as well
 */
public record Part(String text, String normal, Where where, boolean quoted, List<String> others) {

	/** In which part of an item a piece must occur. */
	public enum Where {

		/** Anywhere. */
		ANYWHERE,

		/** In the title. */
		TITLE,

		/** In the number. */
		NUMBER,

		/** In the name of the issuing body. */
		ISSUER,

		/** As the person the item is about. */
		PERSON

	}

	/**
	 * The same with other words for it.
	 * @param normals their normal forms
	 * @return the piece that any of them meets
	 */
	public Part or(List<String> normals) {
		return new Part(this.text, this.normal, this.where, this.quoted, List.copyOf(normals));
	}

	int length() {
		return this.normal.codePointCount(0, this.normal.length());
	}

	/** All that meets it. */
	List<String> all() {
		List<String> all = new ArrayList<>();
		all.add(this.normal);
		all.addAll(this.others);
		return all;
	}

}
