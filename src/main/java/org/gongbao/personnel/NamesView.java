package org.gongbao.personnel;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.web.Paging;
import org.gongbao.web.Problems;

/**
 * The names that several acts bear, for staff.
 *
 * @param tabs the lists to choose from
 * @param query the words asked for, may be null
 * @param show which list is shown, for the form
 * @param rows the names
 * @param paging the page of the list
 */
record NamesView(List<Tab> tabs, @Nullable String query, String show, List<Row> rows, Paging paging) {

	/**
	 * A list to choose from.
	 *
	 * @param label what it is called
	 * @param url where it is
	 * @param count how many names it has
	 * @param current whether it is shown
	 */
	record Tab(String label, String url, long count, boolean current) {

	}

	/**
	 * A name.
	 *
	 * @param name the name
	 * @param url its page at the desk
	 * @param posts the posts of its acts
	 * @param acts how many acts
	 * @param state what is said of it
	 * @param doubt what speaks for several people, null if nothing does
	 */
	record Row(String name, String url, String posts, int acts, String state, @Nullable String doubt) {

	}

	/**
	 * One name.
	 *
	 * @param name the name
	 * @param url its public page
	 * @param state what is said of it
	 * @param doubt what speaks for several people, null if nothing does
	 * @param form what was typed
	 * @param acts the acts, oldest first
	 * @param ordinals the persons to choose from
	 * @param mayRule whether the reader may say anything
	 * @param story what has been said, newest first
	 * @param problems what is wrong with the form
	 */
	record One(String name, String url, String state, @Nullable String doubt, NameForm form, List<Line> acts,
			List<Integer> ordinals, boolean mayRule, List<String> story, Problems problems) {

	}

	/**
	 * An act to be given to somebody.
	 *
	 * @param id the act
	 * @param when when it was decided
	 * @param words what it does
	 * @param where where it is printed
	 * @param person the person it is given to
	 */
	record Line(long id, String when, String words, String where, int person) {

	}

}
