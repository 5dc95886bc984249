package org.gongbao.search.query;

/** How many of the words of a query must occur when not all of them do. */
enum Looseness {

	/** Most of them. */
	MOST(0.6),

	/** Some of them, for questions whose words no gazette uses. */
	SOME(0.34);

	private final double share;

	Looseness(double share) {
		this.share = share;
	}

	int of(int words) {
		return (int) Math.min(words, Math.max((this == MOST) ? 2 : 1, Math.round(words * this.share)));
	}

}
