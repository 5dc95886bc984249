package org.gongbao.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.gongbao.docnumber.DocNumber;
import org.gongbao.search.guess.Guess;
import org.gongbao.search.index.NumberParts;
import org.gongbao.search.query.GoTo;
import org.gongbao.search.query.Naming;
import org.gongbao.search.query.Part;
import org.gongbao.search.query.ReadQuery;
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

	private static final int LONGEST_SHOWN = 40;

	static Understood of(SearchResults results, SearchQuery query) {
		String scope = scope(query.filters());
		if (results.loose()) {
			return new Understood(query.loose() ? "按词语查找" : "没有内容逐字含有它，改按词语查找", quoted(results.words()), scope);
		}
		ReadQuery read = results.read();
		Guess guess = results.guess();
		if (guess != null) {
			return new Understood("没有找到“" + shortened(query.text().strip()) + "”，改查（" + guess.why().label() + "）",
					"“" + guess.text() + "”", scope);
		}
		return switch (read.naming()) {
			case Naming.WholeNumber named -> new Understood("按文号查找", "“" + named.number().canonical() + "”", scope);
			case Naming.PartialNumber named -> new Understood("按文号的一部分查找",
					named.parts().stream().map(Understood::parts).collect(Collectors.joining("；或")), scope);
			case Naming.SeveralNumbers named ->
				new Understood("按文号查找", quoted(named.numbers().stream().map(DocNumber::canonical).toList()), scope);
			case Naming.Issue named -> new Understood("按期次查找", words(read), scope);
			case Naming.Days named -> new Understood("按日期查找", "“" + days(named.from(), named.to()) + "”", scope);
			case Naming.EveryYear named -> new Understood("按日期查找",
					"“各年" + named.day().getMonthValue() + "月" + named.day().getDayOfMonth() + "日”", scope);
			case null, default -> new Understood(lead(read, results.goTo()), words(read), scope);
		};
	}

	/** In the words of the 404-like headline. */
	static String asked(ReadQuery read) {
		if (read.number() != null) {
			return read.number().canonical();
		}
		return shortened(read.text());
	}

	private static String shortened(String text) {
		return (text.codePointCount(0, text.length()) > LONGEST_SHOWN)
				? text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "……" : text;
	}

	private static String lead(ReadQuery read, @Nullable GoTo goTo) {
		if (read.isEmpty()) {
			return "全部内容";
		}
		if (goTo != null && goTo.kind() == GoTo.Kind.PERSON) {
			return "按姓名查找";
		}
		if (goTo != null && goTo.kind() == GoTo.Kind.OFFICE) {
			return "按发文机关和短语查找";
		}
		return (read.parts().size() + read.without().size() > 1) ? "查找同时符合" : "按短语查找";
	}

	private static String words(ReadQuery read) {
		List<String> words = new ArrayList<>();
		read.parts().forEach((part) -> words.add(word(part)));
		read.without().forEach((part) -> words.add("不含" + word(part)));
		return String.join("、", words);
	}

	private static String word(Part part) {
		String field = switch (part.where()) {
			case ANYWHERE -> "";
			case TITLE -> "标题";
			case NUMBER -> "文号";
			case ISSUER -> "机关";
			case PERSON -> "人物";
		};
		String others = part.others().isEmpty() ? "" : "（也算" + quoted(part.others()) + "）";
		return field + "“" + part.text() + "”" + others;
	}

	private static String parts(NumberParts parts) {
		List<String> known = new ArrayList<>();
		if (parts.code() != null) {
			known.add("机关代字“" + parts.code() + "”");
		}
		if (parts.year() != null) {
			known.add(parts.year() + "年");
		}
		if (parts.serial() != null) {
			known.add("第" + parts.serial() + "号");
		}
		return String.join("，", known);
	}

	private static String days(LocalDate from, LocalDate to) {
		if (from.equals(to)) {
			return ChineseDates.date(from);
		}
		return from.getYear() + "年" + ((from.getMonth() == to.getMonth()) ? from.getMonthValue() + "月" : "");
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
		if (filters.status() != null) {
			limits.add(filters.status().label());
		}
		return limits.isEmpty() ? "在公报、文件、任免、大事记中" : "限于" + String.join("、", limits);
	}

}
