package org.gongbao.search;

import java.time.LocalDate;
import java.util.OptionalInt;

import org.gongbao.document.Validity;
import org.gongbao.publishing.ItemKind;
import org.gongbao.search.match.Ranked;
import org.gongbao.search.match.SortOrder;
import org.gongbao.search.query.SearchFilters;
import org.gongbao.search.query.SearchQuery;
import org.gongbao.web.PageRequest;
import org.gongbao.web.RequestParameters;

/**
 * The parameters of a search as the address bears them; what cannot be used is left out
 * and said.
 *
 * @param query what is asked for
 * @param asked the page asked for
 */
record SearchForm(SearchQuery query, PageRequest asked) {

	static final int DEFAULT_SIZE = 20;

	static final int LARGEST_SIZE = 100;

	static SearchForm of(RequestParameters parameters) {
		return of(parameters, SortOrder.RELEVANCE, DEFAULT_SIZE);
	}

	static SearchForm of(RequestParameters parameters, SortOrder usual, int size) {
		PageRequest asked = parameters.page(size, LARGEST_SIZE);
		SortOrder sort = parameters.choice("sort", SortOrder.class).orElse(usual);
		boolean loose = parameters.text("match").filter("words"::equals).isPresent();
		return new SearchForm(new SearchQuery(parameters.text("q").orElse(""), filters(parameters), sort, loose,
				asked.page(), asked.size(), parameters.value("after", SearchForm::cursor).orElse(null)), asked);
	}

	private static Ranked cursor(String text) {
		return Ranked.afterCursor(text).orElseThrow(() -> new IllegalArgumentException("no cursor"));
	}

	private static SearchFilters filters(RequestParameters parameters) {
		OptionalInt year = parameters.integer("year", 1, 9999);
		LocalDate from = parameters.date("from").orElse(null);
		LocalDate to = parameters.date("to").orElse(null);
		if (from != null && to != null && from.isAfter(to)) {
			parameters.notices().add("起始日期晚于截止日期，已对调。");
			LocalDate earlier = to;
			to = from;
			from = earlier;
		}
		return new SearchFilters(parameters.choice("type", ItemKind.class).orElse(null),
				year.isPresent() ? (Integer) year.getAsInt() : null, parameters.text("issuer").orElse(null),
				parameters.text("section").orElse(null), from, to,
				parameters.choice("status", Validity.class).orElse(null));
	}

}
