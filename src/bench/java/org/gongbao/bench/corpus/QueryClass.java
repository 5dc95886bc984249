package org.gongbao.bench.corpus;

import java.util.Locale;

/** What sort of thing is looked for; the share is that of the whole mix, in percent. */
public enum QueryClass {

	/** A document number, spelled in one way or another. */
	NUMBER("numbers", 15),

	/** A person's name. */
	NAME("names", 12),

	/** A word of two characters. */
	WORD("two-character words", 20),

	/** Some 4 to 12 characters as they follow each other somewhere. */
	PHRASE("rare phrases", 18),

	/** A formula that very many items contain. */
	FORMULA("very common phrases", 10),

	/** Two or three words. */
	SEVERAL("several words", 10),

	/** A whole sentence. */
	SENTENCE("sentences", 7),

	/** A word with a limit to a year, a kind or an issuing body. */
	FILTERED("word and filter", 8);

	private final String label;

	private final int share;

	QueryClass(String label, int share) {
		this.label = label;
		this.share = share;
	}

	/**
	 * The name for tables.
	 * @return in English, plural
	 */
	public String label() {
		return this.label;
	}

	/**
	 * The name for data.
	 * @return in lower case
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	int share() {
		return this.share;
	}

}
