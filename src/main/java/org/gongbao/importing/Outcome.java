package org.gongbao.importing;

/** What an import did with a file. */
enum Outcome {

	/** Stored as a draft. */
	DRAFTED("已存为草稿"),

	/** Stored and made public. */
	PUBLISHED("已导入并公开"),

	/** A draft that differed was replaced. */
	REPLACED("已替换原草稿"),

	/** A page's facts and text were added to a document that was there already. */
	SUPPLEMENTED("已补充到已有文件"),

	/** The same content was there already. */
	UNCHANGED("内容与库中相同，未作改动");

	private final String words;

	Outcome(String words) {
		this.words = words;
	}

	String words() {
		return this.words;
	}

}
