package org.gongbao.chronicle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.gongbao.chronicle.MonthView.Day;
import org.gongbao.chronicle.MonthView.Span;
import org.gongbao.chronicle.MonthView.Turn;
import org.gongbao.web.ChineseDates;

/** Builds a month of the chronicle: its calendar, its days and the months beside it. */
@Component
class MonthPage {

	/** The first days of a month are shown unfolded, the others in one line each. */
	private static final int OPEN_DAYS = 3;

	private final Chronicle chronicle;

	private final EntryContexts contexts;

	private final FilterForms forms;

	private final ChronicleSources sources;

	MonthPage(Chronicle chronicle, EntryContexts contexts, FilterForms forms, ChronicleSources sources) {
		this.chronicle = chronicle;
		this.contexts = contexts;
		this.forms = forms;
		this.sources = sources;
	}

	MonthView view(YearMonth month, ChronicleFilter filter) {
		List<ChronicleEntry> all = this.chronicle.touching(month.atDay(1), month.atEndOfMonth());
		EntryContext context = this.contexts.of(all, filter, false);
		List<ChronicleEntry> touching = all.stream().filter((entry) -> context.count(List.of(entry)) > 0).toList();
		List<ChronicleEntry> beginning = touching.stream()
			.filter((entry) -> YearMonth.from(entry.from()).equals(month))
			.toList();
		List<ChronicleEntry> carriedOver = touching.stream().filter((entry) -> !beginning.contains(entry)).toList();
		Map<LocalDate, List<ChronicleEntry>> days = beginning.stream()
			.collect(Collectors.groupingBy(ChronicleEntry::from, TreeMap::new, Collectors.toList()));
		Map<LocalDate, Integer> counts = new TreeMap<>();
		days.forEach((day, entries) -> counts.put(day, context.count(entries)));
		List<YearMonth> recorded = new ArrayList<>();
		Map<YearMonth, Integer> byMonth = new TreeMap<>();
		this.chronicle.months(filter).forEach((one) -> {
			recorded.add(one.month());
			byMonth.put(one.month(), one.paragraphs());
		});
		String query = filter.query();
		return new MonthView(ChineseDates.month(month), beside(recorded, month, -1, query),
				beside(recorded, month, 1, query),
				this.forms.form(filter, "/chronicle/" + month, all.stream().map(ChronicleEntry::id).toList()),
				MonthCalendar.weeks(month, counts, query),
				"%d则，%d条记事".formatted(beginning.size(), context.count(beginning)), busiest(counts),
				this.sources.of(touching), spans(beginning),
				SpanDrawing.of(month, touching.stream().filter(Events::severalDays).toList()),
				YearMonths.of(month.getYear(), byMonth, month, query), Events.of(carriedOver, context),
				days(days, context, filter.isAny()), touching.isEmpty() ? nothing(month, filter) : null);
	}

	private static String nothing(YearMonth month, ChronicleFilter filter) {
		return "%s的大事记没有提到“%s”。".formatted(ChineseDates.month(month), filter.words());
	}

	/** The nearest recorded month on one side; the calendar's own month where none is. */
	private static Turn beside(List<YearMonth> recorded, YearMonth month, int step, String query) {
		return recorded.stream()
			.filter((one) -> Integer.signum(one.compareTo(month)) == step)
			.reduce((one, two) -> (one.compareTo(two) * step < 0) ? one : two)
			.map((one) -> new Turn(ChineseDates.month(one), "/chronicle/" + one + query))
			.orElseGet(() -> new Turn(month.plusMonths(step).getMonthValue() + "月　" + (query.isEmpty() ? "未收录" : "未提到"),
					null));
	}

	private static @Nullable String busiest(Map<LocalDate, Integer> counts) {
		int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		if (most < 2) {
			return null;
		}
		List<String> days = counts.entrySet()
			.stream()
			.filter((day) -> day.getValue() == most)
			.map((day) -> day.getKey().getDayOfMonth() + "日")
			.toList();
		return "条数最多的是" + String.join("、", days) + ((days.size() > 1) ? "，各" : "，") + most + "条。";
	}

	private static List<Span> spans(List<ChronicleEntry> entries) {
		return entries.stream()
			.filter(Events::severalDays)
			.map((entry) -> new Span(String.valueOf(Events.span(entry)),
					Events.shortened(entry.paragraphs().getFirst()), entry.path()))
			.toList();
	}

	private static List<Day> days(Map<LocalDate, List<ChronicleEntry>> days, EntryContext context, boolean allOpen) {
		List<Day> views = new ArrayList<>();
		days.forEach((date,
				entries) -> views.add(new Day(date.getDayOfMonth(), ChineseDates.weekday(date), "/chronicle/" + date,
						context.count(entries), Events.firstLine(entries), allOpen || views.size() < OPEN_DAYS,
						Events.of(entries, context))));
		return views;
	}

}
