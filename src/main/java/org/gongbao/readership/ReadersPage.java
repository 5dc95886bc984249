package org.gongbao.readership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.gongbao.document.DocumentSummary;
import org.gongbao.document.Documents;
import org.gongbao.issue.IssueRef;
import org.gongbao.issue.Issues;
import org.gongbao.publishing.ItemKind;
import org.gongbao.readership.ReaderFigures.Sums;
import org.gongbao.readership.ReaderFigures.Viewed;
import org.gongbao.readership.ReadersView.Choice;
import org.gongbao.readership.ReadersView.Item;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.PagePaths;

/** Builds the page of what citizens look at and look for. */
@Component
class ReadersPage {

	static final String PATH = "/staff/readers";

	private static final int ITEMS = 10;

	/** Some of the most viewed may have been withdrawn since. */
	private static final int ITEMS_ASKED_FOR = 2 * ITEMS;

	private static final int SEARCHES = 20;

	private final ReaderFigures figures;

	private final Issues issues;

	private final Documents documents;

	private final ReadersProperties properties;

	private final Clock clock;

	ReadersPage(ReaderFigures figures, Issues issues, Documents documents, ReadersProperties properties, Clock clock) {
		this.figures = figures;
		this.issues = issues;
		this.documents = documents;
		this.properties = properties;
		this.clock = clock;
	}

	ReadersView view(Period period) {
		LocalDate to = LocalDate.now(this.clock);
		LocalDate from = period.firstDay(to);
		Sums sums = this.figures.sums(from, to);
		return new ReadersView(choices(period), ChineseDates.span(from, to), this.properties.enabled(), sums.isEmpty(),
				inWords(sums), ViewsChart.of(period, to, this.figures.viewsByDay(from, to)),
				(period.daysOfBar() > 1) ? "每周" : "每天", issues(from, to), documents(from, to),
				this.figures.mostSearched(from, to, SEARCHES).stream().map(SearchRows::found).toList(),
				this.figures.foundNothing(from, to, SEARCHES).stream().map(SearchRows::missed).toList());
	}

	private static List<Choice> choices(Period chosen) {
		return Arrays.stream(Period.values())
			.map((period) -> new Choice(period.label(), PATH + "?period=" + period.code(), period == chosen))
			.toList();
	}

	private static Map<String, String> inWords(Sums sums) {
		Map<String, String> words = new LinkedHashMap<>();
		words.put("浏览期次", sums.issues() + "次");
		words.put("浏览文件", sums.documents() + "次");
		words.put("检索", sums.searches() + "次");
		words.put("没有结果的检索", sums.nothing() + "次");
		if (sums.personal() > 0) {
			words.put("含个人信息、没有记录的检索", sums.personal() + "次");
		}
		return words;
	}

	private List<Item> issues(LocalDate from, LocalDate to) {
		List<Viewed> viewed = this.figures.mostViewed(ItemKind.ISSUE, from, to, ITEMS_ASKED_FOR);
		Map<Long, IssueRef> refs = this.issues.refs(viewed.stream().map(Viewed::id).toList());
		return viewed.stream()
			.flatMap((one) -> Optional.ofNullable(refs.get(one.id()))
				.map((ref) -> new Item(ref.label(), null, ref.path(), one.views()))
				.stream())
			.limit(ITEMS)
			.toList();
	}

	private List<Item> documents(LocalDate from, LocalDate to) {
		Map<Long, Long> views = this.figures.mostViewed(ItemKind.DOCUMENT, from, to, ITEMS_ASKED_FOR)
			.stream()
			.collect(Collectors.toMap(Viewed::id, Viewed::views, Long::sum, LinkedHashMap::new));
		return this.documents.summariesInOrder(List.copyOf(views.keySet()))
			.stream()
			.limit(ITEMS)
			.map((document) -> item(document, views.getOrDefault(document.id(), 0L)))
			.toList();
	}

	private static Item item(DocumentSummary document, long views) {
		return new Item(document.title(), document.number(), PagePaths.encoded(document.path()), views);
	}

}
