package org.gongbao.search.index;

/**
 * The fields of the index. A change here or in what fills them raises {@link #SCHEMA}.
 */
public final class Fields {

	/** The version of the fields; an index of another version is rebuilt. */
	public static final int SCHEMA = 3;

	/** Kind and id, under which an item is replaced. */
	public static final String KEY = "key";

	/** Kind and id as one number, unique; see {@link ItemCode}. */
	public static final String ITEM = "item";

	/** The digest stored with the content, 32 bytes. */
	public static final String DIGEST = "digest";

	/** Pairs of characters of title, body, numbers and what else is printed with them. */
	public static final String PAIRS = "pairs";

	/** The characters of the same texts. */
	public static final String SINGLES = "singles";

	/** Pairs of characters of the title alone. */
	public static final String TITLE_PAIRS = "title-pairs";

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

	/** Numbers of other documents named in title or body, in canonical form. */
	public static final String CITED = "cited";

	/** For issues: year and number (2023-2), and the serial after a sign (#41). */
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

	/** The day, where the item bears one. */
	public static final String DATE = "date";

	/** The place in time by which everything is sorted. */
	public static final String ORDER = "order";

	/** Stored: the title. */
	static final String TITLE = "title";

	/** Stored: the body. */
	static final String BODY = "body";

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
