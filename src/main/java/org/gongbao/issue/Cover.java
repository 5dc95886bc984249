package org.gongbao.issue;

import org.jspecify.annotations.Nullable;

/**
 * A drawn cover.
 *
 * @param name the gazette's name
 * @param year the year
 * @param number the number within the year
 * @param serial the number since the first, may be null
 * @param age current, last, older or missing
 * @param url the issue's page, null for one that is missing
 */
record Cover(String name, int year, int number, @Nullable Integer serial, String age, @Nullable String url) {

	static Cover of(IssueRef ref, String name, int newestYear) {
		return new Cover(name, ref.year(), ref.number(), ref.serial(), age(ref.year(), newestYear), ref.path());
	}

	static Cover missing(int year, int number, String name) {
		return new Cover(name, year, number, null, "missing", null);
	}

	public String label() {
		return this.year + "年第" + this.number + "期";
	}

	private static String age(int year, int newestYear) {
		if (year >= newestYear) {
			return "current";
		}
		return (year == newestYear - 1) ? "last" : "older";
	}

}
