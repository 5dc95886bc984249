package org.gongbao.personnel;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One name's acts through time.
 *
 * @param name the name
 * @param lead how many acts there are, from when to when
 * @param searchUrl the search for the name elsewhere
 * @param places where else the name is found
 * @param groups the acts, apart where staff say that they concern different people
 * @param notes what has to be known about them
 */
record PersonView(String name, String lead, String searchUrl, List<PersonMentions.Place> places, List<Group> groups,
		List<String> notes) {

	/**
	 * The acts that concern one person, or nobody knows how many.
	 *
	 * @param anchor where the page has it
	 * @param heading whose they are, null where they are not told apart
	 * @param career the tenures as bars
	 * @param entries the acts, oldest first, those of one batch together
	 */
	record Group(String anchor, @Nullable String heading, Career career, List<Entry> entries) {

	}

	/**
	 * What one batch does with the person.
	 *
	 * @param date from when it counts, or when it was decided as far as print tells
	 * @param note what the date is, null where it is plain
	 * @param acts the acts
	 * @param intro the words before the acts as printed, may be null
	 * @param reference the reference, may be null
	 * @param source the issue and page, null outside issues
	 * @param sourceUrl the list of the acts, null outside issues
	 */
	record Entry(String date, @Nullable String note, List<ActView> acts, @Nullable String intro,
			@Nullable String reference, @Nullable String source, @Nullable String sourceUrl) {

	}

}
