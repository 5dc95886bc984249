package org.gongbao.search.match;

/** The order of results; equal ones always come in the same order, by day, then by id. */
public enum SortOrder {

	/** The best first. */
	RELEVANCE,

	/** The newest first. */
	NEWEST,

	/** The oldest first. */
	OLDEST

}
