package org.gongbao.document;

/**
 * The page of a public document in whatever mode.
 *
 * @param id the document
 * @param view what the page shows
 */
record ShownDocument(long id, DocumentView view) {

	/** Two bytes a character at the most, and some of what stands beside the text. */
	int bytes() {
		return 8192 + 2 * (this.view.opening().length() + this.view.rest().length() + this.view.outline().length());
	}

}
