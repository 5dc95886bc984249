package org.gongbao.search;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.gongbao.search.query.Search;
import org.gongbao.web.RequestParameters;

/** Search and suggestions as data. */
@RestController
class SearchJsonController {

	private final Search search;

	SearchJsonController(Search search) {
		this.search = search;
	}

	@GetMapping("/search.json")
	SearchJson search(RequestParameters parameters) {
		return SearchJson.of(this.search.search(SearchForm.of(parameters).query()));
	}

	@GetMapping("/search/suggest.json")
	SuggestJson suggest(RequestParameters parameters) {
		return SuggestJson.of(this.search.suggest(parameters.text("q").orElse("")));
	}

}
