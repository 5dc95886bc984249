package org.gongbao.search;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.gongbao.search.SearchView.Choice;
import org.gongbao.search.SearchView.HitView;
import org.gongbao.search.SearchView.Target;
import org.gongbao.search.index.NumberParts;
import org.gongbao.search.query.GoTo;
import org.gongbao.search.query.Naming;
import org.gongbao.search.query.QueryReader;
import org.gongbao.search.query.ReadQuery;
import org.gongbao.search.query.Search;
import org.gongbao.search.query.SearchQuery;
import org.gongbao.search.query.SearchResults;
import org.gongbao.web.PageMeta;
import org.gongbao.web.PagePaths;
import org.gongbao.web.RequestParameters;

/** The search page; a document number leads straight to its document. */
@Controller
class SearchController {

	private static final int FEW = 5;

	private final Search search;

	private final HitViews hits;

	private final NothingFound nothingFound;

	SearchController(Search search, HitViews hits, NothingFound nothingFound) {
		this.search = search;
		this.hits = hits;
		this.nothingFound = nothingFound;
	}

	@GetMapping("/search")
	String search(RequestParameters parameters, HttpServletRequest request, Model model) {
		SearchForm form = SearchForm.of(parameters);
		SearchResults results = this.search.search(form.query());
		SearchAsked.noteOn(request, form.query(), results);
		GoTo goTo = results.goTo();
		if (goTo != null && leadsAway(goTo) && results.read().isWholeNumber() && parameters.others("q").isEmpty()) {
			return "redirect:" + goTo.url();
		}
		if (results.read().cut()) {
			parameters.notices().add("检索内容过长，只用了前" + QueryReader.LONGEST + "个字符。");
		}
		if (results.reachable() < results.total()) {
			parameters.notices().add("结果很多，只能翻阅前" + SearchQuery.DEEPEST + "条；可以用类型、年份等条件缩小范围。");
		}
		model.addAttribute("paging", form.asked().of(results.reachable()));
		model.addAttribute("search", view(results, form.query(), parameters));
		model.addAttribute("page", page(results));
		return (results.total() == 0 && !isBlank(form.query())) ? "search/none" : "search/results";
	}

	/** One document, not a list of those that share a number, nor a person or a title. */
	private static boolean leadsAway(GoTo goTo) {
		return goTo.kind() == GoTo.Kind.NUMBER && goTo.items() == 1;
	}

	private SearchView view(SearchResults results, SearchQuery query, RequestParameters parameters) {
		Understood understood = Understood.of(results, query);
		FacetViews facets = new FacetViews(parameters);
		boolean none = results.total() == 0 && !isBlank(query);
		return new SearchView(results.read().text(), understood.lead(), understood.what(), understood.scope(),
				results.total(), target(results.goTo()), facets.sorts(query.sort()),
				facets.groups(results.facets(), query.filters()), this.hits.of(results.hits(), results.read()),
				looser(results, query, parameters), literal(results.read(), results.total()), series(results.read()),
				guesses(results), more(results, query), none ? this.nothingFound.of(results, query.filters()) : null);
	}

	/** More that has the words of a phrase, but not in one piece. */
	private @Nullable Choice looser(SearchResults results, SearchQuery query, RequestParameters parameters) {
		if (results.loose() || results.total() == 0 || results.read().naming() != null) {
			return null;
		}
		long more = this.search.countLooseOnly(query);
		return (more > 0) ? new Choice("含有其中大部分词语", more, parameters.with("match", "words"), false) : null;
	}

	/** The other things that may have been meant. */
	private static List<Choice> guesses(SearchResults results) {
		return results.guesses()
			.stream()
			.skip(1)
			.map((one) -> new Choice(one.text(), one.count(), PagePaths.search(one.text()), false))
			.toList();
	}

	/**
	 * A citizen who finds little looks further; what she then sees is labelled as such.
	 */
	private List<HitView> more(SearchResults results, SearchQuery query) {
		boolean few = results.total() > 0 && results.total() < FEW && results.page() == 1 && !results.loose()
				&& results.guess() == null;
		return few ? this.hits.of(this.search.more(query), results.read()) : List.of();
	}

	/** Other words for the same, a date or a number may not be what was meant. */
	private @Nullable Choice literal(ReadQuery read, long total) {
		boolean more = read.naming() != null || read.parts().stream().anyMatch((part) -> !part.others().isEmpty());
		if (!more || read.text().codePoints().anyMatch((point) -> "“”\"".indexOf(point) >= 0)) {
			return null;
		}
		String quoted = "“" + read.text() + "”";
		long count = this.search.count(SearchQuery.of(quoted));
		return (count > 0 && count < total) ? new Choice(quoted, count, PagePaths.search(quoted), false) : null;
	}

	private @Nullable SeriesView series(ReadQuery read) {
		if (!(read.naming() instanceof Naming.PartialNumber named)) {
			return null;
		}
		NumberParts parts = named.parts().get(0);
		return (parts.code() != null && parts.year() != null)
				? this.search.series(parts.code(), parts.year()).map(SeriesView::of).orElse(null) : null;
	}

	private static @Nullable Target target(@Nullable GoTo goTo) {
		if (goTo == null) {
			return null;
		}
		return switch (goTo.kind()) {
			case NUMBER -> new Target(String.valueOf(goTo.number()),
					(goTo.items() == 1) ? goTo.title() : "有" + goTo.items() + "件文件用这个文号", goTo.url());
			case ISSUE -> new Target("公报", goTo.title(), goTo.url());
			case PERSON -> new Target("人物", goTo.title() + "的任免记录", goTo.url());
			case OFFICE -> new Target("机关", goTo.title() + "的文件", goTo.url());
			case TITLE -> new Target("标题", goTo.title(), goTo.url());
		};
	}

	private static PageMeta page(SearchResults results) {
		String title = results.read().isEmpty() ? "检索" : "检索“" + Understood.asked(results.read()) + "”";
		return PageMeta.of(title, PagePaths.search(results.read().text()))
			.column(PageMeta.Column.of("检索", "按文号、词句、姓名、期次检索公报", "政府公报", "检索"))
			.withOwnSearch()
			.notIndexed()
			.json(PagePaths.search(results.read().text()).replaceFirst("/search", "/search.json"))
			.atom(PagePaths.search(results.read().text()).replaceFirst("/search", "/search.atom"));
	}

	private static boolean isBlank(SearchQuery query) {
		return QueryReader.read(query.text()).isEmpty() && query.filters().isEmpty();
	}

}
