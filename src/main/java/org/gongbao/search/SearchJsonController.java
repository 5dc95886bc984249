package org.gongbao.search;

import java.time.Duration;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.gongbao.search.query.Search;
import org.gongbao.web.RequestParameters;

/** Search and suggestions as data. */
@RestController
class SearchJsonController {

	private static final Duration FRESH = Duration.ofMinutes(1);

	private final Search search;

	SearchJsonController(Search search) {
		this.search = search;
	}

	@GetMapping("/search.json")
	SearchJson search(RequestParameters parameters) {
		return SearchJson.of(this.search.search(SearchForm.of(parameters).query()));
	}

	/** Who types back and forth need not ask again at once. */
	@GetMapping("/search/suggest.json")
	SuggestJson suggest(RequestParameters parameters, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.maxAge(FRESH).cachePrivate().getHeaderValue());
		return SuggestJson.of(this.search.suggest(parameters.text("q").orElse("")));
	}

}
