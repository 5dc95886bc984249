package org.gongbao.search;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.gongbao.search.query.ExplainedHit;
import org.gongbao.search.query.Search;
import org.gongbao.search.query.SearchQuery;
import org.gongbao.web.RequestParameters;
import org.gongbao.web.StaffPage;

/** Shows staff why the results of a search stand in their order. */
@Controller
class ExplainController {

	private static final String PATH = "/staff/search/explain";

	private final Search search;

	ExplainController(Search search) {
		this.search = search;
	}

	@GetMapping(PATH)
	String explain(RequestParameters parameters, Model model) {
		SearchQuery query = SearchForm.of(parameters).query();
		List<ExplainedHit> hits = this.search.explain(query);
		model.addAttribute("page", StaffPage.of("检索排序说明", StaffPage.Section.READERS));
		model.addAttribute("query", query.text());
		model.addAttribute("results", hits.stream().map(ExplainController::row).toList());
		return "search/explain";
	}

	private static Row row(ExplainedHit hit) {
		return new Row(hit.hit().item().title(), hit.hit().item().url(), hit.sum(), hit.shares());
	}

	/**
	 * One result.
	 *
	 * @param title its title
	 * @param url its page
	 * @param sum what all its reasons are worth
	 * @param shares what each reason is worth
	 */
	record Row(String title, String url, float sum, Map<String, Float> shares) {

	}

}
