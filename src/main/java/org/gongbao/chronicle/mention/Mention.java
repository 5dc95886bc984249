package org.gongbao.chronicle.mention;

import java.util.Locale;

/**
 * Something that a text names. It is known from the words alone: the same name may be
 * another person's.
 *
 * @param kind what is named
 * @param name the name under which it is kept: a person's, an office's, the canonical
 * number of a document, the letters of its title
 * @param start where the words begin in the text
 * @param end where they end
 */
public record Mention(Kind kind, String name, int start, int end) {

	/** What a text can name. */
	public enum Kind {

		/** 姓名. */
		PERSON,
		/** 职务或机关. */
		OFFICE,
		/** A document by its number. */
		NUMBER,
		/** A document by its title. */
		TITLE;

		/**
		 * The kind as it is stored.
		 * @return such as {@code person}
		 */
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
