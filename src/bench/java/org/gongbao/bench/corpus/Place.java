package org.gongbao.bench.corpus;

/**
 * Where in the row of issues an item stands. An issue has a fixed number of items; four
 * issues a year make the gazette of one city, and every further four that of the next.
 *
 * @param issue the issue, from 0
 * @param within the place within it, from 0
 */
record Place(long issue, int within) {

	static final int DOCUMENTS = 70;

	static final int ACTS = 30;

	static final int ENTRIES = 19;

	/** The issue itself is an item too. */
	static final int ITEMS = 1 + DOCUMENTS + ACTS + ENTRIES;

	private static final int YEARS = 41;

	private static final int FIRST_YEAR = 1984;

	private static final int ISSUES_A_YEAR = 4;

	static Place of(long item) {
		return new Place(item / ITEMS, (int) (item % ITEMS));
	}

	int year() {
		return FIRST_YEAR + (int) (this.issue % YEARS);
	}

	/** The issue within its year, from 1. */
	int number() {
		return (int) (this.issue / YEARS) + 1;
	}

	/** Which city, from 0. */
	int city() {
		return (number() - 1) / ISSUES_A_YEAR;
	}

	/** The number of a document among those of its city and year, from 1. */
	int serial(int document) {
		return ((number() - 1) % ISSUES_A_YEAR) * DOCUMENTS + document + 1;
	}

	int month() {
		return Math.min(12, ((number() - 1) % ISSUES_A_YEAR) * 3 + 1);
	}

}
