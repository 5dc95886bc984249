package org.gongbao.home;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.document.ForceMark;
import org.gongbao.web.BarChart;

/**
 * The front page.
 *
 * @param examples what can be typed into the search box
 * @param issue the newest issue, null before the first
 * @param documents the newest documents
 * @param acts the newest appointments and removals
 * @param chronicle the newest month of the chronicle, null before the first entry
 * @param shelf the covers of the newest issues
 * @param shelfMeta which issues there are
 * @param earlier the years before those on the shelf, newest first
 */
record HomeView(List<Example> examples, @Nullable Newest issue, List<DocumentRow> documents, List<ActRow> acts,
		@Nullable Recorded chronicle, List<Cover> shelf, @Nullable String shelfMeta, List<Integer> earlier) {

	/**
	 * An example of a search.
	 *
	 * @param kind what kind of thing it is
	 * @param label what to type
	 * @param url the search
	 */
	record Example(String kind, String label, String url) {

	}

	/**
	 * The newest issue.
	 *
	 * @param title the gazette's name
	 * @param year the year
	 * @param number the number within the year
	 * @param serial the number since the first issue, may be null
	 * @param label its name
	 * @param meta its name and date in words
	 * @param url its page
	 * @param figures how much it holds
	 * @param sections its contents
	 * @param pdfUrl its printed edition as PDF, null if there is none
	 */
	record Newest(String title, int year, int number, @Nullable Integer serial, String label, String meta, String url,
			Map<String, String> figures, List<Section> sections, @Nullable String pdfUrl) {

	}

	/**
	 * A section of the contents.
	 *
	 * @param name its name, empty if there are no sections
	 * @param lines its lines
	 */
	record Section(String name, List<Line> lines) {

	}

	/**
	 * A line of the contents.
	 *
	 * @param title the title without the issuing body where the section names it
	 * @param url where it leads, may be null
	 * @param page the printed page, may be null
	 */
	record Line(String title, @Nullable String url, @Nullable Integer page) {

	}

	/**
	 * A document.
	 *
	 * @param date its date, empty if unknown
	 * @param title its title
	 * @param url its page
	 * @param number its number, may be null
	 * @param where issue and page, may be null
	 * @param force whether it holds
	 */
	record DocumentRow(String date, String title, String url, @Nullable String number, @Nullable String where,
			ForceMark force) {

	}

	/**
	 * An appointment or removal.
	 *
	 * @param appoint whether it appoints
	 * @param person the name
	 * @param url the person's page
	 * @param post the post
	 * @param source the reference, may be null
	 */
	record ActRow(boolean appoint, String person, String url, String post, @Nullable String source) {

	}

	/**
	 * The newest month of the chronicle.
	 *
	 * @param meta how much is recorded
	 * @param chart the days as bars
	 * @param chartLabel the same in words
	 * @param days the newest days
	 */
	record Recorded(String meta, BarChart chart, String chartLabel, List<Day> days) {

	}

	/**
	 * A day of the chronicle.
	 *
	 * @param date the day
	 * @param meta weekday and count
	 * @param url its page
	 * @param text the beginning of what happened
	 */
	record Day(String date, String meta, String url, String text) {

	}

	/**
	 * An issue on the shelf.
	 *
	 * @param title the gazette's name
	 * @param year the year
	 * @param number the number within the year
	 * @param label its name
	 * @param url its page
	 * @param age current, last or older: how the cover is coloured
	 * @param firstOfYear whether the year is said below it
	 */
	record Cover(String title, int year, int number, String label, String url, String age, boolean firstOfYear) {

	}

}
