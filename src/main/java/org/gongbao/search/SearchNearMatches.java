package org.gongbao.search;

import java.util.List;

import org.springframework.stereotype.Component;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.search.index.StoredItem;
import org.gongbao.search.match.SortOrder;
import org.gongbao.search.query.Hit;
import org.gongbao.search.query.Search;
import org.gongbao.search.query.SearchFilters;
import org.gongbao.search.query.SearchQuery;
import org.gongbao.web.Marked;
import org.gongbao.web.NearMatch;
import org.gongbao.web.NearMatches;

/** For an address that leads nowhere: like numbers, or titles with its words. */
@Component
class SearchNearMatches implements NearMatches {

	private static final int MOST = 5;

	private final Search search;

	private final NothingFound nothingFound;

	SearchNearMatches(Search search, NothingFound nothingFound) {
		this.search = search;
		this.nothingFound = nothingFound;
	}

	@Override
	public List<NearMatch> near(String path) {
		String last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.(json|atom|html?)$", "");
		DocNumber number = DocNumber.parse(last).orElse(null);
		if (number != null) {
			return this.nothingFound.near(number);
		}
		boolean hasHan = last.codePoints()
			.anyMatch((point) -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
		return hasHan ? titles(last) : List.of();
	}

	private List<NearMatch> titles(String words) {
		SearchQuery query = new SearchQuery(words, SearchFilters.NONE, SortOrder.RELEVANCE, false, 1, MOST);
		return this.search.search(query).hits().stream().map(SearchNearMatches::match).toList();
	}

	private static NearMatch match(Hit hit) {
		StoredItem item = hit.item();
		String label = (item.number() != null) ? item.number() : KindNames.of(hit.code().kind());
		return new NearMatch(Marked.plain(label), item.title(), item.url(), "含有相同词语");
	}

}
