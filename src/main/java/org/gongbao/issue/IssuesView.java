package org.gongbao.issue;

import java.util.List;
import java.util.Set;

import org.gongbao.web.PageMeta;

/**
 * The page of all issues.
 *
 * @param page what the page says of itself
 * @param lead how many issues from when to when
 * @param years the years, newest first
 * @param gone the issues that were withdrawn
 */
record IssuesView(PageMeta page, String lead, List<Year> years, Set<Gone> gone) {

	/** Why a cover is missing from the shelf. */
	public String absence(Cover cover) {
		return this.gone.contains(new Gone(cover.year(), cover.number())) ? "已撤回" : "未收录";
	}

	/**
	 * An issue that was withdrawn.
	 *
	 * @param year the year
	 * @param number the number within the year
	 */
	record Gone(int year, int number) {

	}

	/**
	 * The issues of one year.
	 *
	 * @param year the year
	 * @param anchor its address within the page
	 * @param covers its issues in order; gaps are covers that are missing
	 */
	record Year(int year, String anchor, List<Cover> covers) {

	}

}
