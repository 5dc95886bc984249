package org.gongbao.document.body;

/** Knows one thing about the official form and marks the blocks that show it. */
interface Recogniser {

	/**
	 * Marks blocks that no earlier recogniser has claimed.
	 * @param draft the text
	 */
	void mark(Draft draft);

}
