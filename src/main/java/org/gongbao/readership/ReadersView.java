package org.gongbao.readership;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The page of what citizens look at and look for.
 *
 * @param periods the periods to choose from
 * @param span from when to when
 * @param counting whether anything is counted at present
 * @param empty whether nothing was counted in the period
 * @param sums what was counted in all
 * @param chart the views of the period
 * @param unit what a bar of the chart stands for
 * @param issues the issues viewed most
 * @param documents the documents viewed most
 * @param searches what was searched for most
 * @param nothing what was searched for and not found
 */
record ReadersView(List<Choice> periods, String span, boolean counting, boolean empty, Map<String, String> sums,
		ViewsChart chart, String unit, List<Item> issues, List<Item> documents, List<Query> searches,
		List<Missed> nothing) {

	/**
	 * A period to choose.
	 *
	 * @param label what it is called
	 * @param url where it leads
	 * @param on whether it is chosen
	 */
	record Choice(String label, String url, boolean on) {

	}

	/**
	 * An issue or a document.
	 *
	 * @param title its title
	 * @param number its number, null where it has none
	 * @param url its page
	 * @param views how often it was viewed
	 */
	record Item(String title, @Nullable String number, String url, long views) {

	}

	/**
	 * A search.
	 *
	 * @param text what was typed
	 * @param url the search itself
	 * @param times how often
	 * @param hits how many results it has
	 */
	record Query(String text, String url, long times, long hits) {

	}

	/**
	 * A search that found nothing.
	 *
	 * @param text what was typed
	 * @param url the search itself
	 * @param times how often
	 * @param remedy what may help, in a word
	 * @param why what makes one think so
	 */
	record Missed(String text, String url, long times, String remedy, String why) {

	}

}
