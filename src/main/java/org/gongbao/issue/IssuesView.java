package org.gongbao.issue;

import java.util.List;

import org.gongbao.web.PageMeta;

/**
 * The page of all issues.
 *
 * @param page what the page says of itself
 * @param lead how many issues from when to when
 * @param years the years, newest first
 */
record IssuesView(PageMeta page, String lead, List<Year> years) {

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
