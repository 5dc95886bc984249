package org.gongbao.importing.format;

/**
 * The formats that can be read.
 */
public enum SourceFormat {

	/** Word since 2007: zipped XML. */
	DOCX("Word 文档（.docx）"),

	/** Word 97 to 2003, and what WPS calls its own in the same form. */
	DOC("Word 97—2003 文档（.doc）"),

	/** PDF with text in it. */
	PDF("PDF"),

	/** HTML. */
	HTML("网页（HTML）"),

	/** Plain text or Markdown. */
	TEXT("纯文本");

	private final String words;

	SourceFormat(String words) {
		this.words = words;
	}

	/**
	 * Its name for people.
	 * @return a few Chinese words
	 */
	public String words() {
		return this.words;
	}

}
