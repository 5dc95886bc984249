package org.gongbao.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.document.DocumentsView.Choice;
import org.gongbao.document.DocumentsView.Facet;
import org.gongbao.publishing.Slice;
import org.gongbao.web.PageMeta;
import org.gongbao.web.PageRequest;
import org.gongbao.web.Paging;
import org.gongbao.web.RequestParameters;

/** Makes a page of documents. */
@Component
class DocumentLists {

	private static final int SIZE = 20;

	private static final int LARGEST = 100;

	private static final String[] FILTERS = { "year", "issue", "issuer", "section", "theme", "status" };

	private final Documents documents;

	DocumentLists(Documents documents) {
		this.documents = documents;
	}

	DocumentsView of(RequestParameters parameters) {
		DocumentFilter filter = DocumentFilterReader.read(parameters);
		PageRequest wanted = parameters.page(SIZE, LARGEST);
		Slice<DocumentSummary> slice = this.documents.list(filter, (int) wanted.offset(), wanted.size());
		Paging paging = wanted.of(slice.total());
		if (paging.page() != wanted.page()) {
			slice = this.documents.list(filter, (int) paging.offset(), paging.size());
		}
		return new DocumentsView(meta(filter), "共" + slice.total() + "件，按成文日期从新到旧", facets(filter, parameters),
				chosen(filter, parameters), slice.items().stream().map(DocumentRow::of).toList(), paging);
	}

	private List<Facet> facets(DocumentFilter filter, RequestParameters parameters) {
		Documents.Choices choices = this.documents.choices();
		List<Facet> facets = new ArrayList<>();
		Integer year = filter.year();
		facets.add(facet("年份", choices.years().stream().map(String::valueOf).toList(), Function.identity(),
				(year != null) ? year.toString() : null, "year", parameters));
		facets.add(facet("发文机关", choices.issuers(), Function.identity(), filter.issuer(), "issuer", parameters));
		facets.add(facet("栏目", choices.sections(), Function.identity(), filter.section(), "section", parameters));
		facets.add(facet("主题", choices.themes(), Function.identity(), filter.theme(), "theme", parameters));
		Validity validity = filter.validity();
		facets.add(facet("有效性", Arrays.stream(Validity.values()).map(Validity::code).toList(), DocumentLists::label,
				(validity != null) ? validity.code() : null, "status", parameters));
		return facets.stream().filter((facet) -> !facet.choices().isEmpty()).toList();
	}

	private static Facet facet(String name, List<String> values, Function<String, String> label,
			@Nullable String chosen, String parameter, RequestParameters parameters) {
		return new Facet(name, values.stream().map((value) -> {
			boolean on = value.equals(chosen);
			String url = on ? parameters.without(parameter) : parameters.with(parameter, value);
			return new Choice(label.apply(value), url, on);
		}).toList());
	}

	private static List<Choice> chosen(DocumentFilter filter, RequestParameters parameters) {
		List<Choice> chosen = new ArrayList<>();
		add(chosen, filter.year(), "年", "year", parameters);
		if (filter.issueYear() != null) {
			add(chosen, filter.issueYear() + "年第" + filter.issueNumber() + "期", "", "issue", parameters);
		}
		add(chosen, filter.issuer(), "", "issuer", parameters);
		add(chosen, filter.section(), "", "section", parameters);
		add(chosen, filter.theme(), "", "theme", parameters);
		Validity validity = filter.validity();
		add(chosen, (validity != null) ? label(validity.code()) : null, "", "status", parameters);
		if (chosen.size() > 1) {
			chosen.add(new Choice("全部清除", parameters.without(FILTERS), true));
		}
		return chosen;
	}

	private static void add(List<Choice> chosen, @Nullable Object value, String unit, String parameter,
			RequestParameters parameters) {
		if (value != null) {
			chosen.add(new Choice(value + unit, parameters.without(parameter), true));
		}
	}

	private static String label(String code) {
		return Validity.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')).label();
	}

	private static PageMeta meta(DocumentFilter filter) {
		PageMeta meta = PageMeta.of("文件", "/documents")
			.describedAs(DocumentMeta.COLUMN.description())
			.in(PageMeta.Section.DOCUMENTS)
			.crumb("文件", null)
			.column(DocumentMeta.COLUMN)
			.json("/documents.json");
		return filter.equals(DocumentFilter.ALL) ? meta : meta.notIndexed();
	}

}
