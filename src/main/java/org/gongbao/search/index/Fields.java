package org.gongbao.search.index;

/**
 * The fields of the index. A change here or in what fills them raises {@link #SCHEMA}.
 */
public final class Fields {

	/** The version of the fields; an index of another version is rebuilt. */
	public static final int SCHEMA = 4;

	/** Kind and id, under which an item is replaced. */
	public static final String KEY = "key";

	/** Kind and id as one number, unique; see {@link ItemCode}. */
	public static final String ITEM = "item";

	/** The digest stored with the content, 32 bytes. */
	public static final String DIGEST = "digest";

	/** Pairs of characters of title, body, numbers and what else is printed with them. */
	public static final String PAIRS = "pairs";

	/** Pairs of characters of the title alone. */
	public static final String TITLE_PAIRS = "title-pairs";

	/** The set phrases of the corpus that occur, see {@link Formulas}. */
	public static final String FORMULA = "formula";

	/** Pairs of characters of the headings within the text. */
	public static final String HEADING_PAIRS = "heading-pairs";

	/** Pairs of characters of the numbers. */
	public static final String NUMBER_PAIRS = "number-pairs";

	/** The whole normalized title. */
	public static final String TITLE_KEY = "title-key";

	/** Words of the title. */
	public static final String TITLE_WORDS = "title-words";

	/** Words of the body. */
	public static final String BODY_WORDS = "body-words";

	/** The number or reference in canonical form. */
	public static final String NUMBER = "number";

	/** Parts of the number, see {@link NumberParts}. */
	public static final String NUMBER_PART = "number-part";

	/** Numbers of other documents named in title or body, in canonical form. */
	public static final String CITED = "cited";

	/**
	 * For issues: year and number (2023-2), the serial after a sign (#41), the number
	 * alone after another (n2).
	 */
	public static final String ISSUE_CODE = "issue-code";

	/** The normalized name of the person. */
	public static final String NAME = "name";

	/**
	 * How the title of a document sounds, see
	 * {@link org.gongbao.search.text.SoundTokens}.
	 */
	public static final String TITLE_SOUNDS = "title-sounds";

	/** How the name of the person, or the end of it, may be typed. */
	public static final String NAME_SOUNDS = "name-sounds";

	/** Stands in {@link #NAME_SOUNDS} before what is a name from its start. */
	public static final String NAME_START = "^";

	/** The kind. */
	public static final String TYPE = "type";

	/** The year. */
	public static final String YEAR = "year";

	/** The issuing body. */
	public static final String ISSUER = "issuer";

	/** The section of the issue. */
	public static final String SECTION = "section";

	/** The first day of a document. */
	static final String FIRST_DAY = "first-day";

	/** The first day on which another document has ended a document. */
	static final String REPEALED_FROM = "repealed-from";

	/** The last day of a document. */
	static final String LAST_DAY = "last-day";

	/** What a document states of its validity; see {@link ValidityFields}. */
	static final String STATED_VALIDITY = "stated-validity";

	/** The day, where the item bears one. */
	public static final String DATE = "date";

	/** Issue and page on which an item begins (2023-2 12, #41 12). */
	public static final String ISSUE_PAGE = "issue-page";

	/** Every day it is about, as in ISO 8601. */
	public static final String DAY = "day";

	/** Every month it is about (2023-04). */
	public static final String MONTH = "month";

	/** Month and day of the day, as in ISO 8601 (--04-28). */
	public static final String MONTH_DAY = "month-day";

	/** The place in time by which everything is sorted. */
	public static final String ORDER = "order";

	/** Stored: the title. */
	static final String TITLE = "title";

	/** Stored: the body. */
	static final String BODY = "body";

	/** Stored: the passages of the body; see {@link PassageFields}. */
	static final String PASSAGES = "passages";

	/** Stored: what is printed with the body. */
	static final String MORE = "more";

	/** Stored: the page of the item. */
	static final String URL = "url";

	/** Stored: the number, canonical. */
	static final String SHOWN_NUMBER = "shown-number";

	/** Stored: other spellings of the number. */
	static final String SPELLING = "spelling";

	/** Stored: year, number and serial of the issue. */
	static final String ISSUE = "issue";

	/** Stored: the printed page. */
	static final String PAGE = "page";

	/** Stored: the issuing body. */
	static final String SHOWN_ISSUER = "shown-issuer";

	/** Stored: the person. */
	static final String PERSON = "person";

	/** Stored: what an act does. */
	static final String ACTION = "action";

	private Fields() {
	}

}
