package org.gongbao.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.gongbao.search.text.NormalText;

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

	private static final String BETWEEN = "[，、；：。！？,;!?“”「」『』\"《》〈〉]+";

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

	/**
	 * What stands between the punctuation marks of an unquoted piece: 风电，光伏 is two words
	 * to whoever types it.
	 */
	List<String> pieces() {
		if (this.quoted || this.where != Where.ANYWHERE) {
			return List.of();
		}
		List<String> pieces = Stream.of(this.text.split(BETWEEN, -1))
			.map(NormalText::normalize)
			.filter((piece) -> !piece.isEmpty())
			.distinct()
			.toList();
		return pieces.equals(List.of(this.normal)) ? List.of() : pieces;
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
