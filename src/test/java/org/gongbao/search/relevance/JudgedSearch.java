package org.gongbao.search.relevance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.gongbao.publishing.ItemKind;
import org.gongbao.search.index.StoredItem;
import org.gongbao.search.match.SortOrder;
import org.gongbao.search.query.Hit;
import org.gongbao.search.query.NearNumber;
import org.gongbao.search.query.Search;
import org.gongbao.search.query.SearchFilters;
import org.gongbao.search.query.SearchQuery;
import org.gongbao.search.query.SearchResults;
import org.gongbao.web.PagePaths;

/**
 * The portal's search as judgements see it: what a citizen is shown, in order. The only
 * place here that knows the search itself.
 */
public final class JudgedSearch {

	private static final Pattern APPOINTED = Pattern.compile(".*?同志任(.*?)(（试用期.*）)?");

	private static final Pattern REMOVED = Pattern.compile("免去.*?同志(.*)职务");

	private static final Pattern SPAN = Pattern
		.compile("\\d+年\\d+月\\d+日至(?:(?<year>\\d+)年)?(?:(?<month>\\d+)月)?(?<day>\\d+)日");

	private static final int MOST = 100;

	private final Search search;

	/**
	 * Wraps a search.
	 * @param search the search
	 */
	public JudgedSearch(Search search) {
		this.search = search;
	}

	/**
	 * What a citizen is shown.
	 * @param typed what is typed
	 * @return the first results; where there is none, the numbers that are offered
	 * instead
	 */
	public List<Found> first(String typed) {
		SearchResults results = this.search.search(SearchQuery.of(typed));
		if (results.hits().isEmpty() && results.read().number() != null) {
			return this.search.near(results.read().number()).stream().map(JudgedSearch::found).toList();
		}
		return results.hits().stream().map(JudgedSearch::found).toList();
	}

	/**
	 * Everything there is.
	 * @return in no order that matters
	 */
	public List<Found> everything() {
		List<Found> all = new ArrayList<>();
		for (ItemKind kind : ItemKind.values()) {
			SearchFilters filters = new SearchFilters(kind, null, null, null, null, null);
			SearchResults results;
			int page = 1;
			do {
				results = this.search.search(new SearchQuery("", filters, SortOrder.NEWEST, false, page, MOST));
				results.hits().stream().map(JudgedSearch::found).forEach(all::add);
				page++;
			}
			while ((page - 1L) * MOST < results.total());
		}
		return all;
	}

	private static Found found(NearNumber near) {
		return new Found(Set.of("document " + lastPart(near.url())), near.title());
	}

	private static Found found(Hit hit) {
		StoredItem item = hit.item();
		Set<String> keys = new LinkedHashSet<>();
		switch (hit.code().kind()) {
			case DOCUMENT -> {
				keys.add("document " + lastPart(item.url()));
				keys.add("title " + item.title());
			}
			case ISSUE -> keys.add("issue " + item.url().replaceFirst("/issues/", "").replace('/', '-'));
			case CHRONICLE -> keys.add("day " + days(item.title(), lastPart(item.url())));
			case APPOINTMENT -> {
				keys.add("act " + item.person() + ("appoint".equals(item.action()) ? " 任 " : " 免 ") + post(item));
				keys.add("person " + item.person());
			}
		}
		return new Found(keys, item.title());
	}

	private static String post(StoredItem item) {
		Matcher title = ("appoint".equals(item.action()) ? APPOINTED : REMOVED).matcher(item.title());
		return title.matches() ? title.group(1) : item.title();
	}

	/** The title says on which day a run of days ends. */
	private static String days(String title, String first) {
		LocalDate from = LocalDate.parse(first, DateTimeFormatter.ISO_LOCAL_DATE.withLocale(Locale.ROOT));
		Matcher span = SPAN.matcher(title);
		if (!span.matches()) {
			return first;
		}
		LocalDate to = LocalDate.of(number(span.group("year"), from.getYear()),
				number(span.group("month"), from.getMonthValue()), number(span.group("day"), 1));
		return from + "/" + to;
	}

	private static int number(@Nullable String digits, int otherwise) {
		return (digits != null) ? Integer.parseInt(digits) : otherwise;
	}

	private static String lastPart(String url) {
		String path = PagePaths.readable(url);
		return path.substring(path.lastIndexOf('/') + 1);
	}

}
