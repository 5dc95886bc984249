package org.gongbao.search.relevance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of thing a citizen typed. */
public enum QueryClass {

	/** A whole document number, in any spelling. */
	NUMBER,
	/** A number of which something is left out. */
	PARTIAL_NUMBER,
	/** A person. */
	NAME,
	/** An office by its full name. */
	OFFICE,
	/** A title, maybe half remembered. */
	TITLE,
	/** An issue, or a page of one. */
	ISSUE,
	/** A day, a month or a year. */
	DATE,
	/** A word or several. */
	WORDS,
	/** A phrase in quotes. */
	PHRASE,
	/** A question or a sentence. */
	SENTENCE,
	/** An abbreviation or another word for what is printed. */
	SYNONYM,
	/** Latin letters that stand for Chinese characters. */
	PINYIN,
	/** Traditional characters. */
	TRADITIONAL,
	/** Something written wrongly. */
	TYPO,
	/** A word that says where to look. */
	FIELD,
	/** Something that must not occur. */
	NEGATION;

	/**
	 * The name under which the files of judgements know it.
	 * @return in lower case with hyphens
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<QueryClass> ofCode(String code) {
		return Arrays.stream(values()).filter((one) -> one.code().equals(code)).findFirst();
	}

}
