package org.gongbao.search;

import java.util.List;

import org.springframework.stereotype.Component;

import org.gongbao.search.match.SortOrder;
import org.gongbao.search.query.Search;
import org.gongbao.search.query.SearchQuery;
import org.gongbao.web.RequestParameters;

/** What searches find, for modules that show it in other forms. */
@Component
public class Finds {

	private final Search search;

	Finds(Search search) {
		this.search = search;
	}

	/**
	 * Searches as the page of results does, with the same filters; the newest come first
	 * unless another order is asked for.
	 * @param parameters the parameters of {@code /search}; of these, {@code page} is not
	 * used
	 * @param size how many results at the most, unless {@code size} says otherwise
	 * @return the first results; none where nothing was asked for
	 */
	public List<Find> newest(RequestParameters parameters, int size) {
		SearchQuery asked = SearchForm.of(parameters, SortOrder.NEWEST, size).query();
		SearchQuery first = new SearchQuery(asked.text(), asked.filters(), asked.sort(), asked.loose(), 1,
				asked.size());
		return this.search.search(first).hits().stream().map(Find::of).toList();
	}

}
