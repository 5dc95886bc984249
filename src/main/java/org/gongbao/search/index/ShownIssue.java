package org.gongbao.search.index;

import org.jspecify.annotations.Nullable;

import org.gongbao.issue.IssueRef;

/**
 * The issue of an item as results show it.
 *
 * @param year the year
 * @param number the number within the year
 * @param serial the number since the first issue, may be null
 */
public record ShownIssue(int year, int number, @Nullable Integer serial) {

	static ShownIssue of(IssueRef issue) {
		return new ShownIssue(issue.year(), issue.number(), issue.serial());
	}

	static ShownIssue decode(String encoded) {
		String[] parts = encoded.split(" ");
		return new ShownIssue(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]),
				(parts.length > 2) ? (Integer) Integer.parseInt(parts[2]) : null);
	}

	String encoded() {
		return this.year + " " + this.number + ((this.serial != null) ? " " + this.serial : "");
	}

	/**
	 * The name by which people cite it.
	 * @return such as 2023年第2期
	 */
	public String label() {
		return this.year + "年第" + this.number + "期";
	}

}
