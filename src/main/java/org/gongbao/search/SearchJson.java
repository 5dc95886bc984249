package org.gongbao.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.document.Validity;
import org.gongbao.document.body.Passage;
import org.gongbao.search.index.ShownIssue;
import org.gongbao.search.match.Facets;
import org.gongbao.search.query.GoTo;
import org.gongbao.search.query.Hit;
import org.gongbao.search.query.SearchResults;

/**
 * Results as data.
 *
 * @param query what was looked for
 * @param number the document number it was understood as, may be null
 * @param goTo the page of what it names exactly, may be null
 * @param total how many results there are in all
 * @param page which page this is, from 1
 * @param size how many results a page holds
 * @param items the results
 * @param facets how many there are of each sort
 * @param match {@code all} if each result fits the query, {@code most} if nothing does
 * and these have most of its words
 * @param next the cursor after the last result ({@code after=}), null on the last page
 */
record SearchJson(String query, @Nullable String number, @Nullable String goTo, long total, int page, int size,
		List<Item> items, Map<String, Map<String, Integer>> facets, String match, @Nullable String next) {

	static SearchJson of(SearchResults results) {
		DocNumber number = results.read().number();
		GoTo goTo = results.goTo();
		Facets facets = results.facets();
		return new SearchJson(results.read().text(), (number != null) ? number.canonical() : null,
				(goTo != null) ? goTo.url() : null, results.total(), results.page(), results.size(),
				results.hits().stream().map(Item::of).toList(), Map.of("type", facets.type(), "year", facets.year(),
						"issuer", facets.issuer(), "section", facets.section(), "status", facets.status()),
				match(results), results.next());
	}

	private static String match(SearchResults results) {
		if (results.guess() != null) {
			return "guessed";
		}
		return results.loose() ? "most" : "all";
	}

	/**
	 * One result.
	 *
	 * @param type its kind
	 * @param title its title
	 * @param number its number, may be null
	 * @param date its day, may be null
	 * @param url its page
	 * @param issue its issue, may be null
	 * @param status whether it holds today, in the words of {@code facets}; null for what
	 * is no document
	 * @param snippet escaped HTML that shows what matched
	 * @param passage where in the text the snippet stands, may be null
	 */
	record Item(String type, String title, @Nullable String number, @Nullable LocalDate date, String url,
			@Nullable ShownIssue issue, @Nullable String status, String snippet, @Nullable PassageJson passage) {

		static Item of(Hit hit) {
			Validity validity = hit.validity();
			return new Item(hit.code().kind().code(), hit.item().title(), hit.item().number(), hit.item().date(),
					hit.item().url(), hit.item().issue(), (validity != null) ? validity.code() : null, hit.snippet(),
					PassageJson.of(hit));
		}

	}

	/**
	 * An article or heading.
	 *
	 * @param label its name
	 * @param url its address
	 */
	record PassageJson(String label, String url) {

		static @Nullable PassageJson of(Hit hit) {
			Passage passage = hit.passage();
			return (passage != null) ? new PassageJson(passage.label(), hit.item().url() + "#" + passage.anchor())
					: null;
		}

	}

}
