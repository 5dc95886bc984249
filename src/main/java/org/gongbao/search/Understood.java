package org.gongbao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.gongbao.search.query.GoTo;
import org.gongbao.search.query.ReadQuery;
import org.gongbao.search.query.ReadQuery.Part;
import org.gongbao.search.query.SearchFilters;
import org.gongbao.search.query.SearchQuery;
import org.gongbao.search.query.SearchResults;
import org.gongbao.web.ChineseDates;

/**
 * How a query was understood, in one sentence.
 *
 * @param lead what comes before the words
 * @param what the words, in quotes
 * @param scope what the search was limited to
 */
record Understood(String lead, String what, String scope) {

	static Understood of(SearchResults results, SearchQuery query) {
		SearchFilters filters = query.filters();
		boolean asked = query.loose();
		String scope = scope(filters);
		if (results.loose()) {
			return new Understood(asked ? "按词语查找" : "没有内容逐字含有它，改按词语查找", quoted(results.words()), scope);
		}
		ReadQuery read = results.read();
		if (read.number() != null) {
			return new Understood("按文号查找", "“" + read.number().canonical() + "”", scope);
		}
		return new Understood(lead(read, results.goTo()), quoted(read.parts().stream().map(Part::text).toList()),
				scope);
	}

	/** In the words of the 404-like headline. */
	static String asked(ReadQuery read) {
		if (read.number() != null) {
			return read.number().canonical();
		}
		return (read.text().length() > 60) ? read.text().substring(0, read.text().offsetByCodePoints(0, 40)) + "……"
				: read.text();
	}

	private static String lead(ReadQuery read, @Nullable GoTo goTo) {
		if (read.isEmpty()) {
			return "全部内容";
		}
		if (read.issue() != null) {
			return "按期次查找";
		}
		if (goTo != null && goTo.kind() == GoTo.Kind.PERSON) {
			return "按姓名查找";
		}
		return (read.parts().size() == 1) ? "按短语查找" : "查找同时含有";
	}

	private static String quoted(List<String> words) {
		return words.stream().map((word) -> "“" + word + "”").collect(Collectors.joining("、"));
	}

	private static String scope(SearchFilters filters) {
		List<String> limits = new ArrayList<>();
		if (filters.type() != null) {
			limits.add(KindNames.of(filters.type()));
		}
		if (filters.year() != null) {
			limits.add(filters.year() + "年");
		}
		if (filters.issuer() != null) {
			limits.add(filters.issuer());
		}
		if (filters.section() != null) {
			limits.add(filters.section());
		}
		if (filters.from() != null) {
			limits.add(ChineseDates.date(filters.from()) + "以后");
		}
		if (filters.to() != null) {
			limits.add(ChineseDates.date(filters.to()) + "以前");
		}
		return limits.isEmpty() ? "在公报、文件、任免、大事记中" : "限于" + String.join("、", limits);
	}

}
