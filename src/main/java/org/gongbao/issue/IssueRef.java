package org.gongbao.issue;

import org.jspecify.annotations.Nullable;

/**
 * Which issue: enough to name it and to link to it.
 *
 * @param id the id within this database
 * @param year the year of publication
 * @param number the number within the year (第2期)
 * @param serial the number since the first issue (总第41期), null where the gazette does not
 * count through
 */
public record IssueRef(long id, int year, int number, @Nullable Integer serial) {

	/**
	 * The address of the issue's page.
	 * @return the path
	 */
	public String path() {
		return "/issues/" + this.year + "/" + this.number;
	}

	/**
	 * The name by which people cite it.
	 * @return such as 2023年第2期
	 */
	public String label() {
		return this.year + "年第" + this.number + "期";
	}

	/**
	 * The short form used in filters.
	 * @return such as 2023-2
	 */
	public String code() {
		return this.year + "-" + this.number;
	}

}
