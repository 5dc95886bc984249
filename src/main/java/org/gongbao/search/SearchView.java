package org.gongbao.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.document.ForceMark;
import org.gongbao.web.NearMatch;

/**
 * The page of results.
 *
 * @param query what was looked for
 * @param understood how it was understood: what comes before the words, in words for
 * citizens
 * @param what the words themselves, empty if there were none
 * @param scope what it was limited to
 * @param total how many results there are
 * @param target what was named exactly, may be null
 * @param sorts the orders to choose from
 * @param facets the limits to choose from
 * @param hits one page of results
 * @param looser where more is to be found that has only the words, may be null
 * @param literal how to look for the words themselves if they were taken for more, may be
 * null
 * @param series the series of numbers that was asked for, may be null
 * @param guesses what else may have been meant
 * @param more if few were found, some that only have most of the words
 * @param nothing what to do if nothing was found, else null
 */
record SearchView(String query, String understood, String what, String scope, long total, @Nullable Target target,
		List<Choice> sorts, List<Group> facets, List<HitView> hits, @Nullable Choice looser, @Nullable Choice literal,
		@Nullable SeriesView series, List<Choice> guesses, List<HitView> more, @Nullable Nothing nothing) {

	/**
	 * The one thing that was named.
	 *
	 * @param label how it was named
	 * @param title what it is
	 * @param url its page
	 */
	record Target(String label, String title, String url) {

	}

	/**
	 * Something to choose.
	 *
	 * @param label what it is called
	 * @param count how many results it has
	 * @param url where it leads
	 * @param on whether it is chosen
	 */
	record Choice(String label, long count, String url, boolean on) {

	}

	/**
	 * Choices of one sort.
	 *
	 * @param name what they are
	 * @param choices the choices
	 */
	record Group(String name, List<Choice> choices) {

	}

	/**
	 * One result.
	 *
	 * @param kind the kind in words
	 * @param number its number, may be null
	 * @param issuer the issuing body, may be null
	 * @param appoint for an act whether it appoints, else null
	 * @param titleHtml the title, escaped, what matched marked
	 * @param url its page
	 * @param snippetHtml some of its text, escaped, what matched marked
	 * @param date its day in words, may be null
	 * @param dateAsked whether that day is what was looked for
	 * @param place issue and printed page, may be null
	 * @param force whether it holds, null where there is nothing to say
	 * @param passage the article or heading from which the text comes, null where there
	 * is none
	 */
	record HitView(String kind, @Nullable String number, @Nullable String issuer, @Nullable Boolean appoint,
			String titleHtml, String url, String snippetHtml, @Nullable String date, boolean dateAsked,
			@Nullable String place, @Nullable ForceMark force, @Nullable Choice passage) {

	}

	/**
	 * What to do if nothing was found.
	 *
	 * @param title what was not found
	 * @param lead how it was looked for
	 * @param near numbers like the one asked for
	 * @param series the series it would belong to, may be null
	 * @param looser searches that find something
	 */
	record Nothing(String title, String lead, List<NearMatch> near, @Nullable SeriesView series, List<Choice> looser) {

	}

}
