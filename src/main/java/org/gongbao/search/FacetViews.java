package org.gongbao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.gongbao.document.Validity;
import org.gongbao.publishing.ItemKind;
import org.gongbao.search.SearchView.Choice;
import org.gongbao.search.SearchView.Group;
import org.gongbao.search.match.Facets;
import org.gongbao.search.match.SortOrder;
import org.gongbao.search.query.SearchFilters;
import org.gongbao.web.RequestParameters;

/** The limits and orders to choose from, as links that keep everything else. */
final class FacetViews {

	private static final int MOST = 12;

	private final RequestParameters parameters;

	FacetViews(RequestParameters parameters) {
		this.parameters = parameters;
	}

	List<Group> groups(Facets facets, SearchFilters filters) {
		List<Group> groups = new ArrayList<>();
		ItemKind type = filters.type();
		add(groups, "类型", "type", facets.type(), (type != null) ? type.code() : "",
				(code) -> KindNames.of(ItemKind.ofCode(code)));
		add(groups, "年份", "year", facets.year(), (filters.year() != null) ? filters.year().toString() : "",
				(year) -> year + "年");
		add(groups, "发文机关", "issuer", facets.issuer(), (filters.issuer() != null) ? filters.issuer() : "",
				UnaryOperator.identity());
		add(groups, "栏目", "section", facets.section(), (filters.section() != null) ? filters.section() : "",
				UnaryOperator.identity());
		add(groups, "有效性", "status", facets.status(), (filters.status() != null) ? filters.status().code() : "",
				FacetViews::status);
		return List.copyOf(groups);
	}

	private static String status(String code) {
		return Validity.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')).label();
	}

	List<Choice> sorts(SortOrder present) {
		return List.of(sort("最相关", SortOrder.RELEVANCE, present), sort("最新", SortOrder.NEWEST, present),
				sort("最早", SortOrder.OLDEST, present));
	}

	private Choice sort(String label, SortOrder order, SortOrder present) {
		String url = (order == SortOrder.RELEVANCE) ? this.parameters.without("sort")
				: this.parameters.with("sort", order.name().toLowerCase(Locale.ROOT));
		return new Choice(label, 0, url, order == present);
	}

	private void add(List<Group> groups, String name, String parameter, Map<String, Integer> counts, String chosen,
			UnaryOperator<String> label) {
		if (counts.isEmpty()) {
			return;
		}
		groups.add(new Group(name,
				counts.entrySet()
					.stream()
					.limit(MOST)
					.map((entry) -> choice(parameter, entry.getKey(), entry.getValue(), chosen, label))
					.toList()));
	}

	private Choice choice(String parameter, String value, int count, String chosen, UnaryOperator<String> label) {
		boolean on = value.equals(chosen);
		String url = on ? this.parameters.without(parameter) : this.parameters.with(parameter, value);
		return new Choice(label.apply(value), count, url, on);
	}

}
