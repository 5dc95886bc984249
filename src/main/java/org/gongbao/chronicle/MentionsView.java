package org.gongbao.chronicle;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.chronicle.MonthView.Event;
import org.gongbao.web.Paging;

/**
 * Everything that names a person or an office, through all months.
 *
 * @param filter who or what is asked for
 * @param lead how much there is from when to when
 * @param years how much by year and month, newest year first
 * @param days the entries of this page of the list, newest first
 * @param paging which part of the list it is
 * @param personUrl the page of the acts of the name, null if there is none
 * @param searchUrl the search for the same words anywhere in the chronicle
 * @param resembling names to try when nothing is found
 */
record MentionsView(FilterView filter, String lead, List<YearMonths> years, List<MentionedDay> days, Paging paging,
		@Nullable String personUrl, String searchUrl, List<FilterView.Chip> resembling) {

	/**
	 * One entry.
	 *
	 * @param date its first day
	 * @param weekday the day of the week
	 * @param url the page of that day
	 * @param events its paragraphs that name what is asked for
	 */
	record MentionedDay(String date, String weekday, String url, List<Event> events) {

	}

}
