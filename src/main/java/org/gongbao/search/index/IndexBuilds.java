package org.gongbao.search.index;

/** Where the index lies below the data folder. */
final class IndexBuilds {

	static final String FOLDER = "index";

	private IndexBuilds() {
	}

}
