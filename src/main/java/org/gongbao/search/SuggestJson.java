package org.gongbao.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.gongbao.search.suggest.Suggestions;

/**
 * What to offer while typing, as data.
 *
 * @param goTo things to go to
 * @param queries searches to run
 */
record SuggestJson(List<Target> goTo, List<String> queries) {

	static SuggestJson of(Suggestions suggestions) {
		return new SuggestJson(
				suggestions.goTo().stream().map((goTo) -> new Target(goTo.title(), goTo.number(), goTo.url())).toList(),
				suggestions.queries());
	}

	/**
	 * A thing to go to.
	 *
	 * @param title what it is
	 * @param number its number, may be null
	 * @param url its page
	 */
	record Target(String title, @Nullable String number, String url) {

	}

}
