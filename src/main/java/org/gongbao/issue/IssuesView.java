package org.gongbao.issue;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.PageMeta;

/**
 * The page of all issues.
 *
 * @param page what the page says of itself
 * @param lead how many issues from when to when
 * @param years the years, newest first
 * @param words what is to be said of issues that are not here with their texts
 */
record IssuesView(PageMeta page, String lead, List<Year> years, Map<Place, String> words) {

	/** Why a cover is missing from the shelf. */
	public String absence(Cover cover) {
		return this.words.getOrDefault(new Place(cover.year(), cover.number()), "未收录");
	}

	/** What there is of an issue other than its texts, null for its texts. */
	public @Nullable String remark(Cover cover) {
		return this.words.get(new Place(cover.year(), cover.number()));
	}

	/**
	 * Where an issue stands.
	 *
	 * @param year the year
	 * @param number the number within the year
	 */
	record Place(int year, int number) {

	}

	/**
	 * The issues of one year.
	 *
	 * @param year the year
	 * @param anchor its address within the page
	 * @param covers its issues in order; gaps are covers that are missing
	 * @param drawn whether the covers are drawn
	 */
	record Year(int year, String anchor, List<Cover> covers, boolean drawn) {

	}

}
