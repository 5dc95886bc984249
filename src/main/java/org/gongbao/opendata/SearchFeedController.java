package org.gongbao.opendata;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.gongbao.correction.Corrections;
import org.gongbao.search.Find;
import org.gongbao.search.Finds;
import org.gongbao.web.ChineseDates;
import org.gongbao.web.RequestParameters;

/** A search as a feed: whoever subscribes to it learns of what is new. */
@RestController
class SearchFeedController {

	private static final String[] USED = { "q", "type", "year", "issuer", "section", "status", "from", "to", "match",
			"sort", "size" };

	private final Finds finds;

	private final PublicationTimes times;

	private final Corrections corrections;

	private final Feeds feeds;

	SearchFeedController(Finds finds, PublicationTimes times, Corrections corrections, Feeds feeds) {
		this.finds = finds;
		this.times = times;
		this.corrections = corrections;
		this.feeds = feeds;
	}

	@GetMapping(path = "/search.atom", produces = Feeds.TYPE)
	String search(HttpServletRequest request, RequestParameters parameters) {
		List<Find> found = this.finds.newest(parameters, Feeds.ENTRIES);
		Map<Find, Instant> times = this.times.of(found);
		String what = parameters.text("q").map((words) -> "检索“" + words + "”").orElse("检索");
		return this.feeds.xml(request, what, "/search", parameters.queryOf(USED),
				found.stream()
					.flatMap((find) -> Stream.ofNullable(times.get(find))
						.map((time) -> entry(find, time).corrected(this.corrections.of(find.kind(), find.id()))))
					.toList());
	}

	private static FeedEntry entry(Find find, Instant publishedAt) {
		String lead = Stream.of(find.number(), (find.date() != null) ? ChineseDates.date(find.date()) : null)
			.filter(Objects::nonNull)
			.collect(Collectors.joining("，"));
		String summary = Stream.of(lead, find.snippet())
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("\n"));
		return new FeedEntry(find.title(), address(find), find.issuer(), find.date(), publishedAt, summary)
			.holding(find.validity());
	}

	/** As the other feeds have it: fragments keep those apart that share a page. */
	private static String address(Find find) {
		return switch (find.kind()) {
			case ISSUE, DOCUMENT -> find.path();
			case APPOINTMENT -> find.path() + "#act-" + find.id();
			case CHRONICLE -> find.path() + "#entry-" + find.id();
		};
	}

}
